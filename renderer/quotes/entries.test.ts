import { describe, expect, it } from 'vitest'
import { speakerSchema } from '#core/story/speaker'
import { type QuoteEntry, type Who, assignHues, looksTheSame } from './entries.ts'
import { matches } from './people-options.ts'

const ann = speakerSchema.parse({ id: 'ann', name: 'Ann Bell' })

function entry(who: Who, start: number): QuoteEntry {
  const suggestion = {
    key: `k${start}`,
    runs: [],
    blocks: [],
    words: '',
    folded: '',
    kind: 'direct' as const,
    speaker: null,
    certainty: 1,
  }
  return { type: 'guess', key: `k${start}`, start, words: '', kind: 'direct', who, suggestion }
}

function named(name: string): Who {
  return { type: 'name', key: `name:${name}`, name, title: '', kind: 'person' }
}

describe('hues', () => {
  it('go out by first appearance', () => {
    const hues = assignHues(
      [entry(named('Ann Bell'), 0), entry(named('Bo Carr'), 9), entry(named('Ann Bell'), 20)],
      new Map(),
    )
    expect(Array.from(hues)).toEqual([
      ['name:Ann Bell', 1],
      ['name:Bo Carr', 2],
    ])
  })

  it('are kept when a guess becomes a speaker, and when somebody before them is refused', () => {
    const before = assignHues([entry(named('Bo Carr'), 0), entry(named('Ann Bell'), 9)], new Map())
    const after = assignHues([entry({ type: 'speaker', key: 'ann', speaker: ann }, 9)], before)
    expect(after.get('ann')).toBe(2)
  })
})

describe('looking somebody up', () => {
  it.each([
    ['an be', true],
    ['bell', true],
    ['ANN', true],
    ['nn', false],
    ['ann x', false],
    ['', true],
  ])('by %j finds Ann Bell: %j', (query, finds) => {
    expect(matches(query, [ann.name])).toBe(finds)
  })

  it('is blind to accents and to the kind of apostrophe', () => {
    expect(matches("jose o'", ['José O’Neill'])).toBe(true)
  })
})

describe('a row of the list', () => {
  const row = entry(named('Ann Bell'), 9)

  it('shows the same wherever its words have gone', () => {
    expect(looksTheSame(row, { ...row, start: 400 })).toBe(true)
  })

  it.each<[string, QuoteEntry]>([
    ['the words', { ...row, words: 'more' }],
    ['the kind', { ...row, kind: 'indirect' }],
    ['the name', { ...row, who: named('Bo Carr') }],
    ['the speaker’s card', { ...row, who: { type: 'speaker', key: 'name:Ann Bell', speaker: ann } }],
    ['how sure the guess is', entryOf({ certainty: 0.5 })],
  ])('shows something else with a change of %s', (_, other) => {
    expect(looksTheSame(row, other)).toBe(false)
  })

  function entryOf(part: { certainty: number }): QuoteEntry {
    if (row.type !== 'guess') throw new Error('the row is a guess')
    return { ...row, suggestion: { ...row.suggestion, ...part } }
  }
})
