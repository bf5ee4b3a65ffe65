import type { Names } from '../people/names.ts'
import type { Reading } from '../reading/read-text.ts'
import { statementsWithoutCue } from './floating.ts'
import type { LineKind } from './lines.ts'
import type { Run, Statement } from './statement.ts'
import { statementsWithCue } from './statements.ts'

/**
 * Every statement of a paragraph in reading order, no two of them over the same words. `carriesOn` says that the
 * paragraph before left its marks open.
 */
export function findStatements(
  reading: Reading,
  names: Names,
  line: LineKind,
  carriesOn: boolean,
): readonly Statement[] {
  const statements: Statement[] = []
  for (const index of reading.sentences.keys()) {
    const cued = statementsWithCue(reading, names, index, line)
    const runs = cued.flatMap((statement) => statement.runs).sort((a, b) => a.start - b.start)
    const floating =
      line !== 'text'
        ? []
        : statementsWithoutCue(reading, names, index, carriesOn, (at) => isClaimed(runs, at))
    if (floating.length === 0) {
      for (const statement of cued) statements.push(statement)
      continue
    }
    const both = [...cued, ...floating].sort((a, b) => startOf(a) - startOf(b))
    for (const statement of both) statements.push(statement)
  }
  return statements
}

/** Whether one of the runs, in order of their starts, holds the offset. */
function isClaimed(runs: readonly Run[], offset: number): boolean {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const run = runs[low - 1]
  return run !== undefined && offset < run.end
}

function startOf(statement: Statement): number {
  return statement.runs[0]?.start ?? 0
}
