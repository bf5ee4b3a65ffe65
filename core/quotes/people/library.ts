import { foldForSearch } from '#core/style/fold'
import type { KnownSpeaker } from '../found.ts'

/** The library's speakers by what they can be called; null where a name could mean two of them. */
export type Library = {
  readonly byName: ReadonlyMap<string, KnownSpeaker | null>
  readonly bySurname: ReadonlyMap<string, KnownSpeaker | null>
}

/** Makes the tables `knownBy` looks into. */
export function readLibrary(known: readonly KnownSpeaker[]): Library {
  const byName = new Map<string, KnownSpeaker | null>()
  const bySurname = new Map<string, KnownSpeaker | null>()
  for (const speaker of known) {
    for (const name of [speaker.name, ...speaker.aliases]) addKnown(byName, keyOfName(name), speaker)
    addKnown(bySurname, keyOfName(speaker.name).split(' ').at(-1) ?? '', speaker)
  }
  return { byName, bySurname }
}

/** A name that two speakers share stands for neither. */
function addKnown(map: Map<string, KnownSpeaker | null>, key: string, speaker: KnownSpeaker): void {
  if (key === '') return
  const other = map.get(key)
  map.set(key, other === undefined || other?.id === speaker.id ? speaker : null)
}

function keyOfName(name: string): string {
  return foldForSearch(name).replace(/^(?:an?|the) /, '')
}

/**
 * The library's speaker of this name or alias, case, accents and article aside; null when none or several would
 * do. `isSurname` also takes a name of one word for a surname that one speaker alone has.
 */
export function knownBy(library: Library, name: string, isSurname: boolean): KnownSpeaker | null {
  if (library.byName.size === 0) return null
  const key = keyOfName(name)
  const named = library.byName.get(key)
  if (named !== undefined || !isSurname) return named ?? null
  return library.bySurname.get(key) ?? null
}
