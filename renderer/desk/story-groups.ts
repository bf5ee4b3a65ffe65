import type { StorySummary } from '#bridge/contract'
import { lastChangedFirst } from '#core/story/summary'

export type StoryGroup = { readonly title: string; readonly stories: readonly StorySummary[] }

/**
 * The desk's stories, newest change first, under today's date, "Earlier" and, when asked for, "Spiked".
 * `found` keeps only those ids; `now` and `locale` come from the caller.
 */
export function groupStories(
  stories: readonly StorySummary[],
  {
    found,
    showSpiked,
    now,
    locale,
  }: { found: ReadonlySet<string> | null; showSpiked: boolean; now: Date; locale: string },
): readonly StoryGroup[] {
  const shown = stories.filter(({ id }) => found === null || found.has(id)).toSorted(lastChangedFirst)
  const onDesk = shown.filter(({ spiked }) => spiked === null)
  // ISO dates compare as they are; ten thousand dates need not be made.
  const [begins, ends] = [0, 1].map((day) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + day).toISOString(),
  )
  const isToday = ({ changed }: StorySummary) => changed >= (begins ?? '') && changed < (ends ?? '')
  const today = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(
    now,
  )
  return [
    { title: today, stories: onDesk.filter(isToday) },
    { title: 'Earlier', stories: onDesk.filter((story) => !isToday(story)) },
    { title: 'Spiked', stories: showSpiked ? shown.filter(({ spiked }) => spiked !== null) : [] },
  ].filter((group) => group.stories.length > 0)
}

/** When a story changed: the time today, the day this week, else the date. */
export function shortWhen(changed: string, now: Date, locale: string): string {
  const date = new Date(changed)
  const days = (now.getTime() - date.getTime()) / 86_400_000
  const format: Intl.DateTimeFormatOptions =
    date.toDateString() === now.toDateString()
      ? { hour: '2-digit', minute: '2-digit' }
      : days < 6
        ? { weekday: 'short' }
        : { day: 'numeric', month: 'short' }
  return new Intl.DateTimeFormat(locale, format).format(date)
}
