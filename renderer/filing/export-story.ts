import type { Input, Written } from '#bridge/contract'
import type { Answer } from '#bridge/failure'
import { counted, inWordsAtHead } from '#core/style/numbers'
import { bridge } from '../bridge/bridge.ts'
import { desk, say, setDesk } from '../desk/state.ts'
import { saveNow } from '../story/autosave.ts'
import { keysInWords } from '../ui/platform.ts'
import { chosenFormat } from './chosen-format.ts'
import { useFiling } from './filing-state.ts'
import { findingsNow } from './findings.ts'

/** Saves the story, then its export where one says. What may not leave stops it, and the gate says why. */
export async function exportStory(): Promise<void> {
  const leaving = await savedStory()
  if (leaving === null) return
  tell(await bridge.call('export:save', { ...leaving, format: chosenFormat() }))
}

/** Saves the story, then its export over the last one, in the format of that. Asks where when there was none. */
export async function exportStoryAgain(): Promise<void> {
  const leaving = await savedStory()
  if (leaving === null) return
  const answer = await bridge.call('export:again', leaving)
  if (answer.ok && answer.value === null) await exportStory()
  else tell(answer)
}

/** Saves the story, then its export where a preset puts it, with no dialog. */
export async function exportByPreset(preset: string): Promise<void> {
  const leaving = await savedStory()
  if (leaving !== null) tell(await bridge.call('export:preset', { ...leaving, preset }))
}

/** Puts the story on the clipboard, rich and plain at once. */
export async function copyStory(): Promise<void> {
  const leaving = await savedStory()
  if (leaving === null) return
  const answer = await bridge.call('export:copy', leaving)
  if (!answer.ok) return refuse(answer.failure.sentence)
  say(`On the clipboard, rich and plain. ${resultLine(answer.value)}`)
}

function tell(answer: Answer<Written | null>): void {
  if (!answer.ok) return refuse(answer.failure.sentence)
  if (answer.value !== null) say(`Exported to ${answer.value.file}. ${resultLine(answer.value)}`)
}

/** What was left out, and what the search for private words found. */
export function resultLine({ leftOut, proof }: Pick<Written, 'leftOut' | 'proof'>): string {
  const left = leftOut.length === 0 ? '' : `Left out: ${leftOut.join(', ')}. `
  return left + proofLine(proof.searched)
}

/** What the search for private words found. */
export function proofLine(searched: number): string {
  return searched === 0
    ? 'Nothing private to search for.'
    : `Searched for ${searched} private strings: 0 found.`
}

/** The off-the-record quotations the editor chose to leave out of this story's exports. */
export function leftOutOf(id: string): string[] {
  return Array.from(useFiling.getState().leftOut[id] ?? [])
}

/** The open story, saved, and what is left out of it; null when it stays here, which was then said. */
export async function savedStory(): Promise<Input<'export:copy'> | null> {
  const { open } = desk()
  if (open === null) return null
  const stops = findingsNow().filter(({ level }) => level === 'stop')
  const [first] = stops
  if (first !== undefined) {
    refuse(`The story was not exported. ${first.says}${moreOf(stops.length - 1)}`)
    return null
  }
  const { id } = open.rest
  if (await saveNow()) return { id, leaveOut: leftOutOf(id) }
  say(`The story was not exported, since it could not be saved. ${failedSave()}`)
  return null
}

/** How many reasons there are besides the one that was told. */
function moreOf(count: number): string {
  return count === 0 ? '' : ` ${counted(count, 'thing more stops', 'things more stop', inWordsAtHead)} it.`
}

function failedSave(): string {
  const { save } = desk()
  return save.type === 'failed' ? save.sentence : `${keysInWords('Mod+S')} tries again.`
}

/** Says why a story stays, and shows its File page. */
export function refuse(sentence: string): void {
  say(sentence)
  setDesk({ tab: 'file', floating: null })
}
