import { bridge } from '../bridge/bridge.ts'
import { desk, say } from '../desk/state.ts'
import { wholeStory } from '../story/whole-story.ts'

/** Puts the whole story where the editor says, while the library's disk does not take it. */
export async function saveElsewhere(): Promise<void> {
  const { open } = desk()
  if (open === null) return
  const answer = await bridge.call('story:save-elsewhere', { story: wholeStory(open) })
  if (!answer.ok) return say(answer.failure.sentence)
  if (answer.value !== null) say(`The whole story is in “${answer.value}”, private parts too.`)
}
