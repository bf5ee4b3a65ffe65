import { type Version, versionReasons } from '#bridge/version'
import { storyStatuses } from '#core/story/story'

/** A version as its file's name tells it. `worked` is the story's own clock, see `Versions`, in seconds. */
export type KeptVersion = Version & { readonly worked: number; readonly bytes: number }

const NAME = /^(\d{6,9})-(\d{8}T\d{6}Z)-(\d+)s-(\d+)w-([a-z]+)-([a-z-]+)\.json$/

/** "000012-20261127T135500Z-5400s-472w-draft-writing.json": the list is read without opening a file. */
export function nameOfVersion({
  number,
  at,
  worked,
  words,
  status,
  reason,
}: Omit<KeptVersion, 'bytes'>): string {
  const time = at.replace(/[-:]|\.\d+/g, '')
  return `${String(number).padStart(6, '0')}-${time}-${worked}s-${words}w-${status}-${reason}.json`
}

/** What the name says, or null for a file that is not ours. */
export function readVersionName(name: string): Omit<KeptVersion, 'bytes'> | null {
  const [, number, time = '', worked, words, statusWord, reasonWord] = NAME.exec(name) ?? []
  const status = storyStatuses.find((one) => one === statusWord)
  const reason = versionReasons.find((one) => one === reasonWord)
  const at = time.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6.000Z')
  if (status === undefined || reason === undefined || Number.isNaN(Date.parse(at))) return null
  return { number: Number(number), at, worked: Number(worked), words: Number(words), status, reason }
}
