import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomStory } from '../../tests/random-stories.ts'
import { blank, whole } from '../../tests/whole-story.ts'
import { exportText } from './text.ts'

describe('the plain text of a story', () => {
  it('has the headline first, a blank line between paragraphs, and the speaker of a block quote', () => {
    expect(exportText(whole)).toBe(
      [
        'Rain & <hail>',
        'It will "last".',
        'By Ann Lee and Tom Hale',
        'LEEDS',
        '“We will,” she said, “wait.”',
        'Next',
        '“It rained.',
        '“Then it stopped.”',
        '— NYPD',
        '1. One',
        'it is “sound”\n',
      ].join('\n\n'),
    )
  })

  it('passes over what has no words and keeps list lines together', () => {
    expect(
      exportText({
        ...blank,
        body: [
          {
            type: 'paragraph',
            children: [{ text: ' It ' }, { text: 'rained', bold: true }, { text: '.\n' }],
          },
          { type: 'paragraph', children: [{ text: '' }] },
          {
            type: 'list',
            ordered: false,
            children: ['One', ' ', 'Two'].map((text) => ({ type: 'list-item', children: [{ text }] })),
          },
        ],
      }),
    ).toBe('It rained.\n\n- One\n- Two\n')
  })

  it('breaks lines for the wire at 70 letters, list lines under their words', () => {
    const text =
      'The harbour board voted on Tuesday to keep the ferry terminal on Quay Street, in Port\u00A0Hallam.'
    const wired = exportText(
      {
        ...blank,
        body: [
          { type: 'paragraph', children: [{ text }] },
          { type: 'list', ordered: true, children: [{ type: 'list-item', children: [{ text }] }] },
          { type: 'paragraph', children: [{ text: `${'e\u0301'.repeat(69)} o` }] },
          { type: 'paragraph', children: [{ text: `It ${'x'.repeat(80)} rained` }] },
        ],
      },
      70,
    )
    expect(wired).toBe(`The harbour board voted on Tuesday to keep the ferry terminal on Quay
Street, in Port\u00A0Hallam.

1. The harbour board voted on Tuesday to keep the ferry terminal on
   Quay Street, in Port\u00A0Hallam.

${'e\u0301'.repeat(69)}
o

It
${'x'.repeat(80)}
rained
`)
  })

  it('has the same words broken or not, and no line of several words that is too long', () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        const lines = exportText(story, 70).split('\n')
        expect(lines.filter((line) => Array.from(line).length > 140 && / /.test(line.trim()))).toEqual([])
        expect(lines.join(' ').replace(/\s+/g, ' ')).toBe(exportText(story).replace(/\s+/g, ' '))
      }),
      { numRuns: 100 },
    )
  })
})
