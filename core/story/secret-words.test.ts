import { describe, expect, it } from 'vitest'
import { offRecordWords, searchForWords } from './secret-words.ts'

const tram = '“We will close the depot before the winter sets in,”'

function found(runs: readonly string[], text: string): readonly string[] {
  return searchForWords([{ id: 'q', runs }])(text).map(({ words }) => words)
}

describe('the search for secret words', () => {
  it('finds a whole run whatever its marks, capitals, accents and spaces', () => {
    expect(found(['“The café knew”'], 'So the\u00A0Cafe—KNEW it.')).toEqual(['the\u00A0Cafe—KNEW'])
  })

  it('finds one run of two', () => {
    expect(found(['“The mayor knew,”', '“and said nothing.”'], 'He left and said nothing.')).toEqual([
      'and said nothing',
    ])
  })

  it('finds five words in a row of a run in which one letter was changed', () => {
    expect(found([tram], 'Will they close the depot before the Winder sets in?')).toEqual([
      'close the depot before the',
    ])
  })

  it('gives overlapping places as one, and others apart', () => {
    const text = 'We will close the depot before the winter sets in. We will close the depot.'
    expect(found([tram], text)).toEqual([
      'We will close the depot before the winter sets in',
      'We will close the depot',
    ])
  })

  it('finds a word of five letters that is a run by itself, and none shorter', () => {
    expect(found(['“Bribes,”', '“No.”'], 'No bribes, no.')).toEqual(['bribes'])
  })

  it('does not find words inside other words, or four of a longer run', () => {
    expect(found([tram, '“It is over”'], 'Permit is overdue. They close the depot before noon.')).toEqual([])
  })

  it('is not alarmed by five small words in a row, nor by two of them beside another run', () => {
    const runs = ['“It is,”', '“and it would have been a disgrace to the ward”']
    expect(found(runs, 'It is late, and it would have been later.')).toEqual([])
    expect(found(['“It is.”'], 'It is late.')).toEqual(['It is'])
  })

  it('reads a long text of which much repeats', () => {
    const text = 'close the depot before the winder '.repeat(40_000)
    const runs = [tram, 'word '.repeat(5_000)]
    expect(found(runs, text)).toHaveLength(40_000)
  })

  it('passes over the words of a format', () => {
    const find = searchForWords([{ id: 'q', runs: ['“article”', '“bribes”'] }], '<article><p>x</p></article>')
    expect(find('An article about bribes').map(({ words }) => words)).toEqual(['bribes'])
  })
})

describe('the words off the record of a story', () => {
  it('are the remembered runs and those that stand marked now; on the record there are none', () => {
    const off = { kind: 'direct' as const, record: 'off' as const, note: '' }
    expect(
      offRecordWords({
        body: [{ type: 'paragraph', children: [{ text: '“Newer words”', quoteId: 'lines' }] }],
        quotes: {
          lines: { ...off, secretWords: '“We will,”\n“wait.”' },
          old: { ...off, secretWords: '“We will,” “wait.”' },
          on: { ...off, record: 'on', secretWords: '“Not secret”' },
          none: off,
        },
      }),
    ).toEqual([
      { id: 'lines', runs: ['“We will,”', '“wait.”', '“Newer words”'] },
      { id: 'old', runs: ['“We will,”', '“wait.”'] },
    ])
  })
})
