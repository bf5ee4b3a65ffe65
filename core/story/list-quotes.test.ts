import { describe, expect, it } from 'vitest'
import { listQuotes } from './list-quotes.ts'

const at = '2026-11-24T10:00:00.000Z'

describe('listQuotes', () => {
  it('joins the runs of one quotation over bold, links and what stands between', () => {
    const quotes = listQuotes({
      body: [
        {
          type: 'paragraph',
          children: [
            { text: '“We ', quoteId: 'q', speakerId: 's' },
            { text: 'will', bold: true, quoteId: 'q', speakerId: 's' },
            { text: ',” she said, ' },
            {
              type: 'link',
              href: 'https://a.example/',
              children: [{ text: '“wait', quoteId: 'q', speakerId: 's' }],
            },
            { text: '.”', quoteId: 'q', speakerId: 's' },
          ],
        },
      ],
      quotes: {},
    })
    expect(quotes).toEqual([
      {
        id: 'q',
        speakerId: 's',
        runs: [
          { block: 0, start: 0, end: 8, text: '“We will' },
          { block: 0, start: 21, end: 28, text: '“wait.”' },
        ],
        words: '“We will “wait.”',
        record: { kind: 'direct', record: 'on', note: '' },
        check: 'unchecked',
      },
    ])
  })

  it('drops a check when the words change, and not for typography alone', () => {
    const check = { by: '', at, evidence: '', words: '“Forty swimmers - at least,”' }
    const state = (text: string) =>
      listQuotes({
        body: [{ type: 'paragraph', children: [{ text, quoteId: 'q' }] }],
        quotes: { q: { kind: 'direct', record: 'on', note: '', check } },
      })[0]?.check
    expect(state('"Forty swimmers — at least,"')).toBe('checked')
    expect(state('“Fifty swimmers – at least,”')).toBe('drifted')
  })
})
