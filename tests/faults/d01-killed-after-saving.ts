import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chance } from './support/chance.ts'
import { bundleProcesses, run, scriptOf, withFolder } from './support/processes.ts'
import type { Dose, Outcome, Row } from './support/row.ts'
import { type Told, faultsIn, nothingTold, prepareLibrary, told } from './support/saving.ts'

/** Answered saves before the kill is set off. */
const SAVES = 2
/** Libraries that are worked upon at once: a kill is mostly a wait. */
const AT_ONCE = 4

/** D1: SIGKILL at a random moment after an answered save; the next process says what it finds. */
export const killedAfterSaving: Row = {
  id: 'D1',
  title: 'killed 0 to 25 ms after a save was answered',
  full: 1000,
  small: 12,
  run: (dose) =>
    withFolder(async (root) => {
      await bundleProcesses()
      const runs = Array.from({ length: AT_ONCE }, (_, at) =>
        killAgainAndAgain(path.join(root, `library ${at}`), {
          ...dose,
          count: dose.count / AT_ONCE,
          seed: dose.seed + at,
        }),
      )
      const outcomes = await Promise.all(runs)
      const sum = (of: (outcome: (typeof outcomes)[number]) => number) =>
        outcomes.reduce((all, one) => all + of(one), 0)
      const faults = outcomes.flatMap((outcome) => outcome.faults)
      return {
        measured: `${sum((one) => one.fired)} kills, ${sum((one) => one.midway)} of them in the middle of a write, after ${sum((one) => one.saves)} answered saves: ${faults.length} lost, unreadable or left behind`,
        fired: sum((one) => one.fired),
        faults,
      }
    }),
}

async function killAgainAndAgain(
  folder: string,
  { count, flaws, seed }: Dose,
): Promise<Outcome & { readonly midway: number; readonly saves: number }> {
  await prepareLibrary(folder)
  const random = chance(seed)
  const faults: string[] = []
  let before: Told = nothingTold
  let [fired, midway, saves] = [0, 0, 0]
  // The last process is only asked what it found.
  for (let round = 0; round <= count; round += 1) {
    const after = Math.floor(random() * 25_000) / 1000
    let killing: Promise<unknown> | undefined
    const saving = run([process.execPath, scriptOf('save'), flaws.join(), folder, '100000'], {
      onLine: (_, { child, lines }) => {
        if (lines.length >= 2 + 3 * SAVES) killing ??= wait(after).then(() => child.kill('SIGKILL'))
      },
    })
    const { signal } = await saving.ended
    await killing
    if (signal !== 'SIGKILL') throw new Error('the saving process ended before it was killed')
    const now = told(saving.lines, before)
    if (now.found !== null) faults.push(...faultsIn(now.found, before))
    if (round === count) break
    fired += 1
    saves += saving.lines.filter((line) => /^\["(?:story|speaker)"/.test(line)).length
    const left = await Promise.all([folder, path.join(folder, 'stories')].map((one) => readdir(one)))
    if (left.flat().some((name) => name.endsWith('.tmp'))) midway += 1
    before = now
  }
  return { measured: '', fired, faults, midway, saves }
}
