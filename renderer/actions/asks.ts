import type { QuoteEntry } from '../quotes/entries.ts'
import { desk } from '../desk/state.ts'

/** Questions that several actions ask before they are offered. */

export function hasStory(): boolean {
  return desk().open !== null
}

export function canWrite(): boolean {
  const { open } = desk()
  return open !== null && !open.readOnly
}

/** The quote or guess one stands on. */
export function currentEntry(): QuoteEntry | undefined {
  const { entries, current } = desk()
  return entries.find(({ key }) => key === current)
}

export function isOnQuote(): boolean {
  return currentEntry()?.type === 'tied'
}

export function isOnGuess(): boolean {
  return currentEntry()?.type === 'guess'
}
