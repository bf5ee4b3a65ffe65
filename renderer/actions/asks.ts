import type { QuoteEntry } from '../quotes/entries.ts'
import { desk } from '../desk/state.ts'
import { figureAt } from '../editor/figures.ts'

/** Questions that several actions ask before they are offered. */

/** A story is open. */
export function hasStory(): boolean {
  return desk().open !== null
}

/** A story is open and may be changed. */
export function canWrite(): boolean {
  const { open } = desk()
  return open !== null && !open.readOnly
}

/** On a picture, or in its caption, that may be changed. */
export function isOnPicture(): boolean {
  const { open } = desk()
  return open !== null && canWrite() && figureAt(open.editor) !== undefined
}

/** The quote or guess one stands on. */
export function currentEntry(): QuoteEntry | undefined {
  const { entries, current } = desk()
  return entries.find(({ key }) => key === current)
}

/** On a tied quote that may be changed. */
export function isOnQuote(): boolean {
  return canWrite() && currentEntry()?.type === 'tied'
}

/** On a guess that may be settled. */
export function isOnGuess(): boolean {
  return canWrite() && currentEntry()?.type === 'guess'
}
