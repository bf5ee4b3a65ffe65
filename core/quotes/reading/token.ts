/**
 * A word, a number, a mark of punctuation, or a whole marked stretch outside which the reader looks for speakers.
 * Offsets are UTF-16 units in the story's text. A stretch in quotation marks is one token of kind `marked`.
 */
export type Token = {
  readonly kind: 'word' | 'punctuation' | 'marked' | 'none'
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** For `marked`: index into the reading's stretches, else -1. */
  readonly stretch: number
}

/** What stands before the first token and after the last: nothing. */
const noToken: Token = {
  kind: 'none',
  text: '',
  lower: '',
  start: -1,
  end: -1,
  capital: false,
  stretch: -1,
}

/** The token at an index, or `noToken` outside the list. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? noToken
}

/** Whether the letter at an offset belongs to a word: letters, digits and their accents in any script. */
export function isWordLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) {
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
  }
  if (Number.isNaN(code)) return false
  if (code >= 0xd800 && code <= 0xdfff) return true
  return /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at))
}

/** Whether the letter at an offset is a digit 0-9. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code > 47 && code < 58
}

/** Whether the letter at an offset is a capital. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code > 64 && code < 91
  return /\p{Lu}/u.test(text.charAt(at))
}

/** Whether the letter at an offset is white space, or lies outside the text. */
export function isBlank(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true
  const code = text.charCodeAt(at)
  return code === 32 || (code > 8 && code < 14) || (code > 127 && /\s/u.test(text.charAt(at)))
}
