import { success } from '#bridge/failure'
import type { Libraries } from '../libraries/libraries.ts'
import type { Library } from '../library.ts'

/** Libraries of which there is one, and which stays open. */
export function onlyLibrary(library: Library): Libraries {
  return {
    current: () => library,
    recent: async () => [library.folder],
    switchTo: async () => success(null),
    moveTo: async () => success(null),
    onSwitched: () => undefined,
  }
}
