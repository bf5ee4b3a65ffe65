import type { Action } from './action.ts'
import { bridge } from '../bridge/bridge.ts'
import { desk, say, setDesk } from '../desk/state.ts'
import { focusBody } from '../story/held-caret.ts'
import { settle, showStory } from '../story/open-story.ts'
import { summarise } from '#core/story/summary'
import { hasStory } from './asks.ts'

/** A copy of the open story, quotes and all. */
export const duplicateStory: Action = {
  name: 'duplicate-story',
  label: 'Duplicate the story',
  menu: 'File',
  keys: 'Mod+Shift+D',
  isEnabled: hasStory,
  run: async () => {
    const { open } = desk()
    if (open === null || !(await settle())) return
    const answer = await bridge.call('story:duplicate', { id: open.rest.id })
    if (!answer.ok) return say(answer.failure.sentence)
    setDesk({ stories: [summarise(answer.value.story), ...desk().stories] })
    showStory(answer.value.story, answer.value.readOnly)
    focusBody()
    say(`This is the copy: “${answer.value.story.slug}”.`)
  },
}
