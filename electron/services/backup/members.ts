import path from 'node:path'
import type { Files } from '../storage/files.ts'
import { isMember } from './backup-parts.ts'

/** The places of everything in the library that a backup holds, stories first. */
export async function membersOf(files: Files, folder: string): Promise<readonly string[]> {
  const namesIn = async (place: string) =>
    (await files.readdir(path.join(folder, place)).catch((): readonly string[] => [])).map((name) =>
      place === '' ? name : `${place}/${name}`,
    )
  const versionFolders = await namesIn('versions')
  const places = [
    ...(await namesIn('stories')),
    ...(await namesIn('')),
    ...(await namesIn('pictures')),
    ...(await namesIn('quarantine')),
  ]
  for (const place of versionFolders) places.push(...(await namesIn(place)))
  return places.filter(isMember)
}
