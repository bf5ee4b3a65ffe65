import { describe, expect, it } from 'vitest'
import { sureOfDirect } from './certainty.ts'
import { type SetName, measure, readSets } from './story-sets.ts'

const pools: readonly (readonly [string, readonly SetName[]])[] = [
  ['the cases and, where they are, the GUM stories', ['cases', 'gum']],
  ['the held stories', ['held']],
]

describe('a direct quotation that the finder is nine tenths sure of', () => {
  it.each(pools)('is right nine times in ten, and that is half of them, in %s', (_, names) => {
    const stories = readSets(names).flatMap((set) => set.stories)
    const { guesses, right, known } = sureOfDirect(stories.map((story) => measure(story).comparison))
    expect(right / guesses).toBeGreaterThanOrEqual(0.9)
    expect(guesses / known).toBeGreaterThanOrEqual(0.5)
  })
})
