import type { KeyboardEvent } from 'react'
import { actionsIn } from '../actions/actions.ts'
import { desk, say, useDesk } from '../desk/state.ts'
import type { QuoteEntry } from './entries.ts'
import { goTo } from './go-to.ts'

/** Why a letter does nothing on this row. */
function whyNot(name: string): string {
  return name === 'not-a-quote'
    ? 'This quote is tied. Ctrl+Shift+U takes the speaker off first.'
    : 'This is a guess still. F7 or S settles whose words they are first.'
}

/** Keys of the quotes lists: arrows, Home and End move; Enter goes to the words; the single letters act. */
export function useQuoteKeys(entries: readonly QuoteEntry[]) {
  const current = useDesk((state) => state.current)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = entries.findIndex(({ key }) => key === desk().current)
    const move = (index: number) => {
      const entry = entries[Math.max(0, Math.min(entries.length - 1, index))]
      if (entry !== undefined) goTo(entry, false)
      event.preventDefault()
    }
    switch (event.key) {
      case 'ArrowDown':
        return move(at + 1)
      case 'ArrowUp':
        return move(at < 0 ? 0 : at - 1)
      case 'Home':
        return move(0)
      case 'End':
        return move(entries.length - 1)
      case 'Enter': {
        const entry = entries[at]
        if (entry !== undefined) goTo(entry, true)
        event.preventDefault()
        return
      }
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const action = actionsIn('quotes').find(({ keys }) => keys?.toLowerCase() === event.key.toLowerCase())
    if (action === undefined) return
    event.preventDefault()
    if (action.isEnabled?.() === false) say(whyNot(action.name))
    else void action.run()
  }
  return {
    onKeyDown,
    'aria-activedescendant':
      current !== null && entries.some(({ key }) => key === current) ? `entry-${current}` : undefined,
  }
}
