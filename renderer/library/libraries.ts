import { bridge } from '../bridge/bridge.ts'
import type { BackedUp } from '#bridge/contract'
import { closeFloating, desk, say, setDesk } from '../desk/state.ts'
import { keepSessionNow } from '../story/session.ts'
import { settle } from '../story/open-story.ts'
import { nameOfLibrary, showOtherLibrary } from './show-library.ts'

/** Shows the libraries opened lately, to go over to one. */
export async function listLibraries(): Promise<void> {
  const answer = await bridge.call('library:recent', null)
  if (answer.ok) setDesk({ floating: { type: 'libraries', folders: answer.value } })
  else say(answer.failure.sentence)
}

/** Goes over to a library opened lately. */
export function switchLibrary(folder: string): Promise<void> {
  return goOver(async () => {
    const answer = await bridge.call('library:switch', { folder })
    return answer.ok ? `This is “${nameOfLibrary(folder)}”.` : { sentence: answer.failure.sentence }
  })
}

/** Asks for a folder, and goes over to the library in it; an empty one is made into a library. */
export function chooseLibrary(): Promise<void> {
  return goOver(async () => {
    const answer = await bridge.call('library:choose', null)
    if (!answer.ok) return { sentence: answer.failure.sentence }
    return answer.value ? '' : null
  })
}

/** Asks for an empty folder, and moves the library there. */
export function moveLibrary(): Promise<void> {
  return goOver(async () => {
    const answer = await bridge.call('library:move', null)
    if (!answer.ok) return { sentence: answer.failure.sentence }
    if (answer.value === null) return null
    return `The library was moved, and every file compared. The old folder is still there: ${answer.value.from}`
  })
}

/** Backs the library up where the editor says. */
export async function backUp(): Promise<void> {
  if (!(await settle())) return
  const answer = await bridge.call('backup:make', null)
  if (!answer.ok) return say(answer.failure.sentence)
  if (answer.value !== null) say(`“${answer.value.file}” was opened again: ${holds(answer.value)}.`)
}

/** Restores a backup into an empty folder, and goes over to the library there. */
export function restoreBackup(): Promise<void> {
  return goOver(async () => {
    const answer = await bridge.call('backup:restore', null)
    if (!answer.ok) return { sentence: answer.failure.sentence }
    if (answer.value === null) return null
    return `“${answer.value.file}” was restored: ${holds(answer.value)}. This is the restored library.`
  })
}

/**
 * Leaves the library for another. Nothing is left unsaved behind; a null from `go` says that it was cancelled, a
 * sentence in an object why it could not be.
 */
async function goOver(go: () => Promise<string | { readonly sentence: string } | null>): Promise<void> {
  closeFloating()
  if (!(await settle())) return
  await keepSessionNow()
  const gone = await go()
  if (gone === null) return
  if (typeof gone === 'object') return say(gone.sentence)
  await showOtherLibrary()
  say(gone === '' ? `This is “${nameOfLibrary(desk().about.folder)}”.` : gone)
}

function holds({ stories, damaged }: BackedUp): string {
  const sound = stories === 1 ? '1 story' : `${stories} stories`
  const other = damaged === 1 ? '1 file' : `${damaged} files`
  return damaged === 0 ? sound : `${sound}, and ${other} that cannot be read, as they are`
}
