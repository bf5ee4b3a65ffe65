import type { Action } from './action.ts'
import { choosePicture } from '../pictures/put-in-picture.ts'
import { canWrite } from './asks.ts'

/** Asks for a picture and puts it in after the block at the caret. */
export const putInPicture: Action = {
  name: 'put-in-picture',
  label: 'Picture…',
  menu: 'Format',
  keys: 'Mod+Alt+P',
  isEnabled: canWrite,
  run: choosePicture,
}
