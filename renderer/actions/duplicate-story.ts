import type { Action } from './action.ts'
import { bridge } from '../bridge/bridge.ts'
import { desk, say, setDesk } from '../desk/state.ts'
import { focusBody } from '../story/held-caret.ts'
import { replaceStory, showStory } from '../story/open-story.ts'
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
    if (open === null) return
    const copy = await replaceStory(() => bridge.call('story:duplicate', { id: open.rest.id }))
    if (copy === null) return
    setDesk({ stories: [summarise(copy.story), ...desk().stories] })
    showStory(copy.story, copy.readOnly)
    focusBody()
    say(`This is the copy: “${copy.story.slug}”.`)
  },
}
