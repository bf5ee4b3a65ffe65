import fc from 'fast-check'
import { findQuotations } from '#core/quotes/find-quotations'
import { anyText, faultsOf, knownHostile, longTexts } from './hostile-texts.ts'
import { median } from './library/rounds.ts'
import { processorMs } from './speed.ts'

/** How long a text of one kind takes, and how many times as long as one half its length. */
export type Growth = {
  readonly what: string
  readonly letters: number
  readonly ms: number
  readonly ratio: number
}

const rounds = 3

/**
 * Times long texts that nobody would write, each beside half of itself: 2 is what a fair price doubles to. After a
 * warm-up the two take turns, and the median of each counts: the collector of what is not needed any more comes when
 * it likes.
 */
export function measureGrowth(): readonly Growth[] {
  return longTexts.map(({ what, letters, make }) => {
    const [half, whole] = [make(letters / 2), make(letters)]
    timed(half)
    const times = Array.from({ length: rounds }, () => [timed(half), timed(whole)] as const)
    const ms = median(times.map(([, taken]) => taken))
    return { what, letters, ms, ratio: ms / median(times.map(([taken]) => taken)) }
  })
}

function timed(text: string): number {
  const began = processorMs()
  findQuotations(text)
  return processorMs() - began
}

/** Reads so many random strings and every one that is known to be hostile; gives what went wrong. */
export function readHostile(random: number): { readonly read: number; readonly faults: readonly string[] } {
  const faults: string[] = []
  let read = 0
  const readOne = (source: string): void => {
    read += 1
    try {
      faults.push(...faultsOf(source, findQuotations(source)))
    } catch (error) {
      faults.push(`${JSON.stringify(source).slice(0, 200)}: ${String(error)}`)
    }
  }
  for (const source of knownHostile()) readOne(source)
  fc.assert(fc.property(anyText, readOne), { numRuns: random })
  return { read, faults }
}
