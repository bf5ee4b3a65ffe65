import { describe, expect, it } from 'vitest'
import { type CaseKind, type QuoteCase, caseKinds, expectedRuns } from './cases/quote-case.ts'
import { findQuotations } from './find-quotations.ts'
import { readStory } from './read-story.ts'
import { type Frame, frames } from './speech/statement.ts'
import { isAnswered, variationsOf } from './variations/vary-case.ts'

const files = import.meta.glob<QuoteCase>(['./cases/**/*.ts', '!./cases/quote-case.ts'], {
  eager: true,
  import: 'default',
})
const cases = Object.entries(files).map(([file, quoteCase]) => ({
  folder: file.split('/').at(-2) ?? '',
  name: (file.split('/').at(-1) ?? '').replace('.ts', '').replaceAll('-', ' '),
  quoteCase,
}))

describe('the quote finder', () => {
  for (const { name, quoteCase } of cases) {
    const { text, quotes, knownFailure } = quoteCase
    if (knownFailure === undefined) it(`reads ${name}`, () => expect(runsIn(text)).toEqual(quotes))
    else it.fails(`does not yet read ${name}`, () => expect(runsIn(text)).toEqual(quotes))
  }

  it('reads the cases again with other names, cues and marks, but for a list that is to shrink', async () => {
    // One that passes leaves the list by `npx vitest run core/quotes/cases.test.ts -u`; read what else changed in it.
    const failing = cases.flatMap(({ name, quoteCase }) =>
      variationsOf(quoteCase)
        .filter((varied) => !isAnswered(varied))
        .map(({ change }) => `${name}: ${change}`),
    )
    await expect(`${failing.toSorted().join('\n')}\n`).toMatchFileSnapshot('./variations/known-failures.txt')
  }, 30_000)
})

describe('the cases', () => {
  it('are at least four for each kind of statement, and 220 in all', () => {
    const count = (kind: CaseKind): number => cases.filter(({ quoteCase }) => quoteCase.kind === kind).length
    expect(caseKinds.filter((kind) => count(kind) < 4)).toEqual([])
    expect(cases.length).toBeGreaterThanOrEqual(220)
  })

  it('stand in the folder of their kind', () => {
    const strays = cases.filter(
      ({ folder, quoteCase }) => folder !== 'cases' && folder !== quoteCase.kind.replaceAll(' ', '-'),
    )
    expect(strays.map(({ name }) => name)).toEqual([])
  })

  it('show every way in which speaker and words stand to each other', () => {
    const seen = new Set(cases.flatMap(({ quoteCase }) => framesOf(quoteCase.text)))
    expect(Array.from(seen).toSorted()).toEqual(frames.toSorted())
  })
})

function runsIn(text: string): ReturnType<typeof expectedRuns> {
  return expectedRuns(findQuotations(text))
}

function framesOf(text: string): readonly Frame[] {
  return readStory(text).parts.flatMap(({ read }) => read.statements.map(({ frame }) => frame))
}
