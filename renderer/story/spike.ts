import type { StorySummary } from '#bridge/contract'
import { bridge } from '../bridge/bridge.ts'
import { desk, say, setDesk } from '../desk/state.ts'
import { shownStories } from '../desk/shown-stories.ts'
import { handOverKeys, holdKeys } from './keys-in-transit.ts'
import { openStory, settle } from './open-story.ts'

/**
 * Takes a story off the desk, saved first; the toast takes it back. The story below it opens in its place, or the one
 * above: nobody goes on writing in what was thrown away.
 */
export async function spike(id: string): Promise<void> {
  const wasOpen = desk().open?.rest.id === id
  // What is typed meanwhile is not for the story that goes.
  if (wasOpen) holdKeys({ leavesText: true })
  try {
    await takeOff(id, wasOpen)
  } finally {
    if (wasOpen) void handOverKeys()
  }
}

async function takeOff(id: string, wasOpen: boolean): Promise<void> {
  if (wasOpen && !(await settle())) return
  const neighbour = neighbourOf(id)
  const answer = await bridge.call('story:spike', { id })
  if (!answer.ok) return say(answer.failure.sentence)
  show(answer.value)
  if (wasOpen && !desk().showSpiked) {
    if (neighbour === undefined) clearTheMiddle()
    else await openStory(neighbour, !isKeyboardOnDesk())
  }
  say(`“${answer.value.slug || 'Untitled'}” is spiked. It can be restored.`, {
    type: 'act',
    run: () => void putBack(id, wasOpen),
  })
}

/** Puts a spiked story back. */
export async function restore(id: string): Promise<void> {
  const answer = await bridge.call('story:restore', { id })
  if (!answer.ok) return say(answer.failure.sentence)
  show(answer.value)
}

/** No story is left to show: nothing of the one before stays in the panes. */
function clearTheMiddle(): void {
  setDesk({
    open: null,
    tab: 'write',
    floating: null,
    report: null,
    current: null,
    quotes: [],
    suggestions: [],
    entries: [],
    entryByKey: new Map(),
  })
}

async function putBack(id: string, opens: boolean): Promise<void> {
  if (!opens) return restore(id)
  const takesKeyboard = !isKeyboardOnDesk()
  holdKeys({ leavesText: takesKeyboard })
  await restore(id)
  await openStory(id, takesKeyboard)
  void handOverKeys()
}

/** The story under this one on the desk, else the one over it. */
function neighbourOf(id: string): string | undefined {
  const ids = shownStories().map((story) => story.id)
  const at = ids.indexOf(id)
  return at < 0 ? undefined : (ids[at + 1] ?? ids[at - 1])
}

function isKeyboardOnDesk(): boolean {
  return (document.activeElement?.closest('[data-pane="desk"]') ?? null) !== null
}

function show(summary: StorySummary): void {
  const { open, stories } = desk()
  setDesk({
    stories: stories.map((story) => (story.id === summary.id ? summary : story)),
    open: open?.rest.id === summary.id ? { ...open, rest: { ...open.rest, spiked: summary.spiked } } : open,
  })
}
