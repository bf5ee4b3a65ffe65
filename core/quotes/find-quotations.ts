import { type FoundQuotation, type KnownSpeaker, moveQuotation } from './found.ts'
import { readStory } from './read-story.ts'
import { presentStatement } from './speech/present.ts'

/**
 * Finds what was said in a text and proposes who said it.
 *
 * Takes running text (paragraphs parted by line breaks) and the speakers the library knows; returns the runs in
 * reading order, offsets in UTF-16 units, marks included. Never throws, whatever the text.
 */
export function findQuotations(text: string, known: readonly KnownSpeaker[] = []): readonly FoundQuotation[] {
  return readStory(text, known)
    .paragraphs.flatMap(({ reading, start, attributed }) =>
      attributed
        .flatMap((one) => presentStatement(reading, one))
        .map((quotation) => moveQuotation(quotation, start)),
    )
    .sort((a, b) => a.start - b.start)
}
