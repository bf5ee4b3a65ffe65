import { bringBack } from '#core/story/bring-back'
import { summarise } from '#core/story/summary'
import { bridge } from '../bridge/bridge.ts'
import { desk, say, setDesk } from '../desk/state.ts'
import { copyText } from '../story/copy-whole-text.ts'
import { saveNow } from '../story/autosave.ts'
import { replaceStory, showStory } from '../story/open-story.ts'
import { wholeStory } from '../story/whole-story.ts'
import { compare, loadVersions } from './compare-state.ts'

/** Brings a version of the open story back. The toast takes that back, by the version kept before. */
export async function bringVersionBack(id: string, number: number): Promise<void> {
  const restored = await replaceStory(() => bridge.call('version:restore', { id, number }))
  if (restored === null) return
  const { story, kept } = restored
  const row = summarise(story)
  setDesk({ stories: desk().stories.map((one) => (one.id === id ? row : one)) })
  showStory(story, false)
  say('The old version is back. What stood here is kept.', () => void bringVersionBack(id, kept))
}

/** Keeps the story as it now stands. */
export async function keepVersion(): Promise<void> {
  const { open } = desk()
  if (open === null || !(await saveNow())) return
  const answer = await bridge.call('version:keep', { id: open.rest.id })
  say(answer.ok ? `Kept as version ${answer.value.number}.` : answer.failure.sentence)
  if (desk().tab === 'compare') await loadVersions()
}

/** The words of the old side as plain text on the clipboard. What is off the record by now is left out of them. */
export async function copyOldVersion(): Promise<void> {
  const { open } = desk()
  const { old, stories } = compare()
  const version = stories.get(old ?? -1)
  if (open === null || version === undefined) return
  await copyText(bringBack(wholeStory(open), version, version.changed, ''))
}
