import type { StorySummary } from '#bridge/contract'
import { bridge } from '../bridge/bridge.ts'
import { desk, say, setDesk } from '../desk/state.ts'
import { settle } from './open-story.ts'

/** Takes a story off the desk, saved first; the toast takes it back. */
export async function spike(id: string): Promise<void> {
  if (desk().open?.rest.id === id && !(await settle())) return
  const answer = await bridge.call('story:spike', { id })
  if (!answer.ok) return say(answer.failure.sentence)
  show(answer.value)
  say(`“${answer.value.slug || 'Untitled'}” is spiked. It can be restored.`, () => void restore(id))
}

/** Puts a spiked story back. */
export async function restore(id: string): Promise<void> {
  const answer = await bridge.call('story:restore', { id })
  if (!answer.ok) return say(answer.failure.sentence)
  show(answer.value)
}

function show(summary: StorySummary): void {
  const { open, stories } = desk()
  setDesk({
    stories: stories.map((story) => (story.id === summary.id ? summary : story)),
    open: open?.rest.id === summary.id ? { ...open, rest: { ...open.rest, spiked: summary.spiked } } : open,
  })
}
