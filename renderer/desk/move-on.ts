import { statusNames, storyStatuses } from '#core/story/story'
import { findingsNow } from '../filing/findings.ts'
import { sayDone } from '../history/say-done.ts'
import { changeStory } from '../story/change-story.ts'
import { desk, say, setDesk } from './state.ts'

/** Moves the open story to its next stage. It is not ready or filed while something stops it. */
export function moveOpenStoryOn(): void {
  const { open } = desk()
  if (open === null) return
  const { status } = open.rest
  const next = storyStatuses[(storyStatuses.indexOf(status) + 1) % storyStatuses.length] ?? 'draft'
  const stops = findingsNow().filter(({ level }) => level === 'stop').length
  if (stops > 0 && (next === 'ready' || next === 'filed')) {
    setDesk({ tab: 'file' })
    const many = stops === 1 ? 'one thing stops' : `${stops} things stop`
    return say(`Not ${statusNames[next].toLowerCase()} yet: ${many} this story.`)
  }
  changeStory(() => ({ status: next }), { label: 'status' })
  sayDone(`${statusNames[next]}.`)
}
