import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type Leaf, bodySchema, leavesOf, paragraph, textBlocks } from './body.ts'
import { markWords } from './mark-words.ts'
import { storyText } from './story-text.ts'

const mark = { quoteId: 'q1', speakerId: 's1' }

describe('tying words to a quotation', () => {
  it('splits a leaf and leaves the rest as it was', () => {
    expect(markWords([paragraph('She said: “Wait.” Then left.')], [{ start: 10, end: 17 }], mark)).toEqual([
      {
        type: 'paragraph',
        children: [{ text: 'She said: ' }, { text: '“Wait.”', ...mark }, { text: ' Then left.' }],
      },
    ])
  })

  it('keeps bold, italic and the shape of a link', () => {
    const body: Block[] = [
      {
        type: 'paragraph',
        children: [
          { text: '“We ', bold: true },
          { type: 'link', href: 'https://a.example/', children: [{ text: 'will wait,” she' }] },
          { text: ' said.' },
        ],
      },
    ]
    expect(markWords(body, [{ start: 0, end: 15 }], mark)).toEqual([
      {
        type: 'paragraph',
        children: [
          { text: '“We ', bold: true, ...mark },
          {
            type: 'link',
            href: 'https://a.example/',
            children: [{ text: 'will wait,”', ...mark }, { text: ' she' }],
          },
          { text: ' said.' },
        ],
      },
    ])
  })

  it('runs over paragraphs and list items, and gives untouched blocks back as they are', () => {
    const list: Block = {
      type: 'list',
      ordered: false,
      children: [
        { type: 'list-item', children: [{ text: 'cd' }] },
        { type: 'list-item', children: [{ text: 'ef' }] },
      ],
    }
    const body = [paragraph('ab'), list, paragraph('gh')]
    const marked = markWords(body, [{ start: 1, end: 5 }], { quoteId: 'q1' })
    expect(marked).toEqual([
      { type: 'paragraph', children: [{ text: 'a' }, { text: 'b', quoteId: 'q1' }] },
      {
        type: 'list',
        ordered: false,
        children: [
          { type: 'list-item', children: [{ text: 'c', quoteId: 'q1' }, { text: 'd' }] },
          { type: 'list-item', children: [{ text: 'ef' }] },
        ],
      },
      paragraph('gh'),
    ])
    expect(marked[2]).toBe(body[2])
  })

  it('replaces a mark that stood there, speaker and all', () => {
    const first = markWords([paragraph('abcd')], [{ start: 0, end: 4 }], mark)
    expect(markWords(first, [{ start: 1, end: 3 }], { quoteId: 'q2' })).toEqual([
      {
        type: 'paragraph',
        children: [
          { text: 'a', ...mark },
          { text: 'bc', quoteId: 'q2' },
          { text: 'd', ...mark },
        ],
      },
    ])
  })

  it('marks nothing with an empty span or one out of the text', () => {
    const body = [paragraph('abcd')]
    expect(
      markWords(
        body,
        [
          { start: 2, end: 2 },
          { start: 9, end: 12 },
        ],
        mark,
      ),
    ).toEqual(body)
  })

  it('is undone by unmarking, in any body, without a change to the text', () => {
    const leaf = fc.record(
      {
        text: fc.string({ maxLength: 8 }),
        bold: fc.constant(true as const),
        italic: fc.constant(true as const),
      },
      { requiredKeys: ['text'] },
    )
    const link = fc.record({
      type: fc.constant('link' as const),
      href: fc.constant('https://a.example/'),
      children: fc.array(leaf, { minLength: 1, maxLength: 3 }),
    })
    const block = fc.record({
      type: fc.constant('paragraph' as const),
      children: fc.array(fc.oneof(leaf, link), { minLength: 1, maxLength: 5 }),
    })
    const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 4 }),
        fc.array(span, { maxLength: 3 }),
        (body, spans) => {
          const { text, places } = storyText(body)
          const marked = markWords(body, spans, mark)
          expect(bodySchema.safeParse(marked).success).toBe(true)
          expect(storyText(marked).text).toBe(text)
          // Every character carries the mark just when a span covers it.
          const carried = textBlocks(marked).map((one) => leavesOf(one).flatMap(characters))
          expect(carried).toEqual(
            places.map(({ start, end }) =>
              Array.from({ length: end - start }, (_, index) =>
                spans.some((one) => one.start <= start + index && start + index < one.end),
              ),
            ),
          )
        },
      ),
    )
  })
})

function characters(leaf: Leaf): readonly boolean[] {
  return Array.from({ length: leaf.text.length }, () => leaf.quoteId === 'q1' && leaf.speakerId === 's1')
}
