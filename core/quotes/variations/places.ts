import type { ExpectedRun } from '../cases/quote-case.ts'
import { overlaps } from '../found.ts'

/** A stretch of a case's text: UTF-16 offsets, `end` is exclusive. */
export type Place = { readonly start: number; readonly end: number }

/**
 * Where the runs of a case stand. A case writes down their words and not their offsets: they are looked for one
 * after the other. Throws where the text does not hold them in this order, which is a slip in the case.
 */
export function placesOfRuns(text: string, quotes: readonly ExpectedRun[]): readonly Place[] {
  let from = 0
  return quotes.map(({ words }) => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`A case does not hold the words it expects: ${words}`)
    from = start + words.length
    return { start, end: from }
  })
}

/**
 * The place of a mention or a cue: of all that read so and stand in no run the nearest to its run, those in its own
 * sentence first; null where there is none.
 */
export function placeBeside(text: string, words: string, run: Place, runs: readonly Place[]): Place | null {
  let nearest: Place | null = null
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const place = { start, end: start + words.length }
    if (runs.some((one) => overlaps(one, place)) || !standsAlone(text, place)) continue
    if (nearest === null || gap(text, place, run) < gap(text, nearest, run)) nearest = place
  }
  return nearest
}

function standsAlone(text: string, { start, end }: Place): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(end))
}

function gap(text: string, a: Place, b: Place): number {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start]
  return to - from + (/[.!?\n]/.test(text.slice(from, to)) ? text.length : 0)
}
