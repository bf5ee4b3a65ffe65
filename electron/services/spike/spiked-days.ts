import type { LibraryParts } from '../library-parts.ts'
import { openOwnFile } from '../library-parts.ts'
import { type SpikedDays, spikedFile } from '../storage/file-kinds.ts'
import type { Stories } from '../stories.ts'
import type { Versions } from '../versions/versions.ts'

/** How many days a spiked story can be restored. */
const DAYS = 30
const DAY_MS = 86_400_000

/**
 * Removes the spiked stories whose thirty days are over, each after its last state was kept among its versions, and
 * says so in one line. A day counts only when Copydesk was started on it, and a start counts one day at most: so a
 * clock that jumps removes nothing.
 */
export async function removeSpiked(parts: LibraryParts, stories: Stories, versions: Versions): Promise<void> {
  const spiked = stories.summaries.filter((row) => row.spiked !== null)
  const document = await openOwnFile(parts, {
    name: 'spiked.json',
    called: 'The count of the days that stories have been spiked',
    kind: spikedFile,
    initial: { days: 0, last: '', since: {} },
    tellsOfChanges: false,
  })
  const before = document.value
  if (spiked.length === 0 && Object.keys(before.since).length === 0) return
  const now = parts.now()
  const counted = countDay(
    before,
    now.slice(0, 10),
    spiked.map(({ id }) => id),
  )
  const due = spiked.filter(({ id, spiked: at }) => {
    const days = counted.days - (counted.since[id] ?? counted.days)
    return days >= DAYS && Date.parse(now) - Date.parse(at ?? now) >= DAYS * DAY_MS
  })
  const removed: string[] = []
  for (const { id, slug } of due) {
    const opened = await stories.open(id)
    if (!opened.ok || opened.value.readOnly || opened.value.story.spiked === null) continue
    const kept = await versions.keep(opened.value.story, 'removed')
    if (kept.ok && (await stories.remove(id))) removed.push(slug === '' ? 'untitled' : slug)
  }
  await document.save(counted)
  if (removed.length === 0) return
  const names = removed.slice(0, 3).map((slug) => `“${slug}”`)
  const more = removed.length > 3 ? ` and ${removed.length - 3} more` : ''
  const were =
    removed.length === 1
      ? 'A story that was spiked 30 days ago was removed'
      : `${removed.length} stories that were spiked 30 days ago were removed`
  parts.warnings.add(
    `${were}: ${names.join(', ')}${more}. ${removed.length === 1 ? 'Its last state' : 'The last state of each'} is in the folder “versions”.`,
  )
}

/** The count after a start on this day. Stories that are spiked no more are forgotten, new ones begin now. */
function countDay(before: SpikedDays, today: string, spiked: readonly string[]): SpikedDays {
  const days = before.last === today ? before.days : before.days + 1
  const since = Object.fromEntries(
    spiked.map((id) => [id, Object.hasOwn(before.since, id) ? (before.since[id] ?? days) : days]),
  )
  return { days, last: today, since }
}
