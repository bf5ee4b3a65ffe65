import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockChangeOf, changeBlocks, textChangeOf } from './block-change.ts'
import { findQuotations } from './find-quotations.ts'
import { type Followed, followChange, followNothing } from './follow-story.ts'
import type { KnownSpeaker } from './found.ts'
import { changeSuggestions } from './suggestions-change.ts'
import { type Suggestion, suggestionsOf } from './suggestions.ts'

const blocks = fc.array(fc.constantFrom('', 'a', 'b', 'a\n\nb', '\n'), { maxLength: 6 })

const paragraphs = fc.array(
  fc.constantFrom(
    '',
    'Ruth Adeyemi, the harbour master, met Tom Baines.',
    '“It is hollow,” she said. “It will fall.”',
    '“It is hollow,” she said, “and it will',
    '“fall. It is hollow.”',
    'The report said that the wall was past saving.',
    'According to Baines, the money is there.',
  ),
  { maxLength: 8 },
)

const adeyemi: KnownSpeaker = {
  id: 'a',
  name: 'Ruth Adeyemi',
  aliases: [],
  title: '',
  organisation: '',
  pronouns: 'she',
}

function fullReading(texts: readonly string[], known: readonly KnownSpeaker[]): readonly Suggestion[] {
  let start = 0
  const places = texts.map((text) => {
    const place = { text, start }
    start += text.length + 2
    return place
  })
  return suggestionsOf(findQuotations(texts.join('\n\n'), known), places)
}

describe('a change of blocks', () => {
  it('makes the one list of blocks into the other, and the one text into the other', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const change = blockChangeOf(before, after)
        expect(changeBlocks(before, change)).toEqual(after)
        const { start, end, text } = textChangeOf(before, change)
        const whole = before.join('\n\n')
        expect(whole.slice(0, start) + text + whole.slice(end)).toBe(after.join('\n\n'))
      }),
      { numRuns: 2000 },
    )
  })

  it('holds only the block that an editor types in', () => {
    expect(blockChangeOf(['a', 'b', 'c'], ['a', 'bb', 'c'])).toEqual({ from: 1, removed: 1, texts: ['bb'] })
  })
})

describe('a story that is followed', () => {
  it('gives the suggestions of a full reading, though only their changes are told', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(paragraphs, fc.boolean()), { maxLength: 6 }), (states) => {
        let followed: Followed = followNothing()
        let told: readonly Suggestion[] = []
        let known: readonly KnownSpeaker[] = []
        for (const [texts, meets] of states) {
          if (meets) known = known.length === 0 ? [adeyemi] : []
          const step = followChange(followed, blockChangeOf(followed.texts, texts), meets ? known : null)
          followed = step.followed
          told = changeSuggestions(told, structuredClone(step.change))
          expect(told).toEqual(fullReading(texts, known))
        }
      }),
      { numRuns: 200 },
    )
  })

  it('tells of a letter typed nothing but the suggestion beside it', () => {
    const before = ['“No,” said Ruth Adeyemi.', '“Yes,” said Tom Baines.', '“No,” he said.']
    const after = ['“No,” said Ruth Adeyemi.', 'Oh. “Yes,” said Tom Baines.', '“No,” he said.']
    const first = followChange(followNothing(), blockChangeOf([], before), null)
    const { change } = followChange(first.followed, blockChangeOf(before, after), null)
    expect({ ...change, fresh: change.fresh.map(({ words }) => words) }).toEqual({
      head: 1,
      tail: 1,
      by: 4,
      groups: 0,
      fresh: ['“Yes,”'],
    })
  })
})
