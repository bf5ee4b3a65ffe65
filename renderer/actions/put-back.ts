import type { Action } from './action.ts'
import { canPutBack, putOldWordsBack } from '../versions/put-back.ts'

/** The old words of the change one stands on, back in the story. */
export const putBack: Action = {
  name: 'put-back',
  label: 'Put the old words back',
  menu: 'Edit',
  keys: 'B',
  where: 'versions',
  isEnabled: canPutBack,
  run: putOldWordsBack,
}
