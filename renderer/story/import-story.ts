import type { Output } from '#bridge/contract'
import { findLeftOvers } from '#core/importers/left-overs'
import { summarise } from '#core/story/summary'
import { bridge } from '../bridge/bridge.ts'
import { desk, say, setDesk } from '../desk/state.ts'
import { focusBody } from './held-caret.ts'
import { allOf, settle, showStory } from './open-story.ts'

/** Asks for a file and brings it in as a new story. */
export async function chooseImport(): Promise<void> {
  if (!(await settle())) return
  const answer = await bridge.call('story:choose-import', null)
  if (!answer.ok) return say(answer.failure.sentence)
  if (answer.value !== null) showImported(answer.value)
}

/** Brings in a file dropped on the window. */
export async function importDropped(file: File): Promise<void> {
  if (!(await settle())) return
  const isHtml = file.type === 'text/html' || /\.html?$/i.test(file.name)
  if (!isHtml && file.type !== '' && !file.type.startsWith('text/')) {
    return say(`“${file.name}” is neither text nor a web page, so nothing was brought in.`)
  }
  const text = await file.text()
  const answer = await bridge.call('story:import', {
    name: file.name,
    format: isHtml ? 'html' : 'text',
    text,
  })
  if (!answer.ok) return say(answer.failure.sentence)
  showImported(answer.value)
}

function showImported({ story, report }: Output<'story:import'>): void {
  const leftOvers = findLeftOvers(story.body)
  setDesk({ stories: [summarise(story), ...desk().stories], filter: '', found: null })
  showStory(story, false, { ...report, leftOvers, ticked: allOf(leftOvers) })
  focusBody()
}
