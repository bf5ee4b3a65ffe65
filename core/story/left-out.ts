import { counted } from '#core/style/numbers'
import { listQuotes } from './list-quotes.ts'
import type { Speaker } from './speaker.ts'
import type { Story } from './story.ts'

/**
 * What an export of this story does not hold, in the editor's words and in order of weight: the quotes off the record
 * that were left out by choice, the names that give way to a description or to nothing, notes and comments. A thing
 * of which there is none is not named. Ids, record status and the like are never in a file and go without saying.
 */
export function leftOutWords(
  story: Story,
  speakers: readonly Speaker[],
  leaveOut: readonly string[],
): readonly string[] {
  const quotes = listQuotes(story)
  const dropped = quotes.filter(({ id, record }) => record.record === 'off' && leaveOut.includes(id))
  const unnamed = new Set(speakers.flatMap(({ id, unnamed: source }) => (source === undefined ? [] : [id])))
  const unsaid = new Set(
    quotes.flatMap(({ speakerId, record }) => {
      if (speakerId === undefined || record.record === 'off') return []
      return record.record === 'deep' || unnamed.has(speakerId) ? [speakerId] : []
    }),
  )
  const notes =
    (story.notes === '' ? 0 : 1) +
    story.comments.length +
    Object.values(story.quotes).filter(({ note }) => note !== '').length
  return [
    ...some(dropped.length, 'quote off the record', 'quotes off the record'),
    ...some(unsaid.size, 'name that may not be told', 'names that may not be told'),
    ...some(notes, 'note or comment', 'notes and comments'),
  ]
}

function some(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [counted(count, one, many, String)]
}
