import { describe, expect, it } from 'vitest'
import { speakerSchema } from '#core/story/speaker'
import { type QuoteEntry, type Who, assignHues } from './entries.ts'
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
