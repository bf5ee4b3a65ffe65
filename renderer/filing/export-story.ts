import { bridge } from '../bridge/bridge.ts'
import { desk, say, setDesk } from '../desk/state.ts'
import { saveNow } from '../story/autosave.ts'
import { keysInWords } from '../ui/platform.ts'
import { useFiling } from './filing-state.ts'
import { findingsNow } from './findings.ts'

/** Saves the story, then its export where one says. What may not leave stops it, and the gate says why. */
export async function exportStory({ fragment }: { fragment: boolean }): Promise<void> {
  const id = await savedStory()
  if (id === null) return
  const answer = await bridge.call('export:save', { id, fragment, leaveOut: leftOutOf(id) })
  if (!answer.ok) return refuse(answer.failure.sentence)
  if (answer.value === null) return
  say(`Exported to ${answer.value.file}. ${proofLine(answer.value.proof.searched)}`)
}

/** Puts the story on the clipboard, rich and plain at once. */
export async function copyStory(): Promise<void> {
  const id = await savedStory()
  if (id === null) return
  const answer = await bridge.call('export:copy', { id, fragment: true, leaveOut: leftOutOf(id) })
  if (!answer.ok) return refuse(answer.failure.sentence)
  say(`On the clipboard, rich and plain. ${proofLine(answer.value.searched)}`)
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

async function savedStory(): Promise<string | null> {
  const { open } = desk()
  if (open === null) return null
  const stops = findingsNow().filter(({ level }) => level === 'stop')
  const [first] = stops
  if (first !== undefined) {
    refuse(
      `The story was not exported. ${first.says}${stops.length > 1 ? ` There is more: ${stops.length - 1}.` : ''}`,
    )
    return null
  }
  if (await saveNow()) return open.rest.id
  say(`The story was not exported, since it could not be saved. ${failedSave()}`)
  return null
}

function failedSave(): string {
  const { save } = desk()
  return save.type === 'failed' ? save.sentence : `${keysInWords('Mod+S')} tries again.`
}

function refuse(sentence: string): void {
  say(sentence)
  setDesk({ tab: 'file', floating: null })
}
