import { create } from 'zustand'
import type { Output } from '#bridge/contract'
import { summarise } from '#core/story/summary'
import { bridge } from '../bridge/bridge.ts'
import { desk, say, setDesk } from '../desk/state.ts'
import { focusBody } from '../story/held-caret.ts'
import { openStory, settle, showStory } from '../story/open-story.ts'

/** A story that could not be saved by an earlier Copydesk, and the story as the library has it. */
export type Rescued = Output<'rescue:list'>[number]

/** What waits for the editor's choice. */
export const useRescued = create<{ readonly waiting: readonly Rescued[] }>()(() => ({ waiting: [] }))

/** Asks main what was rescued, and opens the first such story, so that the choice stands over it. */
export async function loadRescued(): Promise<void> {
  const answer = await bridge.call('rescue:list', null)
  if (!answer.ok) return say(answer.failure.sentence)
  useRescued.setState({ waiting: answer.value })
  const [first] = answer.value
  if (first !== undefined && first.saved !== null) await openStory(first.saved.id, false)
}

/** Does as the editor chose, and shows the story that this leads to. */
export async function settleRescued({ key }: Rescued, choice: 'keep' | 'leave' | 'both'): Promise<void> {
  if (!(await settle())) return
  const answer = await bridge.call('rescue:settle', { key, choice })
  if (!answer.ok) return say(answer.failure.sentence)
  useRescued.setState({ waiting: useRescued.getState().waiting.filter((one) => one.key !== key) })
  const story = answer.value
  const others = desk().stories.filter(({ id }) => id !== story.id)
  setDesk({ stories: [summarise(story), ...others] })
  showStory(story, false)
  say(said[choice])
  focusBody()
}

const said = {
  keep: 'The rescued words are in the story. What stood there is among its versions.',
  leave: 'The story stays as it was saved. The rescued words are among its versions.',
  both: 'The rescued words are a story of their own.',
} as const
