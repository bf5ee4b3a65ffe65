import type { StorySummary } from '#bridge/contract'
import { statusNames, storyStatuses } from '#core/story/story'
import { bridge } from '../bridge/bridge.ts'
import { findingsNow } from '../filing/findings.ts'
import { changeStory } from '../story/change-story.ts'
import { desk, say, setDesk } from './state.ts'

/** Moves a story of the desk to its next stage; the open one is changed in the window, and saved from there. */
export async function moveOn({ id, status }: StorySummary): Promise<void> {
  const next = storyStatuses[(storyStatuses.indexOf(status) + 1) % storyStatuses.length] ?? 'draft'
  if (desk().open?.rest.id === id) {
    const stops = findingsNow().filter(({ level }) => level === 'stop').length
    if (stops > 0 && (next === 'ready' || next === 'filed')) {
      setDesk({ tab: 'file' })
      return say(
        `Not ${statusNames[next].toLowerCase()} yet: ${stops === 1 ? 'one thing stops' : `${stops} things stop`} this story.`,
      )
    }
    changeStory(() => ({ status: next }))
    return say(`${statusNames[next]}.`, { label: 'Undo', run: () => changeStory(() => ({ status })) })
  }
  const answer = await bridge.call('story:set-status', { id, status: next })
  if (!answer.ok) return say(answer.failure.sentence)
  setDesk({ stories: desk().stories.map((story) => (story.id === id ? answer.value : story)) })
}
