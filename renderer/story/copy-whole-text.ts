import type { Story } from '#core/story/story'
import { bridge } from '../bridge/bridge.ts'
import { desk, say } from '../desk/state.ts'
import { wholeStory } from './whole-story.ts'

/** The way out of a full disk: the story's words on the clipboard, those off the record left out. */
export async function copyWholeText(): Promise<void> {
  const { open } = desk()
  if (open !== null) await copyText(wholeStory(open))
}

/** The words of a story, or of a version of one, as plain text on the clipboard. Main decides what may leave. */
export async function copyText(story: Story): Promise<void> {
  const answer = await bridge.call('export:copy-words', { story })
  say(answer.ok ? 'The text is on the clipboard. Paste it somewhere safe.' : answer.failure.sentence)
}
