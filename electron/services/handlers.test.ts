import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { paragraph } from '#core/story/body'
import { listQuotes } from '#core/story/list-quotes'
import type { Story } from '#core/story/story'
import { createHandlers } from './handlers.ts'
import { openLibrary } from './library.ts'
import { pretendShell } from './testing/pretend-shell.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

async function copydesk(answers: Parameters<typeof pretendShell>[0] = {}) {
  const library = await openLibrary(path.join(await temporaryFolder(), 'library'))
  onTestFinished(() => library.close())
  const { shell, done } = pretendShell(answers)
  const handlers = createHandlers({ library, shell })
  const id = library.list()[0]?.id ?? ''
  const opened = await library.openStory(id)
  if (!opened.ok) throw new Error(opened.failure.sentence)
  return { library, handlers, done, sample: opened.value.story }
}

function offTheRecord(story: Story): string[] {
  return listQuotes(story).flatMap(({ id, record }) => (record.record === 'off' ? [id] : []))
}

describe('an export', () => {
  it('is refused, by the first words, while something off the record stands in it', async () => {
    const folder = await temporaryFolder()
    const { handlers, sample, done } = await copydesk({ savePath: path.join(folder, 'lido.html') })
    const options = { id: sample.id, fragment: false, leaveOut: [] }
    const answers = [
      await handlers['export:save'](options),
      await handlers['export:copy'](options),
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
    const answer = await handlers['export:save']({ id: sample.id, fragment: false, leaveOut })
    const html = await readFile(file, 'utf8')
    expect([answer, done]).toEqual([
      {
        ok: true,
        value: {
          file: 'lido.html',
          proof: {
            bytes: Buffer.byteLength(html),
            searched: expect.any(Number),
            leftOut: [{ what: 'off-the-record quotations left out', count: 1 }],
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
  })

  it('is refused when the proof finds words off the record in an address', async () => {
    const { library, handlers, sample } = await copydesk()
    const href = 'https://a.example/i-would-have-drained-it-in-may'
    const link = { type: 'link' as const, href, children: [{ text: 'a page' }] }
    const body = [...sample.body, { type: 'paragraph' as const, children: [{ text: 'See ' }, link] }]
    await library.saveStory({ ...sample, body })
    const leaveOut = offTheRecord(sample)
    const answer = await handlers['export:preview']({ id: sample.id, fragment: true, leaveOut })
    expect(!answer.ok && answer.failure).toEqual({
      code: 'blocked',
      sentence: expect.stringContaining('because private words would have been in it'),
    })
  })

  it('says why it could not be written', async () => {
    const { handlers, sample } = await copydesk({
      savePath: path.join(await temporaryFolder(), 'gone', 'a.html'),
    })
    const answer = await handlers['export:save']({
      id: sample.id,
      fragment: false,
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
    const options = { id: sample.id, fragment: false, leaveOut: offTheRecord(sample) }
    expect(await handlers['export:save'](options)).toEqual({
      ok: false,
      failure: {
        code: 'not-exported',
        sentence:
          'The export was not written: the folder you chose holds the library itself. Choose another folder.',
      },
    })
    expect(await readFile(own)).toEqual(before)
  })

  it('goes to the clipboard as rich and plain text at once', async () => {
    const { handlers, sample, done } = await copydesk()
    await handlers['export:copy']({ id: sample.id, fragment: true, leaveOut: offTheRecord(sample) })
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
    const answer = await handlers['story:choose-import'](null)
    if (!answer.ok || answer.value === null) throw new Error('nothing was imported')
    const { story, report } = answer.value
    expect([story.slug, story.body, report.source, report.removed.length]).toEqual([
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
    const answer = await handlers['story:choose-import'](null)
    expect(answer.ok && [answer.value?.story.headline, JSON.stringify(answer.value?.story)]).toEqual([
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
        const answer = await handlers['story:choose-import'](null)
        return !answer.ok && answer.failure.sentence
      }),
    )
    expect(sentences).toEqual([
      '“big.txt” is larger than 20 MB. Cut it into parts, or paste the text you need.',
      '“empty.txt” holds no words that could be imported.',
      '“gone.txt” could not be opened (ENOENT). Check that it is still there.',
    ])
  })

  it('comes to nothing when the dialog is cancelled', async () => {
    const { handlers } = await copydesk()
    expect(await handlers['story:choose-import'](null)).toEqual({ ok: true, value: null })
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
    await handlers['window:may-close'](null)
    expect(done).toEqual([['close']])
    expect(await readFile(path.join(library.folder, 'index.json'), 'utf8')).toContain('The last word')
  })
})
