import { runBroken } from './broken.ts'
import { rows } from './rows.ts'
import { type Outcome, type Row, runRow } from './support/row.ts'

/** What a row is for whom reads the output: one line for its figure, and one for each fault, the first twenty. */
export function report({ id, title }: Row, { measured, fired, faults }: Outcome, seconds: number): string {
  const verdict = faults.length === 0 ? 'met   ' : 'FAILED'
  const shown = faults.slice(0, 20).map((fault) => `       ${fault}`)
  const more = faults.length > 20 ? [`       and ${faults.length - 20} more`] : []
  return [
    `${id.padEnd(4)} ${verdict} ${title}`,
    `       ${measured}`,
    `       faults fired: ${fired}; ${seconds.toFixed(0)} s`,
    ...shown,
    ...more,
  ].join('\n')
}

/**
 * Runs rows one after the other, those named or all, then the adapters that are broken on purpose ("broken"). True
 * when every row was met and every broken adapter caught.
 */
export async function runRows(
  named: readonly string[],
  { seed, count }: { readonly seed: number; readonly count: number | undefined },
  write: (text: string) => void,
): Promise<boolean> {
  const chosen = rows.filter(({ id }) => named.length === 0 || named.includes(id))
  const failed: string[] = []
  for (const row of chosen) {
    const began = Date.now()
    const outcome = await runRow(row, { count: count ?? row.full, flaws: [], seed })
    write(`${report(row, outcome, (Date.now() - began) / 1000)}\n`)
    if (outcome.faults.length > 0) failed.push(row.id)
  }
  if ((named.length === 0 || named.includes('broken')) && !(await runBroken(seed, write)))
    failed.push('broken')
  write(failed.length === 0 ? 'all met\n' : `NOT MET: ${failed.join(', ')}\n`)
  return failed.length === 0
}
