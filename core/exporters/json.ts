import type { PublicStory } from '#core/story/public-story'

/** What the first key of an exported story says; a story of a library says "story". */
export const PUBLIC_STORY = 'public-story'
/** The version of this format. */
export const PUBLIC_STORY_VERSION = 1

/**
 * The public side of a story as our own JSON: all that may leave and nothing else, word for word. It is not the file
 * of the library, which holds notes, ids and record status.
 */
export function exportJson(story: PublicStory): string {
  return `${JSON.stringify({ copydesk: PUBLIC_STORY, version: PUBLIC_STORY_VERSION, story }, null, 2)}\n`
}
