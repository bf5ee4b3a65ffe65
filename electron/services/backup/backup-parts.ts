/**
 * What of a library a backup holds, by folder and name: nothing else is put in, nothing else is taken out. The index
 * is made again, the lock is another process's, and backups hold no backups.
 */
const MEMBERS: readonly RegExp[] = [
  /^(?:speakers|session|settings)\.json$/,
  /^stories\/[A-Za-z0-9_-]{1,64}\.json$/,
  /^versions\/[A-Za-z0-9_-]{1,64}\/[0-9A-Za-z-]{1,120}\.json$/,
  /^(?:pictures|quarantine)\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,200}$/,
]

/** True for a place in the library that a backup holds. */
export function isMember(place: string): boolean {
  return MEMBERS.some((member) => member.test(place)) && !place.includes('..')
}

/** True for the story files among them. */
export function isStory(place: string): boolean {
  return place.startsWith('stories/')
}

/** The name in the archive under which it tells what it holds. */
export const MANIFEST = 'backup.json'

/** The largest archive that is opened: bounds for what it says of itself, which is then held to while reading. */
export const MOST_FILES = 1_000_000
export const LARGEST_FILE = 256 * 1024 * 1024
/** Files of a library shrink to a tenth; an archive that promises so much more than it holds is none of ours. */
export const MOST_TIMES = 200
export const SPARE = 64 * 1024 * 1024
