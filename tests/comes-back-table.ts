import fc from 'fast-check'
import type { Format } from '#core/exporters/formats'
import { isPrinted } from '#core/exporters/public-text'
import type { PublicStory } from '#core/story/public-story'
import { randomStory } from './random-stories.ts'
import { type Keepsake, broughtBack, keepsakes } from './what-comes-back.ts'

/** How many random stories the table on docs/formats.md is made from. They are always the same. */
const STORIES = 100

/** Of how many stories each thing came back from a format as it had been, and whether it stayed so the second time. */
export type ComesBack = {
  readonly format: Format
  readonly of: number
  readonly kept: ReadonlyMap<Keepsake, number>
  /** Stories that a second round trip left as the first had made them. */
  readonly settled: number
}

/** Exports random stories and brings them in again, twice. */
export async function comesBack(format: Format): Promise<ComesBack> {
  const names = Object.keys(keepsakes) as readonly Keepsake[] // the keys of the table of keepsakes
  const kept = new Map(names.map((name) => [name, 0]))
  let settled = 0
  for (const story of storiesToSend(STORIES)) {
    const back = await broughtBack(story, format)
    const again = await broughtBack(back, format)
    for (const name of names) if (isSame(name, story, back)) kept.set(name, (kept.get(name) ?? 0) + 1)
    if (names.every((name) => isSame(name, back, again))) settled += 1
  }
  return { format, of: STORIES, kept, settled }
}

/** Random stories that can be compared with what comes back; the table's are those of the seed 7. */
export function storiesToSend(count: number, seed = 7): readonly PublicStory[] {
  return fc.sample(randomStory.filter(opensTheSame), { numRuns: count, seed })
}

function isSame(name: Keepsake, one: PublicStory, other: PublicStory): boolean {
  return JSON.stringify(keepsakes[name](one)) === JSON.stringify(keepsakes[name](other))
}

/** A picture that is missing comes back as words: at the head of a story they could open with its dateline. */
function opensTheSame({ body }: PublicStory): boolean {
  const [first] = body.filter(isPrinted)
  return first?.type !== 'figure' || first.picture !== null
}
