import type { Action } from './action.ts'
import { desk, setDesk } from '../desk/state.ts'

/** Shows the spiked stories on the desk, or hides them. */
export const showSpiked: Action = {
  name: 'show-spiked',
  label: 'Show spiked stories',
  menu: 'View',
  run: () => setDesk({ showSpiked: !desk().showSpiked }),
}
