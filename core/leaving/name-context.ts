import { titles } from './name-words.ts'

/** What is around a name in a text, as far as it shows whether the word is a name at all. */
export type NameContext = {
  /** The words before and after in the same sentence, "" where there is none. */
  readonly before: string
  readonly after: string
  /** The word before the one before. */
  readonly twoBefore: string
  readonly isSentenceStart: boolean
  readonly isPossessive: boolean
}

/** So many UTF-16 units either side are looked at. */
export const REACH = 80

/** True where most longer words begin with a capital, so that a capital says nothing. */
export function isTitleCased(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]{3,}/gu) ?? []
  return words.length > 2 && words.filter(isCapitalised).length * 5 >= words.length * 4
}

/** What is written without a space around a place: a handle, an e-mail address, a hashtag. */
export function tokenAround(text: string, start: number, end: number): string {
  const left =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/\s/)
      .at(-1) ?? ''
  const right = text.slice(end, end + REACH).split(/\s/, 1)[0] ?? ''
  return left + text.slice(start, end) + right
}

/** What is around the place from `start` to `end` (UTF-16 offsets, `end` exclusive) in a text. */
export function contextOf(text: string, start: number, end: number): NameContext {
  const left = sameSentence(text.slice(Math.max(0, start - REACH), start))
  const right = text.slice(end, end + REACH)
  return {
    before: wordAtEnd(left),
    twoBefore: wordAtEnd(left.replace(/[\p{L}\p{M}'’]+\.?[\s"“‘(]*$/u, '')),
    after: /^(?:['’]s?)?[ \u00A0]+([\p{L}\p{M}]+)/u.exec(right)?.[1] ?? '',
    isSentenceStart: !/[\p{L}\p{N}]/u.test(left),
    isPossessive: /^['’](?:s(?!\p{L})|[ \u00A0])/u.test(right),
  }
}

function wordAtEnd(left: string): string {
  return /([\p{L}\p{M}'’]+\.?)[\s"“‘(]*$/u.exec(left)?.[1] ?? ''
}

/** What of a text before a place belongs to the same sentence. The full stop of an initial or a title ends none. */
function sameSentence(left: string): string {
  for (let at = left.length - 1; at >= 0; at -= 1) {
    const sign = left.charAt(at)
    if (!/[.!?:…\n—–]/.test(sign)) continue
    const next = left.slice(at + 1)
    if (sign === '.' && (!/^["”’')]*\s/.test(next) || isAbbreviated(left.slice(0, at)))) continue
    return next
  }
  return left
}

function isAbbreviated(before: string): boolean {
  const word = /[\p{L}\p{M}]+$/u.exec(before)?.[0] ?? ''
  return /^\p{Lu}$/u.test(word) || titles.has(word.toLowerCase()) || word === 'St'
}

/** True for a word that may be written before a surname. */
export function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase().replace('.', ''))
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
