import type { ExpectedRun } from '../cases/quote-case.ts'
import { type Place, placesOfRuns } from './places.ts'

/** What stands in place of a stretch of the text. */
export type Edit = Place & { readonly instead: string }

/** A text with the runs it must give. */
export type Expectation = { readonly text: string; readonly quotes: readonly ExpectedRun[] }

/** A text after edits that do not touch one another, in the order of the text. */
export function edited(text: string, edits: readonly Edit[]): string {
  let from = 0
  const pieces = edits.map(({ start, end, instead }) => {
    const piece = text.slice(from, start) + instead
    from = end
    return piece
  })
  return pieces.join('') + text.slice(from)
}

/**
 * A case after edits: the words of each run are those that now stand in its place. `speaker` gives what has become
 * of a name or a mention, `cueOf` what has become of the cue of the run with that number.
 */
export function editedCase(
  { text, quotes }: Expectation,
  edits: readonly Edit[],
  speaker: (words: string) => string,
  cueOf: (quote: ExpectedRun, index: number) => string | null,
): Expectation {
  const places = placesOfRuns(text, quotes)
  return {
    text: edited(text, edits),
    quotes: quotes.map((quote, index) => {
      const { start, end } = places[index] ?? { start: 0, end: 0 }
      const inside = edits
        .filter((edit) => edit.start >= start && edit.end <= end)
        .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
      return {
        ...quote,
        words: edited(quote.words, inside),
        by: quote.by === null ? null : speaker(quote.by),
        as: quote.as === null ? null : speaker(quote.as),
        cue: cueOf(quote, index),
      }
    }),
  }
}
