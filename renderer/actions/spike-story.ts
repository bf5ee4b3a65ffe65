import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { spike } from '../story/spike.ts'
import { canWrite } from './asks.ts'

/** Takes the open story off the desk; it can be restored. */
export const spikeStory: Action = {
  name: 'spike-story',
  label: 'Spike the story',
  menu: 'File',
  isEnabled: canWrite,
  run: async () => {
    const { open } = desk()
    if (open !== null) await spike(open.rest.id)
  },
}
