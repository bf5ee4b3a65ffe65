import type { Action } from './action.ts'
import { sendSeveral, storiesToSend } from '../filing/send-several.ts'

const isEnabled = () => storiesToSend().length > 0

/** The stories that the desk shows, as files of a folder. */
export const exportToFolder: Action = {
  name: 'export-to-folder',
  label: 'Export the desk’s stories to a folder…',
  menu: 'File',
  isEnabled,
  run: () => sendSeveral('folder'),
}

/** The same in one zip file. */
export const exportToZip: Action = {
  name: 'export-to-zip',
  label: 'Export the desk’s stories as a zip…',
  menu: 'File',
  isEnabled,
  run: () => sendSeveral('zip'),
}
