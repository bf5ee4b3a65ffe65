import { lettersOf } from '#core/style/letters'
import { counted } from '#core/style/numbers'
import { listQuotes } from './list-quotes.ts'
import type { Speaker } from './speaker.ts'
import type { Story } from './story.ts'

/**
 * What an export of this story does not hold, in the editor's words and in order of weight: the quotes off the record
 * that were left out by choice, the names that give way to a description or to nothing, notes and comments. Only what
 * was there is claimed: a description such as "experts" withholds no name, and neither does a speaker whose name the
 * text gives away (`given`, by their ids). Ids, record status and the like are never in a file and go without saying.
 */
export function leftOutWords(
  story: Story,
  speakers: readonly Speaker[],
  leaveOut: readonly string[],
  given: ReadonlySet<string> = new Set(),
): readonly string[] {
  const quotes = listQuotes(story)
  const dropped = quotes.filter(({ id, record }) => record.record === 'off' && leaveOut.includes(id))
  const people = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const withheld = new Set(
    quotes.flatMap(({ speakerId = '', record }) => {
      const speaker = people.get(speakerId)
      if (speaker === undefined || record.record === 'off' || given.has(speakerId)) return []
      const isHidden = record.record === 'deep' || speaker.unnamed !== undefined
      return isHidden && isName(speaker) ? [speakerId] : []
    }),
  )
  const notes =
    (story.notes === '' ? 0 : 1) +
    story.comments.length +
    quotes.filter(({ record }) => record.note !== '').length
  return [
    ...some(dropped.length, 'quote off the record', 'quotes off the record'),
    ...some(withheld.size, 'source name withheld', 'source names withheld'),
    ...some(notes, 'note or comment', 'notes and comments'),
  ]
}

/** False for "a spokesperson": words without a capital, or those that are printed anyway. */
function isName({ name, unnamed }: Speaker): boolean {
  const printed = lettersOf(unnamed?.description ?? '').letters
  return /\p{Lu}|\p{Lo}/u.test(name) && !printed.includes(lettersOf(name).letters)
}

function some(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [counted(count, one, many, String)]
}
