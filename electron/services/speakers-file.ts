import type { Speaker } from '#core/story/speaker'
import { type LibraryParts, openOwnFile } from './library-parts.ts'
import type { Document } from './storage/document.ts'
import { speakersFile } from './storage/file-kinds.ts'

/** The people, groups and documents that speak, of all stories: speakers.json. */
export function openSpeakers(parts: LibraryParts): Promise<Document<readonly Speaker[]>> {
  return openOwnFile(parts, {
    name: 'speakers.json',
    called: 'The list of speakers',
    kind: speakersFile,
    initial: [],
    tellsOfChanges: true,
  })
}
