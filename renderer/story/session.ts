import type { Session } from '#bridge/contract'
import { bridge } from '../bridge/bridge.ts'
import { desk, setDesk } from '../desk/state.ts'

const SOON = 400
let timer: number | undefined

/** Keeps how the window stands, soon: the open story, its caret, the folded panes. */
export function keepSession(part: Partial<Session>): void {
  setDesk({ session: { ...desk().session, ...part } })
  timer ??= window.setTimeout(() => void keepSessionNow(), SOON)
}

/** Keeps it at once; used before the window goes. A failure costs only the view, so it is not shown. */
export async function keepSessionNow(): Promise<void> {
  window.clearTimeout(timer)
  timer = undefined
  const { open, session } = desk()
  const { selection } = open?.editor ?? { selection: null }
  const carets =
    open === null || selection === null ? session.carets : { ...session.carets, [open.rest.id]: selection }
  if (carets !== session.carets) setDesk({ session: { ...session, carets } })
  await bridge.call('session:keep', { ...session, carets })
}

/** Notes that the caret moved. */
export function noteCaret(): void {
  timer ??= window.setTimeout(() => void keepSessionNow(), SOON)
}
