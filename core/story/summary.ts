import { z } from 'zod'
import { idSchema } from './body.ts'
import { listQuotes } from './list-quotes.ts'
import { findInPublic } from './public-places.ts'
import { offRecordWords } from './secret-words.ts'
import { countWords, storyText } from './story-text.ts'
import { type Story, storyStatuses } from './story.ts'
import { countToCome } from './to-come.ts'

/** One row of the desk: what the list shows without opening the story. */
export const storySummarySchema = z.strictObject({
  id: idSchema,
  slug: z.string(),
  headline: z.string(),
  status: z.enum(storyStatuses),
  changed: z.iso.datetime(),
  spiked: z.iso.datetime().nullable(),
  words: z.number().int(),
  /** Quotations in the text, those with no speaker, those not checked, TKs, and those off the record that show. */
  quotes: z.number().int(),
  unattributed: z.number().int(),
  unchecked: z.number().int(),
  toCome: z.number().int(),
  offRecord: z.number().int(),
})
export type StorySummary = z.infer<typeof storySummarySchema>

/** The desk's row for a story. Counts are of what stands in the text. */
export function summarise(story: Story): StorySummary {
  const quotes = listQuotes(story)
  return {
    id: story.id,
    slug: story.slug,
    headline: story.headline,
    status: story.status,
    changed: story.changed,
    spiked: story.spiked,
    words: countWords(storyText(story.body).text),
    quotes: quotes.length,
    unattributed: quotes.filter((quote) => quote.speakerId === undefined).length,
    unchecked: quotes.filter((quote) => quote.check !== 'checked').length,
    toCome: countToCome(story.body),
    offRecord: countOffRecord(story),
  }
}

/**
 * Quotations off the record of which words stand where a reader would see them: marked in the text, or remembered and
 * typed again without a mark, in the fields and captions too. These stop the story.
 */
function countOffRecord(story: Story): number {
  const marked = listQuotes(story).filter((quote) => quote.record.record === 'off')
  const unmarked = findInPublic(story, offRecordWords(story))
  return new Set([...marked, ...unmarked].map(({ id }) => id)).size
}

/** Orders the desk. ISO dates sort as they are; to compare them as a language's words takes forty times as long. */
export function lastChangedFirst(one: StorySummary, other: StorySummary): number {
  if (one.changed === other.changed) return 0
  return one.changed < other.changed ? 1 : -1
}
