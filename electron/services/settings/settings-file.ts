import { type LibraryParts, openOwnFile } from '../library-parts.ts'
import type { Document } from '../storage/document.ts'
import { type KeptSettings, type Place, noSettings, settingsFile } from '../storage/settings-kind.ts'

/** settings.json. */
export function openSettings(parts: LibraryParts): Promise<Document<KeptSettings>> {
  return openOwnFile(parts, {
    name: 'settings.json',
    called: 'What was settled for exports',
    kind: settingsFile,
    initial: noSettings,
    tellsOfChanges: false,
  })
}

const MOST_PLACES = 1_000

/** The settings with where a story went last. */
export function withPlace(settings: KeptSettings, id: string, place: Place): KeptSettings {
  const others = settings.places.filter((one) => one.id !== id)
  return { ...settings, places: [...others, { id, ...place }].slice(-MOST_PLACES) }
}

/** Where a story went last, null when that is not known. */
export function placeOf(settings: KeptSettings, id: string): Place | null {
  const found = settings.places.find((one) => one.id === id)
  return found === undefined ? null : { filePath: found.filePath, format: found.format }
}
