import { isDeepStrictEqual } from 'node:util'
import { joinConflictingRecords } from '#core/story/remembered-words'
import { offRecordWords } from '#core/story/secret-words'
import type { Story } from '#core/story/story'

/**
 * `story` with all the protection that another state of the same story gives its quotes: where both know a quote the
 * stricter status stands, records that only the other has are added, and words off the record are remembered as both
 * remember them. So words that one side marked stop an export of the other side too, where they have no mark. Gives
 * `story` itself when the other protects nothing more.
 *
 * For two sides of which neither may undo what the other protected: a conflict, a file that another program replaced,
 * a recovery copy. Bringing back a version follows `bringBack` instead.
 */
export function withProtectionOf(story: Story, other: Story): Story {
  const guarded = { ...story, quotes: joinConflictingRecords(story, other) }
  return isDeepStrictEqual(protectionOf(guarded), protectionOf(story)) ? story : guarded
}

/** What of a story's quotes may not be printed as it is: the status of each, and the words that are remembered. */
function protectionOf(story: Story): unknown {
  const words = new Map(offRecordWords(story).map(({ id, runs }) => [id, runs.toSorted()]))
  return Object.entries(story.quotes)
    .filter(([, { record }]) => record !== 'on')
    .map(([id, { record }]) => [id, record, words.get(id) ?? []])
    .toSorted(([one = ''], [two = '']) => (one < two ? -1 : 1))
}
