import { killedAfterSaving } from './d01-killed-after-saving.ts'
import { killedAtEveryCall } from './d02-killed-at-every-call.ts'
import { powerCut } from './d04-power-cut.ts'
import { fullDisk } from './d05-full-disk.ts'
import { type Flaw, allFlaws } from './support/broken-files.ts'
import { NOT_RUN, type Row, runRow } from './support/row.ts'

/** The rows that must catch a broken adapter between them. */
const catchers: readonly (readonly [row: Row, count: number])[] = [
  [killedAfterSaving, 16],
  [killedAtEveryCall, 3],
  [powerCut, 4],
  [fullDisk, 4],
]

/** Which rows caught an adapter with these flaws. */
export async function caughtBy(flaws: readonly Flaw[], seed: number): Promise<readonly string[]> {
  const caught: string[] = []
  for (const [row, count] of catchers) {
    const { measured, faults } = await runRow(row, { count, flaws, seed })
    // A row that could not be run has caught nothing.
    if (faults.length > 0 && measured !== NOT_RUN) caught.push(row.id)
  }
  return caught
}

/** Runs the rows over broken adapters: each mistake alone, then all. True when some row caught each. */
export async function runBroken(seed: number, write: (text: string) => void): Promise<boolean> {
  let everyOne = true
  for (const flaws of [...allFlaws.map((flaw) => [flaw]), [...allFlaws]]) {
    const caught = await caughtBy(flaws, seed)
    if (caught.length === 0) everyOne = false
    const verdict =
      caught.length === 0 ? 'caught by no row: the rows prove nothing' : `caught by ${caught.join(', ')}`
    write(`broken on purpose (${flaws.join(', ')}): ${verdict}\n`)
  }
  return everyOne
}
