import { describe, expect, it } from 'vitest'
import { exportText } from './text.ts'

describe('the plain text of a story', () => {
  it('has the headline first and a blank line between paragraphs', () => {
    expect(
      exportText({
        headline: 'Rain',
        standfirst: '',
        byline: 'By Ann Lee',
        dateline: 'LEEDS',
        language: 'en',
        body: [
          { type: 'paragraph', children: [{ text: 'It ' }, { text: 'rained', bold: true }, { text: '.' }] },
          { type: 'paragraph', children: [{ text: '' }] },
          {
            type: 'list',
            ordered: true,
            children: ['One', 'Two'].map((text) => ({ type: 'list-item', children: [{ text }] })),
          },
          { type: 'block-quote', children: [{ text: '“Wet.”', said: 0 }] },
        ],
        quotations: [{ words: '“Wet.”', kind: 'direct', speaker: null }],
      }),
    ).toBe('Rain\n\nBy Ann Lee\n\nLEEDS\n\nIt rained.\n\n1. One\n2. Two\n\n“Wet.”\n')
  })
})
