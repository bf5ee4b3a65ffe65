import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { formatIds, formats } from '#core/exporters/formats'
import { paragraph } from '#core/story/body'
import { listQuotes } from '#core/story/list-quotes'
import type { Story } from '#core/story/story'
import { createHandlers } from './handlers.ts'
import { openLibrary } from './library.ts'
import { onlyLibrary } from './testing/only-library.ts'
import { pretendShell } from './testing/pretend-shell.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

async function copydesk(answers: Parameters<typeof pretendShell>[0] = {}) {
  const library = await openLibrary(path.join(await temporaryFolder(), 'library'))
  onTestFinished(() => library.close())
  const { shell, done } = pretendShell(answers)
  const handlers = createHandlers({ library, libraries: onlyLibrary(library), shell })
  const id = library.list()[0]?.id ?? ''
  const opened = await library.openStory(id)
  if (!opened.ok) throw new Error(opened.failure.sentence)
  return { library, handlers, done, sample: opened.value.story }
}

/** Brings in the one file that the open dialog gives. */
async function importChosen(handlers: Awaited<ReturnType<typeof copydesk>>['handlers']) {
  const chosen = await handlers['import:choose'](null)
  const key = chosen.ok ? (chosen.value[0]?.key ?? '') : ''
  return handlers['import:chosen']({ key })
}

/** What is said of a file that is chosen, and of the same one when it is dropped on the window. */
async function sentencesOn(name: string, bytes: Buffer): Promise<unknown[]> {
  const file = path.join(await temporaryFolder(), name)
  await writeFile(file, bytes)
  const { handlers } = await copydesk({ file })
  const answers = [
    await importChosen(handlers),
    await handlers['import:given']({ name, bytes: new Uint8Array(bytes) }),
  ]
  return answers.map((answer) => !answer.ok && answer.failure.sentence)
}

function offTheRecord(story: Story): string[] {
  return listQuotes(story).flatMap(({ id, record }) => (record.record === 'off' ? [id] : []))
}

