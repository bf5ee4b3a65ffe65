import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { restore } from '../story/spike.ts'

/** Puts the open, spiked story back on the desk. */
export const restoreStory: Action = {
  name: 'restore-story',
  label: 'Restore the story',
  menu: 'File',
  isEnabled: () => (desk().open?.rest.spiked ?? null) !== null,
  run: async () => {
    const { open } = desk()
    if (open !== null) await restore(open.rest.id)
  },
}
