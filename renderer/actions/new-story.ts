import type { Action } from './action.ts'
import { bridge } from '../bridge/bridge.ts'
import { desk, say, setDesk } from '../desk/state.ts'
import { summarise } from '#core/story/summary'
import { settle, showStory } from '../story/open-story.ts'

/** A new, empty story; the slug comes first. */
export const newStory: Action = {
  name: 'new-story',
  label: 'New story',
  menu: 'File',
  keys: 'Mod+N',
  run: async () => {
    if (!(await settle())) return
    const answer = await bridge.call('story:create', null)
    if (!answer.ok) return say(answer.failure.sentence)
    const { story, readOnly } = answer.value
    setDesk({ stories: [summarise(story), ...desk().stories], filter: '', found: null })
    showStory(story, readOnly)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-field="slug"]')?.focus())
  },
}
