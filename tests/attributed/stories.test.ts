import { describe, expect, it } from 'vitest'
import { halves, readHalf } from './stories.ts'

describe.each(halves)('the %s stories', (half) => {
  const stories = readHalf(half)

  it('are there', () => expect(stories.length).toBeGreaterThan(0))

  it.each(stories)('$file is annotated without a fault', ({ file, story, faults }) => {
    expect(faults.map(({ line, column, says }) => `${file}:${line}:${column}: ${says}`)).toEqual([])
    expect(story.quotes.length).toBeGreaterThan(0)
    expect(story.id).toMatch(/^(ca|us)-/)
  })
})
