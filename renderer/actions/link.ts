import type { Action } from './action.ts'
import { desk, setDesk } from '../desk/state.ts'
import { linkAt } from '../editor/format.ts'
import { canWrite } from './asks.ts'

/** Asks where the selected words lead. */
export const link: Action = {
  name: 'link',
  label: 'Link…',
  menu: 'Format',
  keys: 'Mod+Shift+K',
  isEnabled: canWrite,
  run: () => {
    const { open } = desk()
    if (open === null || open.editor.selection === null) return
    setDesk({ floating: { type: 'link', href: linkAt(open.editor) ?? '' } })
  },
}
