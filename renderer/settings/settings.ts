import type { Settings } from '#bridge/settings'
import type { Answer } from '#bridge/failure'
import { bridge } from '../bridge/bridge.ts'
import { say, setDesk } from '../desk/state.ts'

/** Asks main what is settled, and shows it. */
export async function openSettings(): Promise<void> {
  const answer = await bridge.call('settings:read', null)
  if (answer.ok) setDesk({ settings: answer.value, floating: { type: 'settings' } })
  else say(answer.failure.sentence)
}

/** Asks main what is settled, for those who show the presets elsewhere. */
export async function readSettings(): Promise<void> {
  const answer = await bridge.call('settings:read', null)
  if (answer.ok) setDesk({ settings: answer.value })
}

/** Shows what main has settled now. Null is a dialog that was cancelled; a refusal is given back as its sentence. */
export function taken(answer: Answer<Settings | null>): string | null {
  if (!answer.ok) return answer.failure.sentence
  if (answer.value !== null) setDesk({ settings: answer.value })
  return null
}
