import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportDocx } from '#core/exporters/docx'
import { importInWorker } from './import-in-worker.ts'
import { whole } from '../../tests/whole-story.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-worker-'))
let code = ''

beforeAll(() => {
  const file = path.join(folder, 'import-worker.cjs')
  execFileSync(process.execPath, [path.join(root, 'tools', 'build.mjs'), '--import-worker', file])
  code = readFileSync(file, 'utf8')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the thread that reads files', () => {
  it('answers as importFile does, for a text and for a Word document', async () => {
    const read = importInWorker(code)
    const text = await read('a.txt', strToU8('Rain\n\nIt rained.'))
    const document = await read('a.docx', await exportDocx(whole))
    expect([text.ok && text.imported.headline, document.ok && document.imported.quotations.length]).toEqual([
      'Rain',
      3,
    ])
  })

  it('gives up a file that takes too long, and goes on with the next', async () => {
    const read = importInWorker(code, { time: 300, memory: 512 })
    // Thousands of brackets that open and never close are what a parser of Markdown is slowest at.
    expect(await read('a.md', strToU8('[a](<'.repeat(200_000)))).toEqual({
      ok: false,
      says: 'took longer than 0.3 seconds to read, so Copydesk gave it up. Paste the text you need.',
    })
    const patient = importInWorker(code)
    expect(await patient('a.md', strToU8('# Rain'))).toMatchObject({ ok: true })
  })

  it('gives up a file that takes too much memory', async () => {
    const read = importInWorker(code, { time: 20_000, memory: 48 })
    const page = `<p>${'<b>word</b> '.repeat(400_000)}</p>`
    expect(await read('a.html', strToU8(page))).toEqual({
      ok: false,
      says: 'needs more than 48 MB of memory to be read. Paste the text you need.',
    })
  })

  it.each([
    ['nested.html', '<div>'.repeat(100_000) + 'words'],
    ['nested.xml', `<nitf><body><body.content>${'<block>'.repeat(100_000)}words`],
    ['nested.json', `{"copydesk":"public-story","version":1,"story":${'['.repeat(100_000)}`],
    ['nested-too.json', `{"uri":"x","bodies":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['quotes.md', '> '.repeat(100_000) + 'words'],
    ['stars.md', '*a **a '.repeat(100_000)],
    ['lists.md', Array.from({ length: 2000 }, (_one, depth) => `${'  '.repeat(depth)}- item`).join('\n')],
    ['laughs.xml', laughs()],
    ['bomb.docx', document('<w:p><w:r><w:t>word</w:t></w:r></w:p>'.repeat(3_000_000))],
    ['nested.docx', document('<w:p><w:r><w:txbxContent>'.repeat(30_000))],
    ['many.docx', manyParts()],
  ] as const)('answers within 5 s and 512 MB whatever it is given: %s', async (name, content) => {
    const before = performance.now()
    const answer = await importInWorker(code)(name, typeof content === 'string' ? strToU8(content) : content)
    const seconds = (performance.now() - before) / 1000
    process.stdout.write(`${name}: ${seconds.toFixed(1)} s, ${answer.ok ? 'read' : answer.says}\n`)
    expect(answer.ok || answer.says).not.toBe('')
  })
})

function document(body: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
  })
}

function manyParts(): Uint8Array {
  const parts = Array.from(
    { length: 2100 },
    (_one, index) => [`word/part-${index}.xml`, strToU8('x')] as const,
  )
  return zipSync({ 'word/document.xml': strToU8('<w:document/>'), ...Object.fromEntries(parts) })
}

function laughs(): string {
  const entities = Array.from({ length: 9 }, (_one, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`)
  return `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY l0 "ha">${entities.join('')}]><nitf><body><body.content><p>&l9;</p></body.content></body></nitf>`
}
