import type { FoundQuotation, KnownSpeaker } from './found.ts'
import { quotationsOf, readStory } from './read-story.ts'

/**
 * Finds what was said in a text and proposes who said it.
 *
 * Takes running text (paragraphs parted by line breaks) and the speakers the library knows; returns the runs in
 * reading order, offsets in UTF-16 units, marks included. Never throws, whatever the text.
 */
export function findQuotations(text: string, known: readonly KnownSpeaker[] = []): readonly FoundQuotation[] {
  return quotationsOf(readStory(text, known))
}
