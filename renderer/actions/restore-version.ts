import type { Action } from './action.ts'
import { desk } from '../desk/state.ts'
import { compare } from '../versions/compare-state.ts'
import { bringVersionBack } from '../versions/restore.ts'
import { canWrite } from './asks.ts'

/** The whole old version, in the place of the story as it stands. That is kept first. */
export const restoreVersion: Action = {
  name: 'restore-version',
  label: 'Bring back the old version',
  menu: 'Edit',
  isEnabled: () => canWrite() && desk().tab === 'compare' && compare().old !== null,
  run: async () => {
    const { open } = desk()
    const { old } = compare()
    if (open !== null && old !== null) await bringVersionBack(open.rest.id, old)
  },
}
