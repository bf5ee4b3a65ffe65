import type { KeptVersion } from './version-name.ts'

const HOUR = 3600
const DAY = 24 * HOUR

/** Up to which age, in seconds of the story's own clock, one version is kept in how many. */
const BANDS = [
  { until: DAY, oneIn: 600 },
  { until: 7 * DAY, oneIn: HOUR },
  { until: Number.POSITIVE_INFINITY, oneIn: DAY },
] as const

/** No story keeps more than this, whatever its age. */
const MOST = 400
const MOST_BYTES = 64 * 1024 * 1024

/**
 * Which versions may go, of a list with the oldest first: one stays in ten minutes for a day, one an hour for a week,
 * one a day after that, always the last of each. What was kept for a reason (by hand, before a restore) stays for the
 * first day, what was kept by hand for good. The first and the newest stay. Then the oldest go until the rest fits.
 *
 * Age is counted on the story's own clock, so that no clock that jumps can make a version old.
 */
export function versionsToDrop(versions: readonly KeptVersion[]): readonly KeptVersion[] {
  const newest = versions.at(-1)
  if (newest === undefined) return []
  const slotOf = ({ worked }: KeptVersion) => {
    const age = newest.worked - worked
    const { oneIn } = BANDS.find(({ until }) => age < until) ?? BANDS[2]
    return `${oneIn}:${Math.floor(worked / oneIn)}`
  }
  const dropped = new Set<KeptVersion>()
  versions.forEach((version, index) => {
    const next = versions
      .slice(index + 1)
      .find(({ reason }) => reason === 'writing' || reason === version.reason)
    if (index === 0 || version.reason === 'by-hand' || next === undefined) return
    const isRecent = newest.worked - version.worked < DAY
    if (version.reason !== 'writing' && isRecent) return
    if (slotOf(version) === slotOf(next)) dropped.add(version)
  })
  let rest = versions.filter((version) => !dropped.has(version))
  const fits = () => rest.length <= MOST && rest.reduce((sum, { bytes }) => sum + bytes, 0) <= MOST_BYTES
  while (!fits() && rest.length > 1) {
    const [oldest] = rest
    if (oldest !== undefined) dropped.add(oldest)
    rest = rest.slice(1)
  }
  return versions.filter((version) => dropped.has(version))
}
