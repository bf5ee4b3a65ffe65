import { bandsOf, sure, sureOfDirect } from './certainty.ts'
import type { Comparison } from './compare.ts'
import {
  type Counts,
  count,
  endToEndF1,
  groupsIn,
  nameShare,
  share,
  spanF1,
  speakerShare,
} from './figures.ts'
import { gapTrackerFigures } from './gap-tracker.ts'
import type { EditTimes } from './edits.ts'
import type { Growth } from './hostile.ts'
import { type Speed, wordsIn } from './speed.ts'
import type { Measured, StorySet } from './story-sets.ts'

/** A set's figures: by kind, by the Gender Gap Tracker's measure, and a row for each story unless they are cases. */
export function reportSet({ name, title, stories }: StorySet, measured: readonly Measured[]): string {
  const words = stories.reduce((sum, { text }) => sum + wordsIn(text), 0)
  const figures = count(measured.map(({ comparison }) => comparison))
  const tracker = [0.3, 0.8].map((least) => {
    const { f1, speaker } = gapTrackerFigures(measured, least)
    return `${f1.toFixed(3)} over ${least} (speaker ${speaker.toFixed(3)})`
  })
  const rows = groupsIn(figures).map((group) => [group, ...cells(figures[group])])
  const storyRows =
    name === 'cases'
      ? []
      : measured.map(({ story, comparison }) => [story.id, ...cells(count([comparison]).all)])
  return lines(
    `${title}: ${stories.length} stories, ${words} words`,
    '',
    ...table([['', 'runs', 'found', 'span F1', 'speaker', 'name', 'end to end'], ...rows, ...storyRows]),
    '',
    `  by the Gender Gap Tracker’s measure: F1 ${tracker.join(', ')}`,
  )
}

/** Certainty against truth: ten bands, and what is sure among direct quotations. */
export function reportCertainty(title: string, comparisons: readonly Comparison[]): string {
  const { guesses, right, known } = sureOfDirect(comparisons)
  const rows = bandsOf(comparisons)
    .filter((band) => band.guesses > 0)
    .map((band) => [
      `${band.from.toFixed(1)} to ${(band.from + 0.1).toFixed(1)}`,
      String(band.guesses),
      String(band.right),
      band.said.toFixed(3),
      share(band.right, band.guesses).toFixed(3),
    ])
  return lines(
    `Certainty against truth, ${title}`,
    '',
    ...table([['certainty', 'guesses', 'right', 'said', 'true'], ...rows]),
    '',
    `  direct, at ${sure} or more: precision ${share(right, guesses).toFixed(3)} (${right} of ${guesses}), ` +
      `for ${share(guesses, known).toFixed(3)} of the direct quotations (${guesses} of ${known})`,
  )
}

/** The finder's speed and what part of each yardstick's that is. */
export function reportSpeed(speeds: readonly Speed[] | null): string {
  if (speeds === null) return lines('Speed: not measured, wink-nlp is not installed (npm ci).')
  const words = speeds[0]?.words ?? 0
  const rows = speeds.map((speed) => [
    speed.what,
    speed.stories.toFixed(0),
    speed.words.toFixed(0),
    (words / speed.words).toFixed(2),
  ])
  return lines(
    'Speed a second of processor time, after a warm-up, the median of three rounds taken in turns',
    '',
    ...table([['', 'stories/s', 'words/s', 'finder is ×'], ...rows]),
  )
}

/** How long a long story takes to be read again after an edit. */
export function reportEdits({ words, whole, median, slowest }: EditTimes): string {
  return lines(
    `A story of ${words} words: read whole in ${whole.toFixed(0)} ms; read again after a letter typed in`,
    `${median.toFixed(1)} ms, 95 of 100 times in ${slowest.toFixed(1)} ms or less`,
  )
}

/** Long texts of one kind, and how their price grows when they double. */
export function reportGrowth(growths: readonly Growth[]): string {
  const rows = growths.map(({ what, letters, ms, ratio }) => [
    what,
    `${letters / 1_000_000} MB`,
    ms.toFixed(0),
    ratio.toFixed(2),
  ])
  return lines(
    'Long texts that nobody would write: ms, and how many times those of half the text',
    '',
    ...table([['', 'letters', 'ms', 'ratio'], ...rows]),
  )
}

function cells(counts: Counts): readonly string[] {
  const { known, found, paired, named } = counts
  const shown = (whole: number, value: number): string => (whole === 0 ? '–' : value.toFixed(3))
  return [
    String(known),
    String(found),
    shown(known + found, spanF1(counts)),
    shown(paired, speakerShare(counts)),
    shown(named, nameShare(counts)),
    shown(known + found, endToEndF1(counts)),
  ]
}

/** Rows of cells under one another: the first to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>(
    (most, row) => row.map((cell, column) => Math.max(most[column] ?? 0, cell.length)),
    [],
  )
  return rows.map((row) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd(),
  )
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n\n`
}
