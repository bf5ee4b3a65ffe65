import { shorten } from '#core/style/shorten'
import { lettersOf } from '#core/style/letters'
import { searchForPatterns } from '#core/style/patterns'
import { publicPlaces } from '#core/story/public-places'
import type { Secret } from '#core/story/public-story'
import type { Story } from '#core/story/story'
import { notePatterns } from './contacts.ts'

/**
 * A warning where a line of the story's private notes, or eight words of one in a row, is in what would leave: the
 * editor may have written it into the text on purpose, so that only the first place is named and nothing is stopped.
 */
export function notesInPublic(story: Story, leaving: Story): readonly Secret[] {
  const notes = [story.notes, ...Object.values(story.quotes).map(({ note }) => note)]
  const patterns = notes.flatMap((note) => note.split('\n')).flatMap(notePatterns)
  if (patterns.length === 0) return []
  const search = searchForPatterns(patterns)
  for (const { text, where } of publicPlaces(leaving)) {
    const read = lettersOf(text)
    for (const { from, to } of search(read)) {
      const words = text.slice(read.starts[from], read.ends[to - 1])
      const says = `“${shorten(words, 80)}” is in ${where} and in the private notes. Read it before it leaves.`
      return [{ rule: 'private-detail', quoteId: '', words, says }]
    }
  }
  return []
}
