import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { exportAs } from '#core/exporters/export-as'
import { bytesOf } from '#core/exporters/picture-bytes'
import { findQuotations } from '#core/quotes/find-quotations'
import { paragraph } from '#core/story/body'
import { speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'
import { pack } from '#services/storage/envelope'
import { speakersFile, storyFile } from '#services/storage/file-kinds'
import { sampleStory } from '../tests/sample-story.ts'
import { smallPng } from '../tests/small-pictures.ts'
import { main } from './copydesk.ts'
import type { Io } from './io.ts'
import { useCommandLine } from './testing/use-command-line.ts'

const samples = fileURLToPath(new URL('../tests/samples', import.meta.url))
const { folder, run, put } = useCommandLine()

const story: Story = {
  ...emptyStory('story-zz91', '2024-01-01T00:00:00.000Z'),
  headline: 'They waited',
  body: [
    {
      type: 'paragraph',
      children: [
        { text: '“Wait,”', quoteId: 'quote-one', speakerId: 'speaker-ruth' },
        { text: ' she wrote.' },
      ],
    },
    paragraph('Nobody had to.'),
  ],
  quotes: { 'quote-one': { kind: 'direct', record: 'on', note: 'by phone at nine' } },
}
const ruth = speakerSchema.parse({ id: 'speaker-ruth', name: 'Ruth Adeyemi', contacts: '07700 900123' })

function putLibrary(one: Story): string {
  put('library/speakers.json', pack(speakersFile, [ruth]))
  return put('library/stories/one.json', pack(storyFile, one))
}

const CHOOSE = 'Choose a story as text, HTML, Markdown, Word document, NITF, ninjs or Copydesk JSON.'

describe('copydesk', () => {
  it('prints its help and its version', async () => {
    const help = await run(['--help'])
    expect({ ...help, out: help.out.includes('copydesk export') }).toEqual({ code: 0, out: true, err: '' })
    const { version } = JSON.parse(readFileSync(path.join(samples, '../../package.json'), 'utf8')) as {
      version: string
    } // our own
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it.each([
    [['paint'], 'there is no command "paint"; see copydesk --help.'],
    [[], 'a command is missing; see copydesk --help.'],
    [['attribute', 'none.txt'], 'none.txt: there is no such file.'],
    [['attribute', '--jsonl', 'none.jsonl'], 'none.jsonl: there is no such file.'],
    [['attribute', '.'], '.: this is a folder.'],
    [['attribute', '--json', '--jsonl'], 'choose one of --json, --jsonl and --explain.'],
    [['export', '--to', 'rtf', 'a.txt'], 'export knows html, md, docx, nitf, ninjs, txt, json, not "rtf".'],
    [
      ['export', '--to', 'pdf', 'a.txt'],
      'A PDF is printed by the window (File, Export as PDF), which has the engine for it. Here, --to docx comes nearest.',
    ],
    [['export', '--to', 'md', '--fragment', 'a.txt'], '--fragment is for html.'],
    [['export', '--to', 'md', '--wrap', 'a.txt'], '--wrap is for txt.'],
    [['export', '--certainty', 'high', 'a.txt'], '--certainty is a number from 0 to 1.'],
    [['export'], 'export takes one FILE.'],
    [
      ['export', '-o', './a.txt', 'a.txt'],
      './a.txt: an export never replaces what it is made from. Choose another name.',
    ],
  ])('says in one line what is wrong with %j, and exits with 2', async (args, says) => {
    expect(await run(args)).toEqual({ code: 2, out: '', err: `copydesk: ${says}\n` })
  })

  it('says in one line that it does not know an option', async () => {
    const { code, out, err } = await run(['attribute', '--loud'])
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 })
    expect(err).toContain('--loud')
  })
})

describe('copydesk attribute', () => {
  it('gives --json with offsets into the file as it is, lines wrapped or not', async () => {
    const file = path.join(samples, 'school-meals.txt')
    const { code, out, err } = await run(['attribute', '--json', file])
    const answer = JSON.parse(out)
    expect({ code, err, id: answer.id, keys: Object.keys(answer) }).toEqual({
      code: 0,
      err: '',
      id: 'school-meals.txt',
      keys: ['id', 'quotes', 'ms'],
    })
    const text = readFileSync(file, 'utf8')
    for (const quote of answer.quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
  })

  it('gives the text with it for HTML and for a story of ours', async () => {
    const html = JSON.parse(
      (await run(['attribute', '--json', '-'], '<!doctype html><p>“Wait,” Ann Lee said.</p>')).out,
    )
    expect({ id: html.id, text: html.text }).toEqual({ id: '-', text: '“Wait,” Ann Lee said.' })
    const ours = JSON.parse((await run(['attribute', '--json', putLibrary(story)])).out)
    expect({ id: ours.id, text: ours.text }).toEqual({
      id: 'one.json',
      text: '“Wait,” she wrote.\n\nNobody had to.',
    })
  })

  it('neither reads nor prints words off the record, marked or not, and says how many there were', async () => {
    const off: Story = {
      ...story,
      body: [
        ...story.body,
        {
          type: 'paragraph',
          children: [
            { text: '“Take it away,” Ann Lee said. ' },
            { text: '“I paid the harbour master twice,”', quoteId: 'off', speakerId: 'speaker-ruth' },
            { text: ' she said.' },
          ],
        },
        paragraph('“I paid the harbour master,” she had said.'),
      ],
      quotes: {
        ...story.quotes,
        off: { kind: 'direct', record: 'off', note: '', secretWords: '“I paid the harbour master twice,”' },
      },
    }
    const file = putLibrary(off)
    for (const options of [[], ['--json']]) {
      const { code, out, err } = await run(['attribute', ...options, file])
      expect([code, out.includes('harbour'), out.includes('Take it away'), err]).toEqual([
        0,
        false,
        true,
        `${file}: 1 quote off the record left out.\n${file}: words off the record stand without their mark in 1 place; left out too.\n`,
      ])
    }
    const { text } = JSON.parse((await run(['attribute', '--json', file])).out)
    expect(text).toBe(
      '“Wait,” she wrote.\n\nNobody had to.\n\n“Take it away,” Ann Lee said. she said.\n\n“,” she had said.',
    )
  })

  it('prints a table, or that it found nothing', async () => {
    expect(await run(['attribute'], 'It rained.\n')).toEqual({ code: 0, out: 'No quotes found.\n', err: '' })
    const text = '“Wait a little,” said Ann Lee.\n'
    const { out } = await run(['attribute', '-'], text)
    const rows = out.trimEnd().split('\n')
    expect(rows).toHaveLength(
      Math.max(1, findQuotations(text).length + (findQuotations(text).length > 0 ? 1 : 0)),
    )
  })

  it('answers lines one by one, passes over a bad one and says which', async () => {
    const lines = [
      '{"id":"a","text":"It rained."}',
      'not json',
      '',
      '{"id":"b"}',
      '{"id":7,"text":"“Wait,” Ann Lee said."}',
    ]
    const { code, out, err } = await run(['attribute', '--jsonl'], `${lines.join('\r\n')}\n`)
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual(['a', 7])
    expect(answers.map((answer) => Object.keys(answer))).toEqual([
      ['id', 'quotes', 'ms'],
      ['id', 'quotes', 'ms'],
    ])
    expect({ code, err }).toEqual({
      code: 1,
      err: 'line 2: this is not JSON.\nline 4: this has no "text", "html" or "content".\n',
    })
  })

  it('waits for whoever reads its lines', async () => {
    let open = 0
    let most = 0
    const many = Array.from({ length: 50 }, (_, id) => `{"id":${id},"text":"It rained."}\n`).join('')
    const io: Io = {
      stdin: Readable.from([Buffer.from(many)]),
      out: async () => {
        open += 1
        most = Math.max(most, open)
        await new Promise((done) => setTimeout(done, 1))
        open -= 1
      },
      err: () => undefined,
      cwd: folder(),
    }
    expect(await main(['attribute', '--jsonl'], io)).toBe(0)
    expect(most).toBe(1)
  })
})

describe('copydesk export', () => {
  it('makes HTML of a story of ours with the library’s speakers', async () => {
    const { code, out } = await run(['export', '--to', 'html', '--fragment', putLibrary(story)])
    expect({ code, out }).toEqual({
      code: 0,
      out: '<article>\n<header>\n<h1>They waited</h1>\n</header>\n<p><span data-speaker="Ruth Adeyemi">“Wait,”</span> she wrote.</p>\n<p>Nobody had to.</p>\n</article>\n',
    })
  })

  it('drops the left-overs of a text and says so, the answer alone on stdout', async () => {
    put('rain.txt', 'Rain\n\nIt rained on Monday.\n\nRead more\n\nf\n')
    expect(await run(['export', '--to', 'txt', 'rain.txt'])).toEqual({
      code: 0,
      out: 'Rain\n\nIt rained on Monday.\n',
      err: 'rain.txt: 2 left-overs dropped: “Read more” (link to more), “f” (lone letter).\n',
    })
  })

  it.each([
    ['md', '# They waited\n\n“Wait,” she wrote.\n'],
    ['nitf', '<q quote-source="Ruth Adeyemi">“Wait,”</q> she wrote.'],
    ['ninjs', '"name": "Ruth Adeyemi",\n      "rel": "quoted"'],
    ['txt', 'They waited\n\n“Wait,” she wrote.\n\nNobody had to.\n'],
    ['json', '{\n  "copydesk": "public-story",\n  "version": 1,'],
  ])('makes %s of the same story', async (format, holds) => {
    const { code, out } = await run(['export', '--to', format, putLibrary(story)])
    expect([code, out.includes(holds)]).toEqual([0, true])
  })

  it('puts a story into the house’s own page, and says in which line of it something is wrong', async () => {
    put('house.html', '<title>{{headline}} — The Courier</title>\n{{body}}')
    const file = putLibrary(story)
    const { code, out } = await run(['export', '--template', 'house.html', file])
    expect({ code, out }).toEqual({
      code: 0,
      out: '<title>They waited — The Courier</title>\n<p><span data-speaker="Ruth Adeyemi">“Wait,”</span> she wrote.</p>\n<p>Nobody had to.</p>\n',
    })
    put('house.html', '{{body}}\n{{slug}}')
    expect(await run(['export', '--template', 'house.html', file])).toEqual({
      code: 2,
      out: '',
      err: 'copydesk: house.html, line 2: there is no slot {{slug}}; the slots are headline, standfirst, byline, dateline, language, body, article, json-ld.\n',
    })
    const md = await run(['export', '--to', 'md', '--template', 'house.html', file])
    expect(md.err).toBe('copydesk: --template is for a whole page of html.\n')
  })

  it('converts our own JSON, its pictures too, into the very same', async () => {
    const json = String(await exportAs(sampleStory, 'json'))
    const { out } = await run(['convert', '--to', 'json'], json)
    expect(out).toBe(json)
    expect((await run(['convert', '--to', 'html'], json)).out).toContain('<img src="data:image/')
  })

  it('converts one format into another, who said what kept and nothing guessed', async () => {
    const { out: nitf } = await run(['export', '--to', 'nitf', putLibrary(story)])
    const { code, out } = await run(['convert', '--fragment'], nitf)
    expect({ code, out }).toEqual({
      code: 0,
      out: '<article>\n<header>\n<h1>They waited</h1>\n</header>\n<p><span data-speaker="Ruth Adeyemi">“Wait,”</span> she wrote.</p>\n<p>Nobody had to.</p>\n</article>\n',
    })
  })

  it('breaks the lines of a text for the wire', async () => {
    put('long.txt', `Rain\n\n${'It rained on Monday. '.repeat(9)}\n`)
    const { out } = await run(['export', '--to', 'txt', '--wrap', 'long.txt'])
    const lengths = out.split('\n').map((line) => line.length)
    expect([Math.max(...lengths), lengths.length]).toEqual([69, 6])
  })

  it('writes a Word document into a file, or to a reader, but not on a terminal', async () => {
    put('rain.txt', 'Rain\n\nIt rained on Monday.\n')
    expect(await run(['export', '--to', 'docx', '-o', 'rain.docx', 'rain.txt'])).toEqual({
      code: 0,
      out: '',
      err: '',
    })
    expect(readFileSync(path.join(folder(), 'rain.docx')).subarray(0, 2).toString()).toBe('PK')
    const answers: (string | Uint8Array)[] = []
    const io: Io = {
      stdin: Readable.from([]),
      out: (answer) => void answers.push(answer),
      err: (text) => void answers.push(text),
      cwd: folder(),
    }
    expect(await main(['export', '--to', 'docx', 'rain.txt'], io)).toBe(0)
    expect(answers).toEqual([expect.any(Uint8Array)])
    expect(await main(['export', '--to', 'docx', 'rain.txt'], { ...io, isTerminal: true })).toBe(2)
    expect(answers[1]).toBe('copydesk: a Word document is no text for a terminal; name a file with -o.\n')
  })

  it('takes a story’s pictures from the library, and writes nothing while one is missing', async () => {
    const picture = `${createHash('sha256').update(bytesOf(smallPng)).digest('hex')}.png`
    const figure = {
      type: 'figure' as const,
      picture,
      alt: 'Boats',
      credit: '',
      children: [{ text: 'Boats' }],
    }
    const file = putLibrary({ ...story, body: [...story.body, figure] })
    expect(await run(['export', file])).toEqual({
      code: 1,
      out: '',
      err: `copydesk: ${file}: not exported. The file of a picture is missing or damaged (pictures/${picture}). Put it back, or take the picture out of the story.\n`,
    })
    put(`library/pictures/${picture}`, bytesOf(smallPng))
    expect((await run(['export', file])).out).toContain(smallPng.base64)
  })

  it('writes a file whole, and leaves nothing beside it', async () => {
    put('rain.txt', 'Rain\n\nIt rained on Monday.\n')
    expect(await run(['export', '-o', 'rain.html', 'rain.txt'])).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(path.join(folder(), 'rain.html'), 'utf8')).toContain('<p>It rained on Monday.</p>')
    expect(readdirSync(folder()).sort()).toEqual(['rain.html', 'rain.txt'])
  })

  it('refuses words off the record in a sentence and writes nothing', async () => {
    const off: Story = { ...story, quotes: { 'quote-one': { kind: 'direct', record: 'off', note: '' } } }
    const file = putLibrary(off)
    put('out.html', 'as it was')
    for (const format of ['html', 'md', 'docx', 'nitf', 'ninjs', 'txt', 'json']) {
      expect(await run(['export', '--to', format, '-o', 'out.html', file])).toEqual({
        code: 1,
        out: '',
        err: `copydesk: ${file}: not exported. Off-the-record words stand in the text. Leave them out or delete them.\n`,
      })
    }
    expect(readFileSync(path.join(folder(), 'out.html'), 'utf8')).toBe('as it was')
  })

  it.each([
    [
      'story.json',
      '{"copydesk":"story","schemaVersion":1,"story":{"id"',
      'this story could not be read: it is not whole JSON.',
    ],
    [
      'story.json',
      '{"copydesk":"story","schemaVersion":9,"story":{}}',
      'this story was saved by a newer Copydesk (schema 9); open it there.',
    ],
    ['other.json', '[]', `this holds data (JSON) and no story. ${CHOOSE}`],
    ['photo.txt', 'GIF89a\0\0\0', `this is not text (it is a GIF picture). ${CHOOSE}`],
    ['bytes.txt', 'words\0', `this is not text. ${CHOOSE}`],
    ['empty.txt', ' \n', 'there are no words of a story in it.'],
  ])('says of an unreadable %s what is wrong and where', async (name, content, says) => {
    put(name, content)
    expect(await run(['export', '-o', 'out.html', name])).toEqual({
      code: 1,
      out: '',
      err: `copydesk: ${name}: ${says}\n`,
    })
    expect(readdirSync(folder())).toEqual([name])
  })

  it('says where an export could not be written', async () => {
    put('rain.txt', 'Rain\n\nIt rained.\n')
    expect(await run(['export', '-o', 'none/out.html', 'rain.txt'])).toEqual({
      code: 1,
      out: '',
      err: 'copydesk: none/out.html: could not be written (ENOENT).\n',
    })
  })

  it('reads old Windows text and says that it did', async () => {
    put('old.txt', Buffer.from([0x93, 0x57, 0x61, 0x69, 0x74, 0x94, 0x2e, 0x0a]))
    const { out, err } = await run(['export', '--to', 'txt', 'old.txt'])
    expect({ out, err }).toEqual({
      out: '“Wait”.\n',
      err: 'old.txt: Not UTF-8: read as Windows text (windows-1252). Check accents and quotation marks.\n',
    })
  })

  it('says of every quote it ties who it took for the speaker', async () => {
    for (const name of readdirSync(samples)) {
      const { code, out, err } = await run(['export', '--fragment', path.join(samples, name)])
      expect({ name, code, article: out.startsWith('<article>\n') }).toEqual({ name, code: 0, article: true })
      if (out.includes('data-speaker')) expect(err).toMatch(/\d+ quotes? tied at certainty 0\.6 or more/)
    }
  }, 60_000)
})
