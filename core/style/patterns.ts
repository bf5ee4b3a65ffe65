import type { Letters } from './letters.ts'

/** Where a pattern stands in some letters: indices into `Letters.letters`, `to` exclusive. */
export type PatternPlace = { readonly pattern: string; readonly from: number; readonly to: number }

/** A search for many patterns at once: where they stand, by where they begin, the shorter first. */
type PatternSearch = (
  read: Letters,
  accepts?: (place: PatternPlace, isAligned: boolean) => boolean,
) => Iterable<PatternPlace>

/** So many letters in a row are no coincidence even where words begin and end elsewhere. */
export const UNALIGNED_LETTERS = 12
/** A pattern is compared by so many of its letters: five of the longest words, few enough that time stays linear. */
const MAX_PATTERN_LETTERS = 256
/** Patterns are looked up by their first letters. */
const HEAD_LETTERS = 4

/** Letters as a pattern that `searchForPatterns` finds: a very long one by its beginning. */
export function asPattern(letters: string): string {
  return letters.slice(0, MAX_PATTERN_LETTERS)
}

/**
 * Whether a place is split as its source is: spaces in the text stand only where a word may begin in one of `sources`,
 * the letters of the texts that the pattern was made of. "to get her" is not "Together", and "3.5" not "35". Words that
 * are run together, that a hyphen splits, or that are spaced out letter by letter are the same words.
 */
export function isSplitAlike(
  text: string,
  read: Letters,
  { pattern, from, to }: PatternPlace,
  sources: readonly Letters[],
): boolean {
  const splits = splitsIn(text, read, from, to)
  if (splits.length === 0) return true
  const isGap = (at: number) =>
    at < 1 || at >= pattern.length || (read.starts[from + at] ?? 0) > (read.ends[from + at - 1] ?? 0)
  const isSpacedOut = (at: number) => isGap(at - 1) && isGap(at + 1) && !isNumber(pattern.charAt(at))
  const odd = splits.filter((at) => !isSpacedOut(at))
  if (odd.length === 0) return true
  return sources.some(({ letters, edges }) => {
    for (let at = letters.indexOf(pattern); at >= 0; at = letters.indexOf(pattern, at + 1))
      if (odd.every((split) => edges[at + split] === 1)) return true
    return false
  })
}

/** After how many letters of a stretch something stands that parts words or numbers. */
function splitsIn(
  text: string,
  { letters, starts, ends }: Letters,
  from: number,
  to: number,
): readonly number[] {
  const splits: number[] = []
  for (let at = from + 1; at < to; at += 1) {
    const [end, start] = [ends[at - 1] ?? 0, starts[at] ?? 0]
    if (start <= end) continue
    const between = text.slice(end, start)
    const [isDigit, wasDigit] = [isNumber(letters.charAt(at)), isNumber(letters.charAt(at - 1))]
    // "4 B" is 4B.
    if (isDigit !== wasDigit && /^\s$/.test(between)) continue
    if (isDigit ? !isGrouping(text, start, between) : PARTS_WORDS.test(between)) splits.push(at - from)
  }
  return splits
}

function isNumber(letter: string): boolean {
  return letter >= '0' && letter <= '9'
}

