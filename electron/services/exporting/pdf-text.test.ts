import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Story } from '#core/story/story'
import { answerOf, materialOf } from './from-library.ts'
import { readingsOfPages, textOfPdf } from './pdf-text.ts'
import { makeRelease } from './release.ts'
import { folderWith, opened, storyOf } from '../testing/library-of-stories.ts'

const SECRET = 'The minister had the ledger burned on Friday.'
const story: Story = {
  ...storyOf('a1', 'pool', 'The pool is shut.'),
  headline: 'Pool shut',
  notes: 'Ring Hollis on 0700 111\nhttps://vault.example.org/ledgerburnedbeforefriday',
  quotes: { q1: { kind: 'direct', record: 'off', note: '', secretWords: SECRET } },
}

async function printed(pdf: Uint8Array | undefined) {
  return printedOf(story, pdf)
}

/** What comes of printing a story of a library, when these are the pages that the engine gives. */
async function printedOf(one: Story, pdf: Uint8Array | undefined) {
  const material = await materialOf(await opened(await folderWith(one)), 'a1')
  if (!material.ok) throw new Error(material.failure.sentence)
  const print = async () => pdf ?? null
  const order = { form: 'pdf', leaveOut: [], names: ['pool.pdf'], print } as const
  return answerOf(one, await makeRelease(material.value, order))
}

describe('a PDF of a story', () => {
  it('leaves when its pages say what everybody may read', async () => {
    const pdf = pdfOf(['Pool shut', 'The pool is shut.'])
    expect(await printed(pdf)).toMatchObject({ ok: true, value: { made: pdf } })
  })

  it.each([
    ['in a page', pdfOf(['Pool shut', 'Ring Hollis on 0700 111'])],
    ['in a page that is packed', pdfOf(['Ring Hollis on 0700 111'], { packs: true })],
    ['over two lines', pdfOf(['The minister had the', 'ledger burned on Friday.'])],
    [
      'over two numbered lines',
      pdfOf(['1 The minister had the', '2 ledger burned on Friday.'], { packs: true }),
    ],
    [
      'over three lines, in an address longer than a line',
      pdfOf(['1 https://vault.exam', '2 ple.org/ledgerburn', '3 edbeforefriday was it'], { packs: true }),
    ],
    ['in what it tells of itself', pdfOf(['Pool shut'], { title: 'Ring Hollis on 0700 111' })],
    ['in what it tells of itself as XMP', pdfOf(['Pool shut'], { description: 'Ring Hollis on 0700 111' })],
  ])('does not leave with private words %s', async (_where, pdf) => {
    expect(await printed(pdf)).toMatchObject({ ok: false, failure: { code: 'blocked' } })
  })

  it('does not leave when the engine gives no pages, or what is no PDF', async () => {
    const sentence =
      'The story “pool” was not exported. The engine gave no pages. Try again, or export it as a Word document.'
    expect([await printed(undefined), await printed(Buffer.from('no PDF'))]).toMatchObject([
      { ok: false, failure: { code: 'not-exported', sentence } },
      { ok: false, failure: { code: 'not-exported', sentence } },
    ])
  })

  it('does not leave when its pages cannot be read back, whatever they show', async () => {
    const words = 'Nobody knows whether the swimmers of Marrowby will ever have their water back this summer.'
    const long = { ...storyOf('a1', 'pool', words), headline: 'Pool shut' }
    const answers = await Promise.all(
      [['Pool shut'], ['Pool shut', words]].map((lines) => printedOf(long, pdfOf(lines))),
    )
    expect(answers).toMatchObject([
      {
        ok: false,
        failure: { sentence: expect.stringContaining('Its pages could not be read back') },
      },
      { ok: true },
    ])
  })

  it('is read over the ends of lines in a script that has no blanks', () => {
    const pages = ['1 没有人询问\n2 居民，\n3 对这一\nTitle 1 / 2', '4 决定的看法。\nTitle 2 / 2']
    expect(readingsOfPages(pages)).toContain('没有人询问居民，对这一决定的看法。')
  })

  it('is read with and without the numbers of its lines', async () => {
    const words = await textOfPdf(pdfOf(['1 One of 2', '2 and 3 of them', '3 there.']))
    expect(words?.replace(/\s+/g, ' ')).toContain(
      '1 One of 2 2 and 3 of them 3 there. One of 2 and 3 of them there.',
    )
  })
})

/** A PDF of one page with these lines, as in the standard’s own example: ISO 32000-1, H.3. */
function pdfOf(lines: readonly string[], { packs = false, title = '', description = '' } = {}): Buffer {
  const text = lines.map((line) => `(${line}) Tj T*`).join('\n')
  const plain = Buffer.from(`BT /F1 12 Tf 14 TL 72 720 Td\n${text}\nET`)
  const content = packs ? deflateSync(plain) : plain
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${description}</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    ),
    Buffer.concat([
      Buffer.from(`<< /Length ${content.length}${packs ? ' /Filter /FlateDecode' : ''} >>\nstream\n`),
      content,
      Buffer.from('\nendstream'),
    ]),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    Buffer.from(`<< /Title (${title}) >>`),
    Buffer.from(`<< /Type /Metadata /Subtype /XML /Length ${xmp.length} >>\nstream\n${xmp}\nendstream`),
  ]
  const parts = [Buffer.from('%PDF-1.4\n')]
  const starts: number[] = []
  let length = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')])
    starts.push(length)
    length += whole.length
    parts.push(whole)
  }
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}
