import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForSearch } from '#core/style/fold'
import { type Searchable, WordsIndex, wordsOf } from './words-index.ts'

type Act = { readonly id: string; readonly story: Searchable | null }

/** Few letters, so that words meet; marks, accents and every kind of space, so that folding has work. */
const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'É', 'ß', '’', '“', '—', '-', '.', ' ', '\n', '\u00A0'),
  maxLength: 24,
})
const act: fc.Arbitrary<Act> = fc.record({
  id: fc.constantFrom('one', 'two', 'three', 'four'),
  story: fc.option(fc.record({ text, speakerIds: fc.subarray(['s', 't']) })),
})

/** What a search is to find: every word in the whole folded text, or its speaker among the story's. */
function byReadingAll(stories: ReadonlyMap<string, Searchable>, query: string, speaker: string): string[] {
  return Array.from(stories)
    .filter(([, story]) =>
      wordsOf(query).every(
        (word) => foldForSearch(story.text).includes(word) || story.speakerIds.includes(speaker),
      ),
    )
    .map(([id]) => id)
    .toSorted()
}

describe('an index of words', () => {
  it('finds what reading every text would find, whatever was kept, dropped and laid flat before', () => {
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 12 }),
        fc.array(text, { maxLength: 4 }),
        fc.nat(12),
        (acts, queries, flatAt) => {
          const stories = new Map<string, Searchable>()
          let index = new WordsIndex()
          acts.forEach(({ id, story }, at) => {
            if (at === flatAt) index = WordsIndex.from(structuredClone(index.flat()))
            if (story === null) {
              stories.delete(id)
              index.drop(id)
            } else {
              stories.set(id, story)
              index.keep(id, story)
            }
          })
          for (const query of [...queries, 'a', '']) {
            const wanted = wordsOf(query).map((word) => ({ word, speakerIds: ['s'] }))
            expect(index.find(wanted).toSorted()).toEqual(byReadingAll(stories, query, 's'))
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it('does not grow with every save of one story', () => {
    const index = new WordsIndex()
    index.keep('one', { text: 'smoke rose', speakerIds: [] })
    const before = index.flat()
    for (let save = 0; save < 50; save += 1) {
      index.keep('one', { text: `smoke rose ${save % 2 === 0 ? 'again' : ''}`, speakerIds: [] })
    }
    expect(index.flat()).toEqual(before)
  })

  it.each([
    ['a term has no numbers', { ids: ['one'], terms: 'a\nb', counts: [1], numbers: [0] }],
    ['a number is too many', { ids: ['one'], terms: 'a', counts: [1], numbers: [0, 0] }],
    ['a number names no story', { ids: ['one'], terms: 'a', counts: [1], numbers: [1] }],
  ])('is not made of parts where %s', (_, { counts, numbers, ...parts }) => {
    const flat = { ...parts, counts: Uint32Array.from(counts), numbers: Uint32Array.from(numbers) }
    expect(() => WordsIndex.from(flat)).toThrow(RangeError)
  })
})
