import { listQuotes } from './list-quotes.ts'
import { offRecordIds, offRecordWords, searchForWords } from './secret-words.ts'
import { storyText } from './story-text.ts'
import type { Story } from './story.ts'
import { withoutQuotes } from './without-quotes.ts'

/** A story's running text for reading alone: how many off-the-record quotations and unmarked places are not in it. */
export type OpenText = { readonly text: string; readonly marked: number; readonly unmarked: number }

/**
 * The words of a story (see `storyText`) without those off the record: neither those that are marked nor those that
 * stand there without their mark. What is left is no copy to be filed: of an unmarked place only the words go.
 */
export function withoutOffRecord(story: Story): OpenText {
  const off = offRecordIds(story)
  const { text } = storyText(withoutQuotes(story.body, off))
  const places = searchForWords(offRecordWords(story))(text)
  let open = ''
  let from = 0
  for (const { start, end } of places) {
    open += text.slice(from, Math.max(from, start))
    from = Math.max(from, end)
  }
  return {
    text: open + text.slice(from),
    marked: listQuotes(story).filter(({ id }) => off.has(id)).length,
    unmarked: places.length,
  }
}
