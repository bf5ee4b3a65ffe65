import fc from 'fast-check'
import { expect, it } from 'vitest'
import { coverageOf, randomStory } from './random-stories.ts'

const stories = Number(process.env['COPYDESK_STORIES'] ?? 200)

it(`${stories} random stories hold every kind of node, mark and quotation`, () => {
  const counts = coverageOf(fc.sample(randomStory, stories))
  if (process.env['COPYDESK_STORIES'] !== undefined) {
    console.log(Array.from(counts, ([shape, count]) => `${String(count).padStart(6)}  ${shape}`).join('\n'))
  }
  expect(Array.from(counts).filter(([, count]) => count === 0)).toEqual([])
})
