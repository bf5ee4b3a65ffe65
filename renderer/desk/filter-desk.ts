import { bridge } from '../bridge/bridge.ts'
import { desk, setDesk } from './state.ts'

/** Filters the desk as it is typed: main answers which stories hold every word. Late answers are dropped. */
export function filterDesk(filter: string): void {
  setDesk({ filter })
  if (filter.trim() === '') {
    setDesk({ found: null })
    return
  }
  void bridge.call('library:find', { query: filter }).then((answer) => {
    if (answer.ok && desk().filter === filter) setDesk({ found: new Set(answer.value) })
  })
}
