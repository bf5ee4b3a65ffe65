import { describe, expect, it } from 'vitest'
import type { Leaf } from './body.ts'
import type { QuoteRecord } from './quotation.ts'
import { type Story, emptyStory } from './story.ts'
import { summarise } from './summary.ts'

const SECRET = '“The minister had the ledger burned on Friday,”'
const off = { kind: 'direct', record: 'off', note: '', secretWords: SECRET } satisfies QuoteRecord

describe('the desk’s row of a story', () => {
  it('counts words, quotes, those with no speaker, those not checked, and what is to come', () => {
    const story = storyWith([leaf('“No,”', 'q1', 'ruth'), leaf(' she said. TK '), leaf('“Why?”', 'q2')], {
      q1: { kind: 'direct', record: 'on', note: '' },
      q2: { kind: 'direct', record: 'on', note: '' },
    })
    expect(summarise(story)).toMatchObject({
      words: 5,
      quotes: 2,
      unattributed: 1,
      unchecked: 2,
      toCome: 1,
      offRecord: 0,
    })
  })

  it('counts a quote off the record that is marked in the text', () => {
    expect(summarise(storyWith([leaf(SECRET, 'q1'), leaf(' she said.')], { q1: off })).offRecord).toBe(1)
  })

  it('counts one whose words were typed again without their mark, once however often they stand', () => {
    const story = storyWith([leaf('It seems the minister had the ledger burned.')], { q1: off })
    expect(summarise(story).offRecord).toBe(1)
    expect(summarise({ ...story, headline: 'Minister had the ledger burned' }).offRecord).toBe(1)
    expect(summarise(storyWith([leaf(SECRET, 'q1'), leaf(SECRET)], { q1: off })).offRecord).toBe(1)
  })

  it('does not count one whose words are gone', () => {
    expect(summarise(storyWith([leaf('Nothing was said.')], { q1: off })).offRecord).toBe(0)
  })
})

function leaf(text: string, quoteId?: string, speakerId?: string): Leaf {
  return {
    text,
    ...(quoteId === undefined ? {} : { quoteId }),
    ...(speakerId === undefined ? {} : { speakerId }),
  }
}

function storyWith(children: readonly Leaf[], quotes: Story['quotes']): Story {
  return {
    ...emptyStory('s1', '2026-11-27T10:00:00.000Z'),
    headline: 'Head',
    body: [{ type: 'paragraph', children: [...children] }],
    quotes,
  }
}
