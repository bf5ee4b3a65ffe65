import { describe, expect, it } from 'vitest'
import { type QuoteCase, expectedRuns } from './cases/quote-case.ts'
import { findQuotations } from './find-quotations.ts'
import { readStory } from './read-story.ts'
import { type Frame, frames } from './speech/statement.ts'

const cases = import.meta.glob<QuoteCase>(['./cases/*.ts', '!./cases/quote-case.ts'], {
  eager: true,
  import: 'default',
})

describe('the quote finder', () => {
  for (const [file, { text, quotes }] of Object.entries(cases)) {
    it(`reads ${phraseOf(file)}`, () => {
      expect(expectedRuns(findQuotations(text))).toEqual(quotes)
    })
  }

  it('has a case for every way in which speaker and words stand to each other', () => {
    const seen = new Set(Object.values(cases).flatMap(({ text }) => framesOf(text)))
    expect(Array.from(seen).toSorted()).toEqual(frames.toSorted())
  })
})

function framesOf(text: string): readonly Frame[] {
  return readStory(text).parts.flatMap(({ read }) => read.statements.map(({ frame }) => frame))
}

function phraseOf(file: string): string {
  return file.replace('./cases/', '').replace('.ts', '').replaceAll('-', ' ')
}
