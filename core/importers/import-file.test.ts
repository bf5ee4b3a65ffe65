import { describe, expect, it } from 'vitest'
import { exportAs } from '#core/exporters/export-as'
import type { Format } from '#core/exporters/formats'
import { publicStory } from '#core/story/public-story'
import { emptyStory } from '#core/story/story'
import { sampleStory } from '../../tests/sample-story.ts'
import { importFile } from './import-file.ts'
import { type Imported, untied } from './imported.ts'
import { tieImported } from './tie-imported.ts'

const utf8 = new TextEncoder()

async function read(name: string, content: string | Uint8Array): Promise<Imported> {
  const file = await importFile(name, typeof content === 'string' ? utf8.encode(content) : content)
  if (!file.ok) throw new Error(file.says)
  return file.imported
}

async function refusal(name: string, content: string | Uint8Array): Promise<string> {
  const file = await importFile(name, typeof content === 'string' ? utf8.encode(content) : content)
  return file.ok ? `was read as ${file.format}` : file.says
}

describe('a file', () => {
  it.each([
    ['story.txt', 'Rain\n\nIt rained.', 'text'],
    ['story', '<!doctype html><h1>Rain</h1><p>It rained.', 'html'],
    ['story.md', '# Rain\n\nIt rained.', 'md'],
    [
      'story.xml',
      '<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf><body><body.content><p>It rained.</p></body.content></body></nitf>',
      'nitf',
    ],
    ['story.json', '{"uri":"urn:x","standard":{"name":"ninjs"},"body_html":"<p>It rained.</p>"}', 'ninjs'],
    ['story.txt', JSON.stringify({ copydesk: 'public-story', version: 1, story: sampleStory }), 'json'],
  ])('is told by its bytes before its name: %s, %j', async (name, content, format) => {
    expect(await importFile(name, utf8.encode(content))).toMatchObject({ ok: true, format })
  })

  it.each([
    ['a.json', '{ "copydesk": "public-story", "version": 2 }', 'was written by a newer Copydesk.'],
    [
      'a.json',
      '{ "copydesk": "public-story", "version": 1, "story": { "headline": 1 } }',
      '“story.headline” is not what it should be.',
    ],
    ['a.json', '{ "uri": "x", "bodi', 'is JSON that is broken or cut off.'],
    ['a.json', '{"name":"x"}', 'holds data (JSON) and no story.'],
    ['a.xml', '<?xml version="1.0"?><rss><p>words</p></rss>', 'is XML that Copydesk does not read.'],
    ['a.xml', '<nitf><body><p>It rai', 'is XML that is broken'],
    ['a.xml', '<nitf><head/></nitf>', 'is NITF without a body.'],
  ])('that cannot be read says why: %s, %j', async (name, content, says) => {
    expect(await refusal(name, content)).toContain(says)
  })
})

describe('the encoding of a file', () => {
  const words = '“Café,” said Zoë — “£5 is naïve.” It’s Łódź.'
  it.each([
    ['UTF-8 with its mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8.encode(words)), ''],
    ['UTF-16, little end first, with its mark', utf16(`\uFEFF${words}`, true), ''],
    ['UTF-16, big end first, with its mark', utf16(`\uFEFF${words}`, false), ''],
    ['UTF-16, little end first', utf16(words, true), 'UTF-16 (LE)'],
    ['UTF-16, big end first', utf16(words, false), 'UTF-16 (BE)'],
  ])('is found: %s', async (_name, bytes, assumed) => {
    const { body, findings } = await read('a.txt', bytes)
    expect(body).toEqual([{ type: 'paragraph', children: [{ text: words }] }])
    expect(findings.map(({ says }) => says).join()).toContain(assumed)
  })

  it.each([
    ['windows-1252', [0x93, 0x43, 0x61, 0x66, 0xe9, 0x2c, 0x94], '“Café,”'],
    ['MacRoman', [0xd2, 0x43, 0x61, 0x66, 0x8e, 0x2c, 0xd3], '“Café,”'],
    ['ISO-8859-15', [0x43, 0x61, 0x66, 0xe9, 0x20, 0xa4, 0x35], 'Café €5'],
    ['windows-1250', [0x57, 0x61, 0xb3, 0xea, 0x73, 0x61, 0x20, 0xa3, 0xf3, 0x64, 0x9f], 'Wałęsa Łódź'],
  ])('is guessed, and told: %s', async (name, bytes, text) => {
    const { body, findings } = await read('a.txt', Uint8Array.from(bytes))
    expect(body).toEqual([{ type: 'paragraph', children: [{ text }] }])
    expect(findings).toEqual([
      { kind: 'assumed', says: expect.stringMatching(new RegExp(`^Not UTF-8: read as .*${name}`)) },
    ])
  })

  it('is what a page says it is when it is not UTF-8', async () => {
    const page = '<?xml version="1.0" encoding="macintosh"?><!doctype html><p>'
    const { body } = await read('a.html', Uint8Array.of(...utf8.encode(page), 0xe4, 0x20, 0xe4))
    expect(body).toEqual([{ type: 'paragraph', children: [{ text: '‰ ‰' }] }])
  })

  it('that makes no sense of a byte says how many letters are lost', async () => {
    expect((await read('a.txt', 'Caf\uFFFD burnt. The caf\uFFFD.')).findings).toEqual([
      { kind: 'dropped', says: 'Two letters could not be read. Each is now “\uFFFD”.' },
    ])
  })
})

describe('our own export', () => {
  it.each([
    ['html', 'a.html'],
    ['fragment', 'a.html'],
    ['nitf', 'a.xml'],
    ['ninjs', 'a.json'],
    ['docx', 'a.docx'],
    ['md', 'a.md'],
    ['json', 'a.json'],
  ] as const)('comes back with its speakers, and again the same: %s', async (format, name) => {
    const once = await backFrom(format, name, sampleStory)
    expect(once.quotations.map(({ speaker }) => speaker?.name)).toEqual(
      sampleStory.quotations.map(({ speaker }) => speaker?.name),
    )
    expect(await backFrom(format, name, once)).toEqual(once)
  })
})

async function backFrom(format: Format, name: string, story: typeof sampleStory) {
  const made = await exportAs(story, format)
  const imported = await read(name, typeof made === 'string' ? made : new Uint8Array(made))
  const { headline, standfirst, byline, dateline, language } = imported
  let ids = 0
  const { body, quotes, newSpeakers } = tieImported(imported, [], () => `id-${(ids += 1)}`)
  const fields = { headline, standfirst, byline, dateline, language }
  const back = publicStory(
    { ...emptyStory('s', '2024-01-01T00:00:00.000Z'), ...fields, body, quotes },
    newSpeakers,
  )
  if (!back.ok) throw new Error('it may not leave')
  expect(untied(imported).length).toBeGreaterThan(3)
  return back.story
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_one, index) => {
      const code = text.charCodeAt(index)
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }).flat(),
  )
}
