import { summarise } from '#core/story/summary'
import type { Story } from '#core/story/story'
import { bridge } from '../bridge/bridge.ts'
import { closeFloating, desk, say, setDesk } from '../desk/state.ts'
import { actions, runAction } from '../actions/actions.ts'
import { settle, showStory } from '../story/open-story.ts'
import { compare, setCompare } from '../versions/compare-state.ts'

/** Shows both sides of a conflict over the open story. What came up over another story is told by its notice. */
export async function showConflict(id: string, otherId: string): Promise<void> {
  if (desk().open?.rest.id !== id) return
  const other = await bridge.call('story:open', { id: otherId })
  if (other.ok && desk().open?.rest.id === id) {
    setDesk({ floating: { type: 'conflict', other: other.value.story } })
  }
}

/** Goes on with one side; the other is kept among the versions, and its story is spiked. */
export async function goOnWith(id: string, other: Story, goOn: 'yours' | 'theirs'): Promise<void> {
  closeFloating()
  if (!(await settle())) return
  const answer = await bridge.call('conflict:settle', { id, otherId: other.id, goOn })
  if (!answer.ok) return say(answer.failure.sentence)
  const spiked = new Date().toISOString()
  const rows = desk().stories.map((row) => {
    if (row.id === id) return summarise(answer.value)
    return row.id === other.id ? { ...row, spiked } : row
  })
  // Its notice names a story that has just been put away.
  const warnings = desk().warnings.filter((sentence) => !sentence.includes(`“${other.slug}”`))
  setDesk({ stories: rows, warnings })
  if (goOn === 'theirs') showStory(answer.value, false)
  say(
    goOn === 'yours'
      ? 'Yours goes on. The file’s side is among the versions.'
      : 'The file’s side goes on. Yours is among the versions.',
  )
}

/** Both sides in the compare view: theirs becomes a version first, and so the old side. */
export async function compareConflict(id: string, other: Story): Promise<void> {
  await goOnWith(id, other, 'yours')
  setCompare({ ...compare(), storyId: null })
  runAction(actions.compareVersions)
}
