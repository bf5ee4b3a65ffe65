import { type Suggestion, unsettled } from '#core/quotes/suggestions'
import { type ListedQuote, listQuotes } from '#core/story/list-quotes'
import { countToCome } from '#core/story/to-come'
import { type BlockPlace, countWords, storyText } from '#core/story/story-text'
import { desk, setDesk } from '../desk/state.ts'
import { readCaret } from '../editor/read-caret.ts'
import { wholeStory } from '../story/whole-story.ts'
import { assignHues, listEntries } from './entries.ts'
import { askFinder } from './finder.ts'

/** Wait this long after a change, in ms, before the lists are made anew: it must not cost a key press. */
const QUIET = 120
let timer: number | undefined

/** Makes anew what the window shows of the open story: the quotes now, the suggestions when the finder has answered. */
export async function derive(): Promise<void> {
  window.clearTimeout(timer)
  const { open, speakers } = desk()
  if (open === null) return
  show(desk().suggestions)
  const suggestions = await askFinder(wholeStory(open).body, speakers)
  if (suggestions !== null && desk().open?.editor === open.editor) show(suggestions)
}

/** The same, once typing rests. */
export function deriveSoon(): void {
  window.clearTimeout(timer)
  timer = window.setTimeout(() => void derive(), QUIET)
}

/** `found` may be from before the last tie: what has been tied since is no guess any more. */
function show(found: readonly Suggestion[]): void {
  const { open, speakers } = desk()
  if (open === null) return
  const story = wholeStory(open)
  const { text, places } = storyText(story.body)
  readCaret(open.editor)
  const quotes = listQuotes(story)
  const now = unsettled(found, tiedSpans(quotes, places), story.refusals)
  // The same list as before is kept, so that the text is not decorated anew for nothing.
  const suggestions = areSame(now, desk().suggestions) ? desk().suggestions : now
  const entries = listEntries(quotes, suggestions, speakers, places)
  setDesk({
    quotes,
    suggestions,
    entries,
    entryByKey: new Map(entries.map((entry) => [entry.key, entry])),
    hues: assignHues(entries, desk().hues),
    words: countWords(text),
    toCome: countToCome(story.body),
  })
}

/** Where the tied quotes stand in the story's text, in order. */
function tiedSpans(quotes: readonly ListedQuote[], places: readonly BlockPlace[]) {
  return quotes
    .flatMap(({ runs }) =>
      runs.map(({ block, start, end }) => {
        const offset = places[block]?.start ?? 0
        return { start: offset + start, end: offset + end }
      }),
    )
    .sort((a, b) => a.start - b.start)
}

function areSame(a: readonly Suggestion[], b: readonly Suggestion[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index]
      if (other === undefined || one.key !== other.key || one.certainty !== other.certainty) return false
      if (
        one.speaker?.canonical !== other.speaker?.canonical ||
        one.speaker?.speakerId !== other.speaker?.speakerId
      )
        return false
      return one.runs.every(
        (run, at) => run.start === other.runs[at]?.start && one.blocks[at]?.text === other.blocks[at]?.text,
      )
    })
  )
}
