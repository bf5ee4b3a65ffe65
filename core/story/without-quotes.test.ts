import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type Leaf, blockText, leavesOf, paragraph, textBlocks } from './body.ts'
import { withoutQuotes } from './without-quotes.ts'

const off = (text: string): Leaf => ({ text, quoteId: 'off' })

/** What is left of a paragraph in which words in brackets are off the record. */
function left(text: string): readonly string[] {
  const children = text
    .split(/(?=<)|(?<=>)/)
    .map((part): Leaf => (part.startsWith('<') ? off(part.slice(1, -1)) : { text: part }))
  return textBlocks(withoutQuotes([{ type: 'paragraph', children }], new Set(['off']))).map(blockText)
}

describe('a body without some quotations', () => {
  it.each([
    ['The microphones were off. <“I would.”>', 'The microphones were off.'],
    ['<“I would,”> he said.', 'he said.'],
    ['It rained. <“I would.”> It stopped.', 'It rained. It stopped.'],
    ['He said <“I would”>, and left.', 'He said, and left.'],
    ['It rained. <“I,”> <“would.”> ', 'It rained.'],
    ['Two  spaces of  its own <“x”> stay', 'Two  spaces of  its own stay'],
    ['Rain (<“x”>) fell', 'Rain () fell'],
    ['no<“x”>space', 'nospace'],
  ])('tidies the spaces at the gap: %s', (text, expected) => {
    expect(left(text)).toEqual([expected])
  })

  it('loses a block in which no word is left, and keeps others as they are', () => {
    const list: Block = {
      type: 'list',
      ordered: false,
      children: [
        { type: 'list-item', children: [off('“x”'), { text: ' ' }] },
        { type: 'list-item', children: [{ text: ' One ' }] },
      ],
    }
    const link: Block = {
      type: 'paragraph',
      children: [
        { text: 'See ', bold: true },
        { type: 'link', href: 'https://a.example/', children: [off('“x”')] },
        { text: ' there.' },
      ],
    }
    const rain = paragraph('Rain ')
    const body = withoutQuotes(
      [{ type: 'paragraph', children: [off('“x”')] }, list, link, rain],
      new Set(['off']),
    )
    expect(body).toEqual([
      { ...list, children: [{ type: 'list-item', children: [{ text: ' One ' }] }] },
      { type: 'paragraph', children: [{ text: 'See ', bold: true }, { text: 'there.' }] },
      rain,
    ])
    expect(body[2]).toBe(rain)
  })

  it('loses no letter of any other words, and keeps every one of theirs out', () => {
    const leaf = fc.record(
      {
        text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', '.', '\n'), maxLength: 6 }),
        quoteId: fc.constantFrom('off', 'on'),
      },
      { requiredKeys: ['text'] },
    )
    const link = fc.record({
      type: fc.constant('link' as const),
      href: fc.constant('https://a.example/'),
      children: fc.array(leaf, { minLength: 1, maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(fc.oneof(leaf, link), { minLength: 1, maxLength: 6 }), (children) => {
        const bare = (leaves: readonly Leaf[]) => leaves.map(({ text }) => text.replace(/\s/g, '')).join('')
        const body: Block[] = [{ type: 'paragraph', children }]
        const leaves = (blocks: readonly Block[]) => textBlocks(blocks).flatMap(leavesOf)
        expect(bare(leaves(withoutQuotes(body, new Set(['off']))))).toBe(
          bare(leaves(body).filter(({ quoteId }) => quoteId !== 'off')),
        )
      }),
    )
  })
})
