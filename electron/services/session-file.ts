import type { Session } from '#bridge/contract'
import { type LibraryParts, openOwnFile } from './library-parts.ts'
import type { Document } from './storage/document.ts'
import { sessionFile } from './storage/file-kinds.ts'

/** How the window was left: session.json. */
export function openSession(parts: LibraryParts): Promise<Document<Session>> {
  return openOwnFile(parts, {
    name: 'session.json',
    called: 'The note of how the window was left',
    kind: sessionFile,
    initial: { openStoryId: null, carets: {} },
    tellsOfChanges: false,
  })
}
