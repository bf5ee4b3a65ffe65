import { bridge } from '../bridge/bridge.ts'
import { desk, setDesk } from './state.ts'

/** Filters the desk as it is typed: main answers which stories hold every word. Late answers are dropped. */
export function filterDesk(filter: string): void {
  setDesk(filter.trim() === '' ? { filter, found: null } : { filter })
  filterAgain()
}

/** Asks once more for what is being looked for, since main knows more stories than before. */
export function filterAgain(): void {
  const { filter } = desk()
  if (filter.trim() === '') return
  void bridge.call('library:find', { query: filter }).then((answer) => {
    if (answer.ok && desk().filter === filter) setDesk({ found: new Set(answer.value) })
  })
}

/** Whoever goes to the filter is about to search: main begins to read what it does not know, if anything. */
export function prepareToFilter(): void {
  // A question that no story answers, so that nothing but the beginning comes of it.
  void bridge.call('library:find', { query: '\uFFFF' })
}

/** Stops main's reading of the stories, or lets it go on. */
export function readStories(goesOn: boolean): void {
  void bridge.call('library:read', { goesOn })
}
