import type { Preset } from '#bridge/settings'
import { formats } from '#core/exporters/formats'
import { type Sending, desk, say, setDesk } from '../desk/state.ts'
import { shownStories } from '../desk/shown-stories.ts'
import { bridge } from '../bridge/bridge.ts'
import { settle } from '../story/open-story.ts'
import { chosenFormat } from './chosen-format.ts'

/** The stories on the desk that can go out together: those of the filter, spiked ones never. */
export function storiesToSend() {
  return shownStories().filter(({ spiked }) => spiked === null)
}

/**
 * Exports the stories that the desk shows: in the chosen format as files of a folder or in one zip file, or into the
 * folder of a preset in its format and under its names. How far it
 * is stands in the state. A story that its File page would stop stays here and is told of; the rest goes on. When it
 * is stopped, or the place fails, nothing of it is left there.
 */
export async function sendSeveral(way: 'folder' | 'zip' | Preset): Promise<void> {
  if (desk().sending?.type === 'running' || !(await settle())) return
  const stories = storiesToSend()
  const format = typeof way === 'string' ? chosenFormat() : way.format
  const begun = await bridge.call(
    'export:begin',
    typeof way === 'string' ? { format, as: way } : { preset: way.id },
  )
  if (!begun.ok) return say(begun.failure.sentence)
  if (begun.value === null) return
  const told: Omit<Sending, 'type'> = {
    place: begun.value,
    format: formats[format].short,
    all: stories.length,
    sent: 0,
    stayed: [],
  }
  let now: Sending = { ...told, type: 'running' }
  const show = (next: Sending) => {
    now = next
    // Somebody may have stopped it meanwhile.
    const isStopping = next.type === 'running' && desk().sending?.type === 'stopping'
    setDesk({ sending: isStopping ? { ...next, type: 'stopping' } : next, report: null, tab: 'write' })
  }
  setDesk({ sending: null })
  show(now)
  for (const { id, slug, headline } of stories) {
    if (desk().sending?.type !== 'running') break
    const answer = await bridge.call('export:add', { id })
    const title = headline || slug || 'Untitled'
    if (answer.ok) show({ ...now, sent: now.sent + 1 })
    else if (answer.failure.code === 'not-exported')
      return show({ ...now, type: 'failed', says: answer.failure.sentence })
    else show({ ...now, stayed: [...now.stayed, { id, title, says: answer.failure.sentence }] })
  }
  const isStopped = desk().sending?.type !== 'running'
  const ended = await bridge.call('export:end', { keeps: !isStopped })
  if (!ended.ok) return show({ ...now, type: 'failed', says: ended.failure.sentence })
  show({ ...now, type: isStopped ? 'stopped' : 'done' })
}

/** Ends it after the story that is being written; what was written is taken away again. */
export function stopSending(): void {
  const { sending } = desk()
  if (sending?.type === 'running') setDesk({ sending: { ...sending, type: 'stopping' } })
}
