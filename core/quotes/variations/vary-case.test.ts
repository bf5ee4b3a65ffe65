import { describe, expect, it } from 'vitest'
import type { QuoteCase } from '../cases/quote-case.ts'
import { variationsOf } from './vary-case.ts'

const quoteCase: QuoteCase = {
  kind: 'inverted cue',
  why: '',
  text: '“I don’t ‘do’ Mondays,” said Ruth O’Hara. Samuel O’Hara told O’Hara’s boss that she lied.',
  quotes: [
    {
      words: '“I don’t ‘do’ Mondays,”',
      type: 'direct',
      by: 'Ruth O’Hara',
      as: 'Ruth O’Hara',
      cue: 'said',
      group: 0,
    },
    {
      words: 'that she lied',
      type: 'indirect',
      by: 'Samuel O’Hara',
      as: 'Samuel O’Hara',
      cue: 'told',
      group: 1,
    },
  ],
}

describe('a case told again', () => {
  const varied = variationsOf(quoteCase)
  const told = (change: string) => {
    const one = varied.find((other) => other.change === change)
    return one && [one.text, ...one.quotes.map(({ words, by, as, cue }) => [words, by, as, cue].join(' | '))]
  }

  it('is about other people who are as much of a family', () => {
    expect(told('other names 1')).toEqual([
      '“I don’t ‘do’ Mondays,” said Yasmin Rao. Dmitri Rao told Rao’s boss that she lied.',
      '“I don’t ‘do’ Mondays,” | Yasmin Rao | Yasmin Rao | said',
      'that she lied | Dmitri Rao | Dmitri Rao | told',
    ])
  })

  it('has another verb of saying where a like one exists', () => {
    expect(told('other cues 1')).toEqual([
      '“I don’t ‘do’ Mondays,” complained Ruth O’Hara. Samuel O’Hara told O’Hara’s boss that she lied.',
      '“I don’t ‘do’ Mondays,” | Ruth O’Hara | Ruth O’Hara | complained',
      'that she lied | Samuel O’Hara | Samuel O’Hara | told',
    ])
  })

  it('stands in each manner of marks, apostrophes and inner marks told apart', () => {
    expect(varied.filter(({ variation }) => variation === 'marks').map(({ text }) => text)).toEqual([
      `"I don't 'do' Mondays," said Ruth O'Hara. Samuel O'Hara told O'Hara's boss that she lied.`,
      '‘I don’t “do” Mondays,’ said Ruth O’Hara. Samuel O’Hara told O’Hara’s boss that she lied.',
      '«I don’t “do” Mondays,» said Ruth O’Hara. Samuel O’Hara told O’Hara’s boss that she lied.',
      `''I don't 'do' Mondays,'' said Ruth O'Hara. Samuel O'Hara told O'Hara's boss that she lied.`,
    ])
  })

  it('keeps what it is about', () => {
    expect(variationsOf({ ...quoteCase, keeps: ['names', 'cue', 'marks'] })).toEqual([])
  })
})
