import { listQuotes, recordOf } from './list-quotes.ts'
import { type QuoteRecord, type RecordStatus, recordStatuses } from './quotation.ts'
import { rememberedRuns } from './remembered-runs.ts'
import { patternsOf } from './secret-words.ts'
import type { Story } from './story.ts'

/**
 * How the remembered words of a quotation change. One invariant holds in every function here: while a quotation is
 * off the record, what is remembered of it only grows. Only the status itself ends it.
 */

/**
 * The record with these runs remembered as well. A run that the remembered ones already find adds nothing, and a
 * remembered one that a new, longer run finds gives way to it. A record that is not off the record is returned
 * unchanged, since it protects nothing. Line breaks inside a run become spaces.
 *
 * Call it whenever marked words are about to lose their mark or change: untying, another speaker, a paste into the
 * middle, a cut.
 */
export function rememberRuns(record: QuoteRecord, runs: readonly string[]): QuoteRecord {
  if (record.record !== 'off') return record
  const before = rememberedRuns(record)
  const joined = unionOfRuns(before, runs)
  const isSame = joined.length === before.length && joined.every((run, index) => run === before[index])
  return isSame ? record : { ...record, secretWords: linesOf(joined) }
}

/** One run a line. A single run ends its line: it might else be taken for the runs that older files keep on one. */
function linesOf(runs: readonly string[]): string {
  const [first = ''] = runs
  return runs.length === 1 && rememberedRuns({ secretWords: first }).length > 1
    ? `${first}\n`
    : runs.join('\n')
}

/**
 * The record on other terms. Off the record, the runs as they stand now (`runsAsTheyStand`, as `listQuotes` gives
 * them) are added to what was remembered before. On any other terms nothing is remembered: only an explicit choice of
 * the editor may ask for that.
 */
export function withRecordStatus(
  { secretWords, ...record }: QuoteRecord,
  status: RecordStatus,
  runsAsTheyStand: readonly string[],
): QuoteRecord {
  if (status !== 'off') return { ...record, record: status }
  const before = secretWords === undefined ? {} : { secretWords }
  return rememberRuns({ ...record, ...before, record: 'off' }, runsAsTheyStand)
}

/**
 * The records of two states of one story as one. Where both know a quotation, `newer` decides its status. A quotation
 * that is off the record keeps all its runs as both states remember them and as they stand marked in either text, so
 * that they stop an export also where the other text holds them without their mark.
 */
export function joinRecords(newer: Story, other: Story): Story['quotes'] {
  return joined(newer, other, { ...other.quotes, ...newer.quotes })
}

/**
 * The records for either side of a conflict: two states of a story of which neither is the newer. Where both know a
 * quotation the stricter status counts, and off the record it keeps the runs of both. The rest of a record is that of
 * `one`. Use it for the copy that is kept of the other side and for the side that stays open.
 */
export function joinConflictingRecords(one: Story, other: Story): Story['quotes'] {
  const quotes = { ...other.quotes, ...one.quotes }
  for (const [id, { record: status }] of Object.entries(other.quotes)) {
    const own = recordOf(one.quotes, id)
    if (own !== undefined && isStricter(status, own.record)) quotes[id] = { ...own, record: status }
  }
  return joined(one, other, quotes)
}

function isStricter(status: RecordStatus, than: RecordStatus): boolean {
  return recordStatuses.indexOf(status) > recordStatuses.indexOf(than)
}

/** `quotes` with everything remembered that either state remembers or has marked. */
function joined(one: Story, other: Story, quotes: Story['quotes']): Story['quotes'] {
  const marked = new Map<string, readonly string[]>()
  for (const { id, runs } of [...listQuotes(one), ...listQuotes(other)]) {
    marked.set(id, [...(marked.get(id) ?? []), ...runs.map(({ text }) => text)])
  }
  return Object.fromEntries(
    Object.entries(quotes).map(([id, record]) => {
      const remembered = [one, other].flatMap((story) => rememberedRuns(recordOf(story.quotes, id) ?? {}))
      return [id, rememberRuns(record, [...remembered, ...(marked.get(id) ?? [])])]
    }),
  )
}

/**
 * Both lists of runs as one. A run is dropped when another one is known by everything that it is known by (see
 * `patternsOf`), so that nothing that a search found before is missed after.
 */
function unionOfRuns(before: readonly string[], more: readonly string[]): readonly string[] {
  const runs = new Set([...before, ...more.map((run) => run.replace(/\s*\n\s*/g, ' ').trim())])
  runs.delete('')
  const kept: { run: string; patterns: ReadonlySet<string> }[] = []
  for (const run of runs) {
    const patterns = patternsOf(run)
    if (kept.some((one) => finds(one.patterns, patterns))) continue
    const rest = kept.filter((one) => !finds(patterns, one.patterns))
    kept.splice(0, kept.length, ...rest, { run, patterns })
  }
  return kept.map(({ run }) => run)
}

/** True when a search for the first run finds the second one too, wherever it stands. */
function finds(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return other.size > 0 && Array.from(other).every((pattern) => one.has(pattern))
}
