import type { PublicSpeaker, PublicStory } from '#core/story/public-story'
import { printedSpeaker } from './public-text.ts'

/** Everybody whose words a story quotes and who may be named, as printed, once each, in reading order. */
export function quotedSpeakers(story: PublicStory): readonly PublicSpeaker[] {
  const speakers = story.quotations.flatMap(({ speaker }) => {
    const printed = speaker === null ? null : printedSpeaker(speaker)
    return printed === null ? [] : [printed]
  })
  const told = new Map(speakers.map((speaker) => [JSON.stringify(speaker), speaker]))
  return Array.from(told.values())
}
