import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Block, blockText, textBlocks } from '#core/story/body'
import type { Imported } from '../imported.ts'
import { untied } from '../imported.ts'
import { importDocx } from './import-docx.ts'

const documents = path.resolve(import.meta.dirname, '..', '..', '..', 'tests', 'word-documents')

async function readDocument(bytes: Uint8Array): Promise<Imported> {
  const imported = await importDocx(bytes)
  if (typeof imported === 'string') throw new Error(imported)
  return imported
}

/** A document as Word would write it, its parts by name; `body` is what stands in its text. */
function documentOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const all = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${type}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${type}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}

function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.join('')}</w:p>`
}

function links(...relationships: readonly string[]): Readonly<Record<string, string>> {
  return {
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`,
  }
}

function words(body: readonly Block[]): readonly string[] {
  return textBlocks(body).map(blockText)
}

describe('a Word document', () => {
  it('as LibreOffice writes it keeps headings, lists, emphasis, links and quotations', async () => {
    const bytes = readFileSync(path.join(documents, 'libreoffice-7.4-story.docx'))
    const { headline, byline, dateline, body, removed } = await readDocument(bytes)
    expect([headline, byline, dateline]).toEqual([
      'Mill weir to be lowered by a metre',
      'By Orla Fenwick',
      'HADDERLEY',
    ])
    expect(body.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'list',
      'list',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
    expect(body[0]).toMatchObject({
      children: [
        { text: expect.stringContaining('HADDERLEY — The weir') },
        { text: 'river board', bold: true },
        { text: ' said on ' },
        { text: 'Thursday', italic: true },
        { text: '.' },
      ],
    })
    expect(JSON.stringify(body[3])).toContain('"href":"https://river.example/weir"')
    expect(removed.map(({ what }) => what)).toEqual([
      'tails on links that follow readers',
      'tables, their words kept as paragraphs',
    ])
  })

  it('that was reviewed says what was changed, hidden and commented on, and takes no hidden word', async () => {
    const bytes = readFileSync(path.join(documents, 'libreoffice-7.4-reviewed.docx'))
    const { body, findings } = await readDocument(bytes)
    expect(words(untied({ body }))).toEqual([
      'The weir will be lowered next spring, the board said.',
      'The cost was kept quiet.',
    ])
    expect(findings).toEqual([
      {
        kind: 'suspicious',
        says: 'One tracked insertion was taken in as text (by Orla Fenwick): “next spring”.',
      },
      { kind: 'dropped', says: 'One tracked deletion was left out (by Orla Fenwick): “not”.' },
      { kind: 'dropped', says: 'One comment was left out: Desk: “Ring the board again.”.' },
      {
        kind: 'hidden',
        says: 'Words hidden in the document were left out: “Marsh told me it was 2 million.”.',
      },
    ])
  })

  it('hides words by a style as well, and shows what a run says is shown', async () => {
    const styles = `<w:styles xmlns:w="w"><w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Deeper"><w:basedOn w:val="Secret"/></w:style></w:styles>`
    const text = paragraph(
      run('Seen.'),
      run('By style.', '<w:rStyle w:val="Deeper"/>'),
      run(' Shown.', '<w:rStyle w:val="Deeper"/><w:vanish w:val="0"/>'),
    )
    const { body, findings } = await readDocument(documentOf(text, { 'word/styles.xml': styles }))
    expect([words(untied({ body })), findings.map(({ says }) => says)]).toEqual([
      ['Seen. Shown.'],
      ['Words hidden in the document were left out: “By style.”.'],
    ])
  })

  it('keeps the words of a link that leads to a script, and of it no link', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
    const link = `<Relationship Id="r1" Type="${type}" Target="javascript:alert(1)" TargetMode="External"/>`
    const text = paragraph(`<w:hyperlink r:id="r1">${run('Click here')}</w:hyperlink>`)
    const { body, removed } = await readDocument(documentOf(text, links(link)))
    expect([body, removed]).toEqual([
      [{ type: 'paragraph', children: [{ text: 'Click here' }] }],
      [{ what: 'links that were not http or mailto', count: 1 }],
    ])
  })

  it('never reads a picture outside the file (mammoth, CVE-2025-11849)', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
    const picture = `<Relationship Id="r1" Type="${type}" Target="file:///etc/passwd" TargetMode="External"/>`
    const drawing =
      '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="r1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    const { body, pictures } = await readDocument(
      documentOf(paragraph(run('Words.'), drawing), links(picture)),
    )
    expect([words(untied({ body })), pictures]).toEqual([['Words.'], {}])
  })

  it('is refused when it holds a part twice or is no document', async () => {
    const twice = documentOf(paragraph(run('One.')))
    const other = documentOf(paragraph(run('Two.')))
    const both = new Uint8Array([...twice, ...other])
    expect([
      await importDocx(both),
      await importDocx(zipSync({ 'word/document.xml': strToU8('<w:document xmlns:w="w"/>') })),
      await importDocx(documentOf('<w:p><w:r>')),
      await importDocx(documentOf('').subarray(0, 300)),
    ]).toEqual([
      'holds the same part twice, so that nobody can tell which is meant.',
      'is a Word document without a text.',
      expect.stringMatching(/^is XML that is broken: .* Nothing of it was taken in\.$/),
      expect.any(String),
    ])
  })

  it('does not expand what a part of it defines, and follows no name out of the archive (Ghost, CVE-2023-40028)', async () => {
    const bomb =
      '<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Words &b;</w:t></w:r></w:p></w:body></w:document>'
    const files = {
      '../../outside.xml': strToU8('x'),
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(bomb),
      'word/media/../../../etc/passwd.png': strToU8('x'),
    }
    const imported = await importDocx(zipSync(files))
    expect(imported).toMatchObject({ body: [{ type: 'paragraph', children: [{ text: 'Words &b;' }] }] })
  })
})
