import { offRecordWords } from './secret-words.ts'
import type { Story, StoryField } from './story.ts'

/** What of a story a version brings back: the words an editor wrote. */
const FIELDS = [
  'slug',
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'embargo',
] as const satisfies readonly StoryField[]

/**
 * The story as it is now with the words of another of its states: fields and body. Its status, notes, comments, log
 * and what was refused stay. The records of its quotes stay too, and those that only the other state knows are added.
 *
 * Nothing said off the record since is forgotten: see `joinRecords`.
 */
export function bringBack(now: Story, other: Story, at: string, what: string): Story {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, other[field]]))
  return {
    ...now,
    ...fields,
    body: other.body,
    quotes: joinRecords(now, other),
    log: [...now.log, { at, what }],
  }
}

/**
 * The records of two states of one story as one; where both know a quotation, `newer` is right. A quotation that is
 * off the record keeps all its words as both remember them and as they stand marked in either text, so that they
 * stop an export also where the other text holds them without their mark.
 */
export function joinRecords(newer: Story, other: Story): Story['quotes'] {
  const quotes = { ...other.quotes, ...newer.quotes }
  const runs = new Map<string, Set<string>>()
  for (const { body, quotes: own } of [newer, other]) {
    // Words that one state has marked, and words that it remembers by a record the other no longer holds.
    for (const records of [quotes, own]) {
      for (const secret of offRecordWords({ body, quotes: records })) {
        runs.set(secret.id, new Set([...(runs.get(secret.id) ?? []), ...secret.runs]))
      }
    }
  }
  return Object.fromEntries(
    Object.entries(quotes).map(([id, record]) => {
      const words = runs.get(id)
      if (record.record !== 'off' || words === undefined) return [id, record]
      return [id, { ...record, secretWords: Array.from(words).join('\n') }]
    }),
  )
}
