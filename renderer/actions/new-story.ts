import type { Action } from './action.ts'
import { bridge } from '../bridge/bridge.ts'
import { desk, setDesk } from '../desk/state.ts'
import { summarise } from '#core/story/summary'
import { replaceStory, showStory } from '../story/open-story.ts'

/** A new, empty story; the slug comes first. */
export const newStory: Action = {
  name: 'new-story',
  label: 'New story',
  menu: 'File',
  keys: 'Mod+N',
  run: async () => {
    const created = await replaceStory(() => bridge.call('story:create', null))
    if (created === null) return
    const { story, readOnly } = created
    setDesk({ stories: [summarise(story), ...desk().stories], filter: '', found: null })
    showStory(story, readOnly)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-field="slug"]')?.focus())
  },
}
