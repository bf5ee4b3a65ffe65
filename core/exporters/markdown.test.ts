import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { type PrintedLetter, printedLetters, printedWords } from '../../tests/printed-words.ts'
import { randomStory } from '../../tests/random-stories.ts'
import { blank, ruth, whole } from '../../tests/whole-story.ts'
import { exportMarkdown } from './markdown.ts'
import type { Mark } from './walk.ts'

describe('the Markdown of a story', () => {
  it('keeps marks, links, lists, captions, and who said what at its end', () => {
    expect(exportMarkdown(whole)).toBe(`# Rain & \\<hail>

*It will "last".*

By Ann Lee and Tom Hale

LEEDS

“We *will*,” she said, “wait.”

## Next

> “It rained.
>
> “Then it stopped.”
>
> — NYPD

1. [**One**](https://a.example/?a=1\\&b=2)

it is “sound”

[It will "last".]: #standfirst
[By Ann Lee and Tom Hale]: #byline
[LEEDS]: #dateline
[“We will,”]: #said "Ruth Adeyemi"
[“wait.”]: #said "Ruth Adeyemi"
[“It rained.]: #said "NYPD"
[“Then it stopped.”]: #said "NYPD"
[it is “sound”]: #said "the report"
`)
  })

  it('joins words that are marked alike, and lets nothing typed become markup', () => {
    const body = (texts: readonly { text: string; bold?: true; italic?: true; said?: number }[]) =>
      exportMarkdown({ ...blank, body: [{ type: 'paragraph', children: texts }] })
    expect([
      body([
        { text: 'two', bold: true, said: 0 },
        { text: ' words', bold: true },
      ]),
      body([{ text: '# no heading' }]),
      body([{ text: '1. no list' }]),
      body([{ text: '*no* _marks_ `here` [x](y) <b>' }]),
      body([
        { text: '¡', bold: true },
        { text: '\u{2188B}__a', italic: true },
      ]),
    ]).toEqual([
      '**two words**\n',
      '\\# no heading\n',
      '1\\. no list\n',
      '\\*no\\* \\_marks\\_ \\`here\\` \\[x]\\(y) \\<b>\n',
      '**¡**_\u{2188B}\\_\\_a_\n',
    ])
  })

  it('ends when a space alone is somebody’s', () => {
    const children = [{ text: 'Rain, she said, “and hail.”' }, { text: ' ', said: 0 }, { text: 'He nodded.' }]
    const quotations = [{ words: ' ', kind: 'direct', speaker: ruth }] as const
    expect(exportMarkdown({ ...blank, body: [{ type: 'paragraph', children }], quotations })).toBe(
      'Rain, she said, “and hail.” He nodded.\n',
    )
  })

  it('is read by a CommonMark parser as the words of the story, whatever was typed', () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        const read = lettersIn(fromMarkdown(exportMarkdown(story)), [], null)
        expect(read.map(({ letter }) => letter).join('')).toBe(printedWords(story))
        // The fields above have marks of their own.
        const body = printedLetters(story)
        expect(read.slice(read.length - body.length)).toEqual(body)
      }),
      { numRuns: Number(process.env['COPYDESK_STORIES'] ?? 100) },
    )
  })
})

/** The letters that a reader of the rendered text sees, and how they are marked; italics first. */
function lettersIn(node: Nodes, marks: readonly Mark[], href: string | null): readonly PrintedLetter[] {
  const inside = (more: readonly Mark[], url = href) =>
    'children' in node ? node.children.flatMap((child) => lettersIn(child, more, url)) : []
  switch (node.type) {
    case 'text':
      return Array.from(node.value.replace(/\s+/g, ''), (letter) => ({ letter, marks, href }))
    case 'strong':
      return inside([...marks.filter((mark) => mark !== 'bold'), 'bold'])
    case 'emphasis':
      return inside(['italic', ...marks.filter((mark) => mark !== 'italic')])
    case 'link':
      return inside(marks, node.url)
    case 'imageReference':
    case 'break':
      return []
    case 'root':
    case 'paragraph':
    case 'heading':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'definition':
      return inside(marks)
    default:
      throw new Error(`Nothing in a story prints as ${node.type}.`)
  }
}
