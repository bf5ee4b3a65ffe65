import { bridge } from '../bridge/bridge.ts'
import { desk, setDesk } from '../desk/state.ts'
import { wholeStory } from './whole-story.ts'

/**
 * Saves by itself: at most SOON ms after the first unsaved change, so that never more than a second of typing is
 * unsaved. A failed save says so, keeps the words, and tries again.
 */
const SOON = 500
const AGAIN = 1000

let timer: number | undefined
let running: Promise<boolean> | null = null
let changes = 0

/** Call upon every change of the open story. */
export function noteChange(): void {
  changes += 1
  const { type } = desk().save
  if (type === 'saved' || type === 'saving') setDesk({ save: { type: 'unsaved' } })
  timer ??= window.setTimeout(() => void saveNow(), SOON)
}

/** Saves at once whatever is unsaved. True when everything is on the disk. */
export async function saveNow(): Promise<boolean> {
  window.clearTimeout(timer)
  timer = undefined
  if (running !== null) {
    await running
    return isSaved() || saveNow()
  }
  if (isSaved()) return true
  running = save().finally(() => {
    running = null
  })
  const worked = await running
  return worked && (isSaved() || saveNow())
}

function isSaved(): boolean {
  return desk().save.type === 'saved'
}

async function save(): Promise<boolean> {
  const { open, save: before } = desk()
  if (open === null || open.readOnly) return true
  const upTo = changes
  if (before.type !== 'failed') setDesk({ save: { type: 'saving' } })
  const answer = await bridge.call('story:save', { story: wholeStory(open) })
  if (desk().open?.editor !== open.editor) return answer.ok
  if (!answer.ok) {
    const since = before.type === 'failed' ? before.since : new Date()
    setDesk({ save: { type: 'failed', sentence: answer.failure.sentence, since } })
    timer ??= window.setTimeout(() => void saveNow(), AGAIN)
    return false
  }
  const summary = answer.value
  setDesk({
    save: changes === upTo ? { type: 'saved', at: new Date(summary.changed) } : { type: 'unsaved' },
    stories: desk().stories.map((story) => (story.id === summary.id ? summary : story)),
  })
  if (changes !== upTo) timer ??= window.setTimeout(() => void saveNow(), SOON)
  return true
}
