import { leavesOf, textBlocks } from '#core/story/body'
import { storyText } from '#core/story/story-text'
import type { Story } from '#core/story/story'
import { besideCaptions } from '#core/story/to-come'
import type { Searchable } from './words-index.ts'

/** What is searched of a story: slug, headline, standfirst, byline, its text, and who speaks in it. */
export function searchableOf({ slug, headline, standfirst, byline, body }: Story): Searchable {
  const leaves = textBlocks(body).flatMap((block) => leavesOf(block))
  const speakerIds = new Set(leaves.flatMap(({ speakerId }) => (speakerId === undefined ? [] : [speakerId])))
  return {
    text: [slug, headline, standfirst, byline, storyText(body).text, ...besideCaptions(body)].join('\n'),
    speakerIds: Array.from(speakerIds),
  }
}
