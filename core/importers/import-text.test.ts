import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodySchema, paragraph, textBlocks, blockText } from '#core/story/body'
import { sharedFolder } from '../../tests/shared-folder.ts'
import { importText } from './import-text.ts'
import { nothingImported, wholeBody } from './imported.ts'

const empty = nothingImported

describe('plain text', () => {
  it('is a paragraph a line, blank lines or not', () => {
    expect(importText('One thing happened.\r\n\r\nAnother did.\nA third did.\n')).toEqual({
      ...empty,
      body: [paragraph('One thing happened.'), paragraph('Another did.'), paragraph('A third did.')],
    })
  })

  it('has a headline, a standfirst and a byline above the dateline, which stays in the text', () => {
    const text = [
      'Bridge to close for a year',
      'Ferries will run every ten minutes, the county says.',
      'By Ruth Adeyemi and Tom Hale, county reporters',
      'NEW YORK (CBSNewYork) -- The bridge will close on Monday.',
    ].join('\n\n')
    expect(importText(text)).toEqual({
      ...empty,
      headline: 'Bridge to close for a year',
      standfirst: 'Ferries will run every ten minutes, the county says.',
      byline: 'By Ruth Adeyemi and Tom Hale, county reporters',
      dateline: 'NEW YORK',
      body: [paragraph('NEW YORK (CBSNewYork) -- The bridge will close on Monday.')],
      removed: [],
    })
  })

  it.each([
    ['LONDON, England (AP) — It rained.', 'LONDON, England'],
    ['ST. JOHN’S — It rained.', 'ST. JOHN’S'],
    ['PARIS - It rained.', 'PARIS'],
    ['NASA — the agency — said it rained.', 'NASA'],
    ['It rained in LEEDS — again.', ''],
    ['A — b.', ''],
    ['Leeds — It rained.', ''],
  ])('reads the dateline of “%s” as “%s”', (text, dateline) => {
    expect(importText(`Rain.\n${text}`).dateline).toBe(dateline)
  })

  it.each([
    'By Monday the river had risen.',
    'By the river, a heron stood still.',
    'By and large it went well',
    'Byron wrote here',
  ])('takes “%s” for no byline', (line) => {
    expect(importText(`Flood\n\n${line}\n\nMore rain is coming.`).byline).toBe('')
  })

  it('has no headline when its first line is a sentence, or its only line', () => {
    expect(importText('It rained.\nIt stopped.').headline).toBe('')
    expect(importText('Rain in Leeds')).toEqual({ ...empty, body: [paragraph('Rain in Leeds')] })
  })

  it('joins lines that were wrapped at a fixed width', () => {
    const text = [
      'The council will meet on Thursday night to decide whether the',
      'old swimming baths can be kept open for another winter, and who',
      'will pay for it.',
      '',
      'It has met four times already, and each time the matter was put',
      'off.',
    ].join('\n')
    expect(importText(text).body).toEqual([
      paragraph(
        'The council will meet on Thursday night to decide whether the old swimming baths can be kept open for another winter, and who will pay for it.',
      ),
      paragraph('It has met four times already, and each time the matter was put off.'),
    ])
  })

  it('does not join short paragraphs that stand on lines of their own', () => {
    const lines = [
      'The council met on Thursday night in the old town hall.',
      'It voted to keep the baths open for another winter.',
      'Nobody spoke against it, and nobody left before ten.',
    ]
    expect(importText(lines.join('\n')).body).toEqual(lines.map(paragraph))
  })

  it('makes a list of two list lines in a row, and of one alone a paragraph', () => {
    expect(importText('It has:\n- four doors\n- no roof\n1. One\n2. Two\n- alone').body).toEqual([
      paragraph('It has:'),
      {
        type: 'list',
        ordered: false,
        children: [
          { type: 'list-item', children: [{ text: 'four doors' }] },
          { type: 'list-item', children: [{ text: 'no roof' }] },
        ],
      },
      {
        type: 'list',
        ordered: true,
        children: [
          { type: 'list-item', children: [{ text: 'One' }] },
          { type: 'list-item', children: [{ text: 'Two' }] },
        ],
      },
      paragraph('- alone'),
    ])
  })

  it('keeps dialogue in dashes and numbers that do not count up as they are', () => {
    const lines = ['- We will wait, she said.', '- Wait, then.', '3. Third', '7. Seventh']
    expect(importText(`Start.\n${lines.join('\n')}`).body).toEqual(['Start.', ...lines].map(paragraph))
  })

  it('removes control characters and counts them', () => {
    expect(importText('\uFEFFA b\u0000el\u0007l \uD800rang.')).toEqual({
      ...empty,
      body: [paragraph('A bell rang.')],
      removed: [{ what: 'control characters', count: 3 }],
    })
  })

  it('never loses a word and always gives a body that the schema knows', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.lorem(),
      fc.constantFrom('- a', '1. b', 'By Ann Lee', ''),
    )
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
        const text = lines.join(end)
        const imported = importText(text)
        expect(bodySchema.safeParse(imported.body).success).toBe(true)
        const bare = (words: string) => words.replace(/[^\p{L}]+/gu, '')
        const all = textBlocks(wholeBody(imported)).map(blockText).join('\n')
        expect(bare(all)).toBe(bare(text.replace(/[\uFEFF\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')))
      }),
    )
  })

  it('reads the story of the first milestone whole', () => {
    const folder = sharedFolder()
    if (folder === null) return void process.stdout.write('passed over: no shared folder with the story\n')
    const file = path.join(folder, 'stories/000_366ef19d99952263.txt')
    const { headline, dateline, body, removed } = importText(readFileSync(file, 'utf8'))
    expect({ headline, dateline, blocks: body.length, removed }).toEqual({
      headline: "O'Neill Tells NYPD Not To Enforce Trump's Expanded Deportation Orders",
      dateline: 'NEW YORK',
      blocks: 16,
      removed: [],
    })
  })
})
