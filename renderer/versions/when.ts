import type { Version, VersionReason } from '#bridge/version'
import { statusNames } from '#core/story/story'

/** What a row of the list says of a version. */
export function whyKept({ reason, status }: Pick<Version, 'reason' | 'status'>): string {
  return reason === 'status' ? `Moved to ${statusNames[status].toLowerCase()}` : reasons[reason]
}

const reasons = {
  writing: 'While writing',
  'by-hand': 'Kept by hand',
  export: 'As it was exported',
  restore: 'Before a version came back',
  outside: 'Before another program changed it',
  conflict: 'The other side of a conflict',
  rescue: 'Before or after a rescue',
  removed: 'As it was removed',
} as const satisfies Record<Exclude<VersionReason, 'status'>, string>

/** "14:02". */
export function timeOf(at: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(at))
}

/** "Today", "Yesterday", or the date. */
export function dayOf(at: string, now: Date): string {
  const date = new Date(at)
  if (date.toDateString() === now.toDateString()) return 'Today'
  const yesterday = new Date(now)
  yesterday.setDate(now.getDate() - 1)
  if (date.toDateString() === yesterday.toDateString()) return 'Yesterday'
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).format(date)
}
