import type { Output } from '#bridge/contract'
import { findLeftOvers } from '#core/story/left-overs'
import { summarise } from '#core/story/summary'
import { bridge } from '../bridge/bridge.ts'
import { desk, setDesk } from '../desk/state.ts'
import { focusBody } from './held-caret.ts'
import { allOf, replaceStory, showStory } from './open-story.ts'

/** Asks for a file and brings it in as a new story. */
export async function chooseImport(): Promise<void> {
  const imported = await replaceStory(() => bridge.call('story:choose-import', null))
  if (imported !== null) showImported(imported)
}

/** Brings in a file dropped on the window. */
export async function importDropped(file: File): Promise<void> {
  const isHtml = file.type === 'text/html' || /\.html?$/i.test(file.name)
  const text = await file.text()
  const imported = await replaceStory(() =>
    bridge.call('story:import', { name: file.name, format: isHtml ? 'html' : 'text', text }),
  )
  if (imported !== null) showImported(imported)
}

function showImported({ story, report }: Output<'story:import'>): void {
  const leftOvers = findLeftOvers(story.body)
  setDesk({ stories: [summarise(story), ...desk().stories], filter: '', found: null })
  showStory(story, false, { ...report, leftOvers, ticked: allOf(leftOvers) })
  focusBody()
}
