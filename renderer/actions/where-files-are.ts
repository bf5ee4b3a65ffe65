import type { Action } from './action.ts'
import { desk, say } from '../desk/state.ts'

/** Says where the stories are kept. */
export const whereFilesAre: Action = {
  name: 'where-files-are',
  label: 'Where are my files?',
  menu: 'Help',
  run: () => say(`Your stories are plain files in ${desk().about.folder}`),
}
