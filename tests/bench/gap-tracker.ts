import { sharedLength } from './compare.ts'
import { f1, share } from './figures.ts'
import type { KnownStory, QuoteMark } from './measured.ts'
import { hasPlace, touches } from './same-speaker.ts'

/** What the Gender Gap Tracker's own measure gives: F1 of the quotations, and how many of those have the right speaker. */
export type GapTrackerFigures = { readonly f1: number; readonly speaker: number }

/**
 * The measure that the Gender Gap Tracker publishes for its extractor, so that the two can be set side by side: an
 * annotated quotation is found when more than `least` of it is covered by one guess, taken in the order of the
 * story; its speaker is right when the two mentions touch, or neither has one.
 */
export function gapTrackerFigures(
  stories: readonly { readonly story: KnownStory; readonly found: readonly QuoteMark[] }[],
  least: number,
): GapTrackerFigures {
  let known = 0
  let guesses = 0
  let covered = 0
  let right = 0
  for (const { story, found } of stories) {
    const left = new Set(found)
    known += story.quotes.length
    guesses += found.length
    for (const quote of story.quotes) {
      const best = bestCover(quote, left, least)
      if (best === null) continue
      left.delete(best)
      covered += 1
      const nobodyNear = !hasPlace(quote.speaker) && !hasPlace(best.speaker)
      if (nobodyNear || touches(quote.speaker, best.speaker)) right += 1
    }
  }
  return { f1: f1(share(covered, guesses), share(covered, known)), speaker: share(right, covered) }
}

/** The guess that covers most of a quotation, the first of equals; null when none covers more than `least`. */
function bestCover(quote: QuoteMark, guesses: ReadonlySet<QuoteMark>, least: number): QuoteMark | null {
  let best: QuoteMark | null = null
  let most = least
  for (const guess of guesses) {
    const covers = sharedLength(quote, guess) / (quote.end - quote.start)
    if (covers > most) {
      best = guess
      most = covers
    }
  }
  return best
}
