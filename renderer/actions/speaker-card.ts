import type { Action } from './action.ts'
import { setDesk } from '../desk/state.ts'
import { currentEntry } from './asks.ts'

/** Opens the card of whoever said the quote: name, title, what is private. */
export const speakerCard: Action = {
  name: 'speaker-card',
  label: 'Speaker’s card…',
  menu: 'Quotes',
  keys: 'P',
  where: 'quotes',
  isEnabled: () => currentEntry()?.who.type === 'speaker',
  run: () => {
    const who = currentEntry()?.who
    if (who?.type === 'speaker') setDesk({ floating: { type: 'speaker', id: who.speaker.id } })
  },
}
