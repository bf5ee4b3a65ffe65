import type { KeyboardEvent } from 'react'
import { actionsIn, runAction } from '../actions/actions.ts'
import { desk, say, useDesk } from '../desk/state.ts'
import { keysInWords } from '../ui/platform.ts'
import type { QuoteEntry } from './entries.ts'
import { goTo } from './go-to.ts'

/** Why a letter does nothing on the row one stands on. */
function whyNot(name: string): string {
  const { open, entryByKey, current } = desk()
  if (open?.readOnly) return 'This story is read only. Duplicate it to work on a copy.'
  const entry = current === null ? undefined : entryByKey.get(current)
  if (entry === undefined) return 'Choose a quote with the arrows first.'
  if (entry.type === 'tied') {
    return name === 'not-a-quote'
      ? `This quote is tied. ${keysInWords('Mod+Shift+U')} takes the speaker off first.`
      : 'Nobody is named for this quote yet. S says who said it.'
  }
  return 'This is a guess still. F7 or S settles whose words they are first.'
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
    else runAction(action)
  }
  return {
    onKeyDown,
    'aria-activedescendant':
      current !== null && entries.some(({ key }) => key === current) ? `entry-${current}` : undefined,
  }
}
