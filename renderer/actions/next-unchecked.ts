import type { Action } from './action.ts'
import { desk, say } from '../desk/state.ts'
import { goTo, nextEntry } from '../quotes/go-to.ts'
import { hasStory } from './asks.ts'

/** Goes to the next quote that nobody has checked, or that has changed since. */
export const nextUnchecked: Action = {
  name: 'next-unchecked',
  label: 'Next unchecked quote',
  menu: 'Check',
  keys: 'F8',
  isEnabled: hasStory,
  run: () => {
    const entry = nextEntry((one) => one.type === 'tied' && one.quote.check !== 'checked')
    if (entry !== undefined) goTo(entry, true)
    else if (desk().quotes.length === 0) say('No quote is tied to anybody yet. F7 reviews the guesses.')
    else say('Every tied quote is checked.')
  },
}
