import { abbreviations } from './abbreviations.ts'
import type { Stretch } from './stretches.ts'
import { type Token, isBlank, isCapital, isDigit, isWordLetter } from './token.ts'

/**
 * The tokens of one paragraph, in order, with exact offsets. A marked stretch is one token: what stands inside
 * quotation marks names nobody who speaks. A possessive "'s" is a token of its own.
 */
export function splitTokens(text: string, stretches: readonly Stretch[]): readonly Token[] {
  const tokens: Token[] = []
  let next = 0
  let at = 0
  while (at < text.length) {
    const stretch = stretches[next]
    if (stretch !== undefined && stretch.start === at) {
      tokens.push({
        kind: 'marked',
        text: '',
        lower: '',
        start: at,
        end: stretch.end,
        capital: false,
        stretch: next,
      })
      next++
      at = stretch.end
      continue
    }
    if (isBlank(text, at)) {
      at++
      continue
    }
    const limit = stretch?.start ?? text.length
    const end = isWordLetter(text, at) ? endOfWord(text, at, limit) : endOfPunctuation(text, at, limit)
    if (isWordLetter(text, at)) pushWord(tokens, text, at, end)
    else tokens.push(plain('punctuation', text, at, end))
    at = end
  }
  return tokens
}

function plain(kind: 'word' | 'punctuation', text: string, start: number, end: number): Token {
  const words = text.slice(start, end)
  return {
    kind,
    text: words,
    lower: words.toLowerCase().replace(/’/g, "'"),
    start,
    end,
    capital: isCapital(text, start),
    stretch: -1,
  }
}

function pushWord(tokens: Token[], text: string, start: number, end: number): void {
  const tail = text.slice(Math.max(start, end - 2), end)
  if (end - start > 2 && (tail === "'s" || tail === '’s')) {
    tokens.push(plain('word', text, start, end - 2), plain('word', text, end - 2, end))
    return
  }
  if (end - start > 2 && (tail === "s'" || tail === 's’')) {
    tokens.push(plain('word', text, start, end - 1))
    tokens.push({ ...plain('word', text, end - 1, end), lower: "'s" })
    return
  }
  tokens.push(plain('word', text, start, end))
}

/** Letters and digits, with what joins them: O'Neill, 72-year-old, 20,000, U.S., AT&T, Gawker.com, Lt.-Gov. */
function endOfWord(text: string, start: number, limit: number): number {
  let at = start
  let hasInnerStop = false
  while (at < limit) {
    if (isWordLetter(text, at)) {
      at++
      continue
    }
    const letter = text.charAt(at)
    const joins = at + 1 < limit && isWordLetter(text, at + 1) && joinsWords(text, start, at, letter)
    if (!joins) break
    if (letter === '.') hasInnerStop = true
    at += 2
  }
  const next = text.charAt(at)
  if (at < limit && (next === "'" || next === '’') && text.charAt(at - 1) === 's' && isBlank(text, at + 1)) {
    return at + 1
  }
  if (at < limit && next === '.' && takesStop(text, start, at, hasInnerStop)) {
    const isHalf = text.charAt(at + 1) === '-' && at + 2 < limit && isCapital(text, at + 2)
    return isHalf ? endOfWord(text, at + 2, limit) : at + 1
  }
  return at
}

function joinsWords(text: string, start: number, at: number, letter: string): boolean {
  switch (letter) {
    case "'":
    case '’':
    case '-':
    case '\u2011':
    case '&':
    case '@':
    case '\u00ad':
      return true
    case '.':
      if (isDigit(text, at + 1)) return isDigit(text, at - 1)
      if (at - start === 1 || text.charAt(at - 2) === '.') return true
      return !isCapital(text, at + 1)
    case ',':
      return isDigit(text, at - 1) && isDigit(text, at + 1)
    default:
      return false
  }
}

/** The abbreviations that stand in small letters; "ill." and "miss." end a sentence, "Ill." and "Miss." do not. */
const lowerAbbreviations = new Set(['vs', 'etc', 'approx', 'est', 'no', 'nos', 'inc', 'dept', 'univ'])

/** Whether a full stop belongs to the word before it: U.S., J. and Mr. */
function takesStop(text: string, start: number, at: number, hasInnerStop: boolean): boolean {
  if (hasInnerStop && text.charAt(at - 2) === '.') return true
  if (at - start === 1) return isCapital(text, start) && text.charAt(start) !== 'I'
  if (at - start > 6) return false
  const lower = text.slice(start, at).toLowerCase()
  // "He would vote no."
  if (lower === 'no' || lower === 'nos') return isDigit(text, at + 2)
  return abbreviations.has(lower) && (isCapital(text, start) || lowerAbbreviations.has(lower))
}

function endOfPunctuation(text: string, start: number, limit: number): number {
  const letter = text.charAt(start)
  if (!'.-!?'.includes(letter)) return start + 1
  let at = start + 1
  while (at < limit && (text.charAt(at) === letter || (letter !== '-' && '!?'.includes(text.charAt(at)))))
    at++
  return at
}
