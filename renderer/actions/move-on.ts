import { desk } from '../desk/state.ts'
import { moveOn as moveStoryOn } from '../desk/move-on.ts'
import { summarise } from '#core/story/summary'
import { wholeStory } from '../story/whole-story.ts'
import type { Action } from './action.ts'
import { canWrite } from './asks.ts'

/** The next stage of the story: draft, copy edit, checking, ready, filed. */
export const moveOn: Action = {
  name: 'move-on',
  label: 'Move the story on',
  menu: 'Check',
  keys: 'Mod+Shift+M',
  isEnabled: canWrite,
  run: async () => {
    const { open } = desk()
    if (open !== null) await moveStoryOn(summarise(wholeStory(open)))
  },
}
