import { joinRecords } from './remembered-words.ts'
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
