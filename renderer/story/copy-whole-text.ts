import { exportText } from '#core/exporters/text'
import { publicStory } from '#core/story/public-story'
import type { Story } from '#core/story/story'
import { bridge } from '../bridge/bridge.ts'
import { desk, say } from '../desk/state.ts'
import { wholeStory } from './whole-story.ts'

/** The way out of a full disk: the story's words on the clipboard, those off the record left out. */
export async function copyWholeText(): Promise<void> {
  const { open } = desk()
  if (open !== null) await copyText(wholeStory(open))
}

/** The words of a story, or of a version of one, as plain text on the clipboard. */
export async function copyText(story: Story): Promise<void> {
  const { speakers } = desk()
  const off = Object.entries(story.quotes).filter(([, { record }]) => record === 'off')
  const result = publicStory(
    story,
    speakers,
    off.map(([id]) => id),
  )
  if (!result.ok) return say(result.secrets[0]?.says ?? 'Something in the story may not leave.')
  const answer = await bridge.call('clipboard:write', { text: exportText(result.story) })
  say(answer.ok ? 'The text is on the clipboard. Paste it somewhere safe.' : answer.failure.sentence)
}