/** Spaces and the marks that end a word. A line break alone may be inside one, and so may a hyphen before a space. */
const PARTS_WORDS =
  /^(?![-\u2010\u2011\u00AD][^\p{P}]*$)(?=.*[\t \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000.,;:!?()"“”«»…–—/])/su

/** True where three digits follow, as in "12,500", or many in a row, as in a telephone number. */
function isGrouping(text: string, start: number, between: string): boolean {
  return /^\d{3}(?!\d)/.test(text.slice(start)) || !/[.:,–—]/.test(between)
}

/**
 * Makes a search for patterns, which are runs of folded letters (see `lettersOf` and `asPattern`). By default a place
 * of fewer than 12 letters counts only where it begins and ends as words do; `accepts` decides otherwise. Time grows
 * with the letters read, whatever the number of patterns: no pattern is longer than 256 letters.
 */
export function searchForPatterns(patterns: Iterable<string>): PatternSearch {
  const all = new Set(patterns)
  const heads = new Map<string, Set<number>>()
  for (const pattern of all) {
    const head = pattern.slice(0, HEAD_LETTERS)
    heads.set(head, (heads.get(head) ?? new Set()).add(pattern.length))
  }
  const headLengths = sorted(new Set(Array.from(heads.keys(), (head) => head.length)))
  const lengths = new Map(Array.from(heads, ([head, own]) => [head, sorted(own)]))
  const sieve = new Sieve()
  for (const head of heads.keys()) sieve.add(head)
  return function* ({ letters, edges }, accepts = isLongOrAligned) {
    for (let from = 0; from < letters.length; from += 1) {
      for (const headLength of headLengths) {
        if (!sieve.mayBegin(letters, from, headLength)) continue
        for (const length of lengths.get(letters.slice(from, from + headLength)) ?? []) {
          const to = from + length
          if (to > letters.length) break
          const isAligned = isBegun(letters, edges, from) && isEnded(letters, edges, from, to)
          if (!isAligned && accepts === isLongOrAligned && length < UNALIGNED_LETTERS) continue
          const place = { pattern: letters.slice(from, to), from, to }
          if (all.has(place.pattern) && accepts(place, isAligned)) yield place
        }
      }
    }
  }
}

/** A word begins here. In Arabic and Hebrew it may do so after "and", "the", "to" and the like, which are joined to it. */
function isBegun(letters: string, edges: Uint8Array, from: number): boolean {
  if (edges[from] === 1) return true
  if (letters.charCodeAt(from) < FIRST_JOINING) return false
  for (let at = from - 1; at >= 0 && at >= from - MAX_JOINED; at -= 1) {
    if (!JOINED_BEFORE.test(letters.charAt(at))) return false
    if (edges[at] === 1) return true
  }
  return false
}

/** A word ends here. In Korean what says its part in the sentence is joined to it. */
function isEnded(letters: string, edges: Uint8Array, from: number, to: number): boolean {
  if (to === letters.length || edges[to] === 1) return true
  if (letters.charCodeAt(to) < FIRST_JOINING || to - from < 2) return false
  let end = to
  while (end < letters.length && end - to <= MAX_JOINED_AFTER && edges[end] !== 1) end += 1
  return KOREAN_ENDINGS.test(letters.slice(to, end).normalize('NFC'))
}

const FIRST_JOINING = 0x0590
const MAX_JOINED = 4
const MAX_JOINED_AFTER = 18
/** Arabic wa, fa, bi, ka, li, sa, al-; Hebrew ve, ha, be, ke, le, mi, she. */
const JOINED_BEFORE = /[\u0648\u0641\u0628\u0643\u0644\u0633\u0627\u05D5\u05D4\u05D1\u05DB\u05DC\u05DE\u05E9]/
/** Particles and forms of address: https://en.wikipedia.org/wiki/Korean_postpositions */
const KOREAN_ENDINGS =
  /^(?:씨|님|양|군|측|들)?(?:은|는|이|가|을|를|의|에|에서|에게|에게서|께|께서|한테|와|과|랑|이랑|도|만|로|으로|부터|까지|처럼|보다|라고|이라고|라며|이라며|다|이다|인|였다|이었다|입니다)*$/

/** Says of nearly every place, without making a string, that no head of a length begins there. */
class Sieve {
  readonly #seen = new Uint8Array(1 << 16)

  add(head: string): void {
    this.#seen[hashOf(head, 0, head.length)] = 1
  }

  mayBegin(letters: string, at: number, length: number): boolean {
    return this.#seen[hashOf(letters, at, length)] === 1
  }
}

function hashOf(letters: string, at: number, length: number): number {
  let hash = length
  for (let next = at; next < at + length; next += 1)
    hash = (Math.imul(hash, 31) + letters.charCodeAt(next)) | 0
  return (hash ^ (hash >>> 16)) & 0xffff
}

function isLongOrAligned({ pattern }: PatternPlace, isAligned: boolean): boolean {
  return isAligned || pattern.length >= UNALIGNED_LETTERS
}

function sorted(numbers: ReadonlySet<number>): readonly number[] {
  return Array.from(numbers).sort((a, b) => a - b)
}
