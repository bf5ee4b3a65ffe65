import type { StorySummary } from '#bridge/contract'
import { desk } from './state.ts'
import { groupStories } from './story-groups.ts'

/** The stories that the desk shows now, in its order: those of the filter, with the spiked ones when they are asked for. */
export function shownStories(): readonly StorySummary[] {
  const { stories, found, showSpiked } = desk()
  const groups = groupStories(stories, { found, showSpiked, now: new Date(), locale: 'en-GB' })
  return groups.flatMap((group) => group.stories)
}
