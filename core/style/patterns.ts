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
          const isAligned = edges[from] === 1 && (to === letters.length || edges[to] === 1)
          if (!isAligned && accepts === isLongOrAligned && length < UNALIGNED_LETTERS) continue
          const place = { pattern: letters.slice(from, to), from, to }
          if (all.has(place.pattern) && accepts(place, isAligned)) yield place
        }
      }
    }
  }
}

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
