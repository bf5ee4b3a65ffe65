import type { Action } from './action.ts'
import { bridge } from '../bridge/bridge.ts'
import { desk, say } from '../desk/state.ts'
import { linkAt } from '../editor/format.ts'

/** Opens the link at the caret outside, after asking. */
export const openLink: Action = {
  name: 'open-link',
  label: 'Open the link…',
  menu: 'Format',
  isEnabled: () => {
    const { open } = desk()
    return open !== null && linkAt(open.editor) !== undefined
  },
  run: async () => {
    const { open } = desk()
    const href = open === null ? undefined : linkAt(open.editor)
    if (href === undefined) return
    const answer = await bridge.call('link:open', { href })
    if (!answer.ok) say(answer.failure.sentence)
  },
}
