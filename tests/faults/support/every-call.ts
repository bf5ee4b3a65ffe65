import type { Outcome } from './row.ts'
import { calls, needStrace, runUntilCall } from './strace.ts'

export type EveryCall = {
  /** At most so many kills at each kind of call. */
  readonly count: number
  /** Prepares a folder of this name and gives the command to kill. It must say "closed" at its own end. */
  readonly begin: (name: string) => Promise<readonly [string, ...string[]]>
  /** What is wrong with what the killed process left, given what it had said. */
  readonly look: (name: string, lines: readonly string[]) => Promise<readonly string[]>
}

/** A small dose takes every so many-th call, so that it comes to the middle of a save. */
const STRIDE = 2

/** Kills a process at its first call of a kind, another at its second, and so on until one lives to its end. */
export async function killAtEveryCall({ count, begin, look }: EveryCall): Promise<Outcome> {
  needStrace()
  const faults: string[] = []
  const kills: (readonly [call: string, fired: number])[] = []
  for (const call of calls) {
    let fired = 0
    const step = Number.isFinite(count) ? STRIDE : 1
    for (let at = step; fired < count; at += step) {
      const name = `${call} ${at}`
      const { lines } = await runUntilCall(await begin(name), call, at)
      faults.push(...(await look(name, lines)).map((fault) => `${name}: ${fault}`))
      if (lines.some((line) => line.startsWith('["closed"'))) break
      fired += 1
    }
    kills.push([call, fired])
  }
  const fired = kills.reduce((sum, [, each]) => sum + each, 0)
  const each = kills.map(([call, number]) => `${number} ${call}`).join(', ')
  return {
    measured: `${fired} kills (${each}): ${faults.length} that left anything but the old or the new`,
    fired,
    faults,
  }
}