describe('an export', () => {
  it('is refused, by the first words, while something off the record stands in it', async () => {
    const folder = await temporaryFolder()
    const { handlers, sample, done } = await copydesk({ savePath: path.join(folder, 'lido.html') })
    const leaving = { id: sample.id, leaveOut: [] }
    const options = { ...leaving, format: 'html' as const }
    const answers = [
      await handlers['export:save'](options),
      await handlers['export:copy'](leaving),
      await handlers['export:preview'](options),
    ]
    const refusal = {
      ok: false,
      failure: {
        code: 'blocked',
        sentence:
          'The story “sample-lido” was not exported. Off-the-record words stand in the text. Leave them out or delete them. The words are: “I would have drained it in May.”',
      },
    }
    expect([answers, done, await readdir(folder)]).toEqual([[refusal, refusal, refusal], [], []])
  })

  it('is written whole, without what was left out, and says so', async () => {
    const file = path.join(await temporaryFolder(), 'lido.html')
    const { handlers, sample, done } = await copydesk({ savePath: file })
    const leaveOut = offTheRecord(sample)
    const answer = await handlers['export:save']({ id: sample.id, format: 'html', leaveOut })
    const html = await readFile(file, 'utf8')
    expect([answer, done]).toEqual([
      {
        ok: true,
        value: {
          file: 'lido.html',
          format: 'html',
          leftOut: expect.arrayContaining(['1 quote off the record']),
          proof: {
            bytes: Buffer.byteLength(html),
            searched: expect.any(Number),
          },
        },
      },
      [['suggest', 'sample-lido.html']],
    ])
    const secrets = [
      'drained it',
      'Prewett',
      'press about the budget',
      'Own phone',
      'sample-lido',
      ...leaveOut,
    ]
    expect(secrets.filter((secret) => html.includes(secret))).toEqual([])
    expect(html).toContain('We can have a cheap pool or a safe one')
    expect(html).toContain('<p>Not everyone was so measured once the microphones were off.</p>')
    expect(html).toContain('<p class="dateline">Marrowby</p>')
  })

  it('is refused when words off the record stand in an address', async () => {
    const { library, handlers, sample } = await copydesk()
    const href = 'https://a.example/i-would-have-drained-it-in-may'
    const link = { type: 'link' as const, href, children: [{ text: 'a page' }] }
    const body = [...sample.body, { type: 'paragraph' as const, children: [{ text: 'See ' }, link] }]
    await library.saveStory({ ...sample, body })
    const leaveOut = offTheRecord(sample)
    const answer = await handlers['export:preview']({ id: sample.id, format: 'fragment', leaveOut })
    expect(!answer.ok && answer.failure).toEqual({
      code: 'blocked',
      sentence:
        'The story “sample-lido” was not exported. Words off the record stand in the address of a link without their mark: “i-would-have-drained-it-in-may”. Delete them, or put them on the record.',
    })
  })

  it('is refused for words off the record that would be printed with the name of a speaker', async () => {
    const { library, handlers, sample } = await copydesk()
    const speaker = library.speakers().find(({ name }) => name === 'Odile Farrant')
    if (speaker === undefined) throw new Error('the sample has no such speaker')
    // Printed with the speaker's name, and nowhere in the text.
    await library.saveSpeaker({ ...speaker, title: 'I would have drained it in May' })
    const answer = await handlers['export:preview']({
      id: sample.id,
      format: 'html',
      leaveOut: offTheRecord(sample),
    })
    expect(!answer.ok && answer.failure).toEqual({
      code: 'blocked',
      sentence:
        'The story “sample-lido” was not exported. “I would have drained it in May” is off the record, and stands in Odile Farrant’s title. Change the card.',
    })
  })

  it('says why it could not be written', async () => {
    const { handlers, sample } = await copydesk({
      savePath: path.join(await temporaryFolder(), 'gone', 'a.html'),
    })
    const answer = await handlers['export:save']({
      id: sample.id,
      format: 'html',
      leaveOut: offTheRecord(sample),
    })
    expect(!answer.ok && answer.failure).toEqual({
      code: 'not-exported',
      sentence: '“a.html” could not be written: its folder is gone. Put the folder back; then export again.',
      detail: 'ENOENT',
    })
  })

  it('never lands among the library’s own files', async () => {
    const answers: Parameters<typeof pretendShell>[0] = {}
    const { handlers, library, sample } = await copydesk(answers)
    const own = path.join(library.folder, 'stories', `${sample.id}.json`)
    const before = await readFile(own)
    answers.savePath = own
    const options = { id: sample.id, format: 'html' as const, leaveOut: offTheRecord(sample) }
    expect(await handlers['export:save'](options)).toEqual({
      ok: false,
      failure: {
        code: 'not-exported',
        sentence: `“${sample.id}.json” was not written: that folder is part of a Copydesk library. Choose a folder outside it.`,
      },
    })
    expect(await readFile(own)).toEqual(before)
  })

  it('suggests the ending of its format, and is written in bytes where it is no text', async () => {
    const file = path.join(await temporaryFolder(), 'lido.docx')
    const { handlers, sample, done } = await copydesk({ savePath: file })
    const leaving = { id: sample.id, leaveOut: offTheRecord(sample) }
    for (const format of formatIds) await handlers['export:save']({ ...leaving, format })
    expect(done.map(([, name]) => name)).toEqual(
      formatIds.map((format) => `sample-lido.${formats[format].extension}`),
    )
    await handlers['export:save']({ ...leaving, format: 'docx' })
    expect((await readFile(file)).subarray(0, 4)).toEqual(Buffer.from('PK\x03\x04'))
    const preview = await handlers['export:preview']({ ...leaving, format: 'docx' })
    expect(preview.ok && preview.value.text).toBe(null)
  })

  it('goes again to where it went last, in the same format and with no dialog', async () => {
    const file = path.join(await temporaryFolder(), 'lido.md')
    const { library, handlers, sample, done } = await copydesk({ savePath: file })
    const leaving = { id: sample.id, leaveOut: offTheRecord(sample) }
    expect(await handlers['export:again'](leaving)).toEqual({ ok: true, value: null })
    await handlers['export:save']({ ...leaving, format: 'md' })
    await library.saveStory({ ...sample, headline: 'The second edition' })
    const again = await handlers['export:again'](leaving)
    expect([again.ok && again.value?.format, await readFile(file, 'utf8'), done]).toEqual([
      'md',
      expect.stringMatching(/^# The second edition\n/),
      [['suggest', 'sample-lido.md']],
    ])
  })

  it('is refused the second time as it is the first', async () => {
    const file = path.join(await temporaryFolder(), 'lido.txt')
    const { handlers, sample } = await copydesk({ savePath: file })
    const leaveOut = offTheRecord(sample)
    await handlers['export:save']({ id: sample.id, leaveOut, format: 'txt' })
    const before = await readFile(file, 'utf8')
    const again = await handlers['export:again']({ id: sample.id, leaveOut: [] })
    expect([!again.ok && again.failure.code, await readFile(file, 'utf8')]).toEqual(['blocked', before])
  })

  it('goes to the clipboard as rich and plain text at once', async () => {
    const { handlers, sample, done } = await copydesk()
    await handlers['export:copy']({ id: sample.id, leaveOut: offTheRecord(sample) })
    expect(done).toEqual([
      ['copy', { html: expect.stringContaining('<p>'), text: expect.stringContaining('Marrowby') }],
    ])
  })
})

describe('an import', () => {
  it.each([
    ['UTF-8 text', Buffer.from('Roof closes school\n\nIt leaks “badly”, she said.'), 0],
    [
      'text with a byte order mark',
      Buffer.from('\uFEFFRoof closes school\n\nIt leaks “badly”, she said.'),
      0,
    ],
    ['UTF-16 text', Buffer.from('\uFEFFRoof closes school\n\nIt leaks “badly”, she said.', 'utf16le'), 0],
    ['Windows text', Buffer.from('Roof closes school\n\nIt leaks \x93badly\x94, she said.', 'latin1'), 1],
  ])('reads %s', async (_, bytes, notices) => {
    const file = path.join(await temporaryFolder(), 'wire copy.txt')
    await writeFile(file, bytes)
    const { handlers, library } = await copydesk({ file })
    const answer = await importChosen(handlers)
    if (!answer.ok) throw new Error('nothing was imported')
    const { story, report } = answer.value
    expect([story.slug, story.body, report.source, report.findings.length]).toEqual([
      'roof-closes-school',
      [paragraph('It leaks “badly”, she said.')],
      'wire copy.txt',
      notices,
    ])
    expect(await library.openStory(story.id)).toEqual({ ok: true, value: { story, readOnly: false } })
  })

  it('takes a page as a page, whatever its name, and runs nothing of it', async () => {
    const file = path.join(await temporaryFolder(), 'page.dat')
    await writeFile(file, '<!doctype html><h1>Fire</h1><p>It <b>burnt</b>.<script>alert(1)</script>')
    const { handlers } = await copydesk({ file })
    const answer = await importChosen(handlers)
    expect(answer.ok && [answer.value.story.headline, JSON.stringify(answer.value.story)]).toEqual([
      'Fire',
      expect.not.stringContaining('alert'),
    ])
  })

  it('refuses a file above 20 MB, an empty one and one that is gone', async () => {
    const folder = await temporaryFolder()
    await writeFile(path.join(folder, 'big.txt'), Buffer.alloc(20 * 1024 * 1024 + 1, 'a'))
    await writeFile(path.join(folder, 'empty.txt'), '')
    const sentences = await Promise.all(
      ['big.txt', 'empty.txt', 'gone.txt'].map(async (name) => {
        const { handlers } = await copydesk({ file: path.join(folder, name) })
        const answer = await importChosen(handlers)
        return !answer.ok && answer.failure.sentence
      }),
    )
    expect(sentences).toEqual([
      '“big.txt” is larger than 20 MB. Cut it into parts, or paste the text you need.',
      '“empty.txt” holds no words that could be imported.',
      '“gone.txt” could not be opened (ENOENT). Check that it is still there.',
    ])
  })

  it.each([
    [
      '01-story.png',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
      'is not text (it is a PNG picture).',
    ],
    ['a.jpg', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF\0', 'latin1'), 'is not text (it is a JPEG picture).'],
    ['a.gif', Buffer.from('GIF89a, a text'), 'is not text (it is a GIF picture).'],
    ['a.pdf', Buffer.from('%PDF-1.7\nwords'), 'is not text (it is a PDF).'],
    ['a.zip', Buffer.from('PK\x03\x04words'), 'is not text (it is a ZIP archive).'],
    ['a.gz', Buffer.from('\x1f\x8b\x08words', 'latin1'), 'is not text (it is a gzip archive).'],
    ['a.bin', Buffer.from('Some words and a \0 byte.'), 'is not text.'],
    ['b.bin', Buffer.from(`${'word \x01'.repeat(20)}`), 'is not text.'],
  ])('refuses %s, which is no text', async (name, bytes, says) => {
    const sentence = `“${name}” ${says} Choose a story as text, HTML, Markdown, Word document, NITF, ninjs or Copydesk JSON.`
    expect(await sentencesOn(name, bytes)).toEqual([sentence, sentence])
  })

  it.each([
    ['a.odt', 'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text', 'an OpenDocument text'],
    ['a.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1words', 'an old Office document'],
    ['a.rtf', '{\\rtf1 words}', 'an RTF document'],
  ])('names %s as not read, and the way out', async (name, bytes, what) => {
    const sentence = `“${name}” is ${what}, which Copydesk does not read. Save it as text or HTML first, then bring that in.`
    expect(await sentencesOn(name, Buffer.from(bytes, 'latin1'))).toEqual([sentence, sentence])
  })

  it('refuses data, and says where a story of ours belongs', async () => {
    const data = (name: string) =>
      `“${name}” holds data (JSON) and no story. Choose a story as text, HTML, Markdown, Word document, NITF, ninjs or Copydesk JSON.`
    const ours =
      '“a.txt” is a story of a Copydesk library. Put the file into the folder “stories” of this library, then start Copydesk again.'
    expect([
      await sentencesOn('package.json', Buffer.from('{ "name": "x" }')),
      await sentencesOn('rows.txt', Buffer.from('[1, 2]')),
      await sentencesOn('a.txt', Buffer.from('{\n  "copydesk": "story", "schemaVersion": 1')),
    ]).toEqual([
      [data('package.json'), data('package.json')],
      [data('rows.txt'), data('rows.txt')],
      [ours, ours],
    ])
  })

  it('says how many letters of a dropped text could not be read', async () => {
    const { handlers } = await copydesk()
    const bytes = Buffer.from('Fire\n\nThe caf\uFFFD burnt.')
    const answer = await handlers['import:given']({ name: 'a.txt', bytes })
    expect(answer.ok && answer.value.report.findings).toEqual([
      { kind: 'dropped', says: 'One letter could not be read. Each is now “\uFFFD”.' },
    ])
  })

  it('comes to nothing when the dialog is cancelled', async () => {
    const { handlers } = await copydesk()
    expect(await handlers['import:choose'](null)).toEqual({ ok: true, value: [] })
  })
})

describe('a link', () => {
  it('is opened after asking when it is a web page or a mail address', async () => {
    const { handlers, done } = await copydesk({ opensLinks: true })
    const answers = [
      await handlers['link:open']({ href: 'https://example.org/a' }),
      await handlers['link:open']({ href: 'mailto:desk@example.org' }),
    ]
    expect([answers, done]).toEqual([
      [
        { ok: true, value: true },
        { ok: true, value: true },
      ],
      [
        ['ask', 'https://example.org/a'],
        ['ask', 'mailto:desk@example.org'],
      ],
    ])
  })

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'smb://host/share',
    'copydesk:open',
    'vbscript:x',
    '//example.org',
    '/etc/passwd',
    '',
  ])('is never asked about when it is %j', async (href) => {
    const { handlers, done } = await copydesk({ opensLinks: true })
    const answer = await handlers['link:open']({ href })
    expect([!answer.ok && answer.failure.code, done]).toEqual(['refused', []])
  })
})

describe('the window', () => {
  it('may close once all is on the disk', async () => {
    const { handlers, library, done, sample } = await copydesk()
    void library.saveStory({ ...sample, headline: 'The last word' })
    await handlers['window:may-close']({ isSaved: true })
    expect(done).toEqual([['close']])
    expect(await readFile(path.join(library.folder, 'index.json'), 'utf8')).toContain('The last word')
  })

  it('asks before it closes on what could not be saved, and stays when told to', async () => {
    const { handlers, done } = await copydesk()
    await handlers['window:may-close']({ isSaved: false })
    expect(done).toEqual([['ask to lose']])
    const careless = await copydesk({ losesWords: true })
    await careless.handlers['window:may-close']({ isSaved: false })
    expect(careless.done).toEqual([['ask to lose'], ['close']])
  })
})
