import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Answer } from '#bridge/failure'
import { paragraph } from '#core/story/body'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'
import { createHandlers } from '#services/handlers'
import { openLibrary } from '#services/library'
import { withPlace } from '#services/settings/settings-file'
import { pack } from '#services/storage/envelope'
import { speakersFile, storyFile } from '#services/storage/file-kinds'
import { onlyLibrary } from '#services/testing/only-library'
import { pretendShell } from '#services/testing/pretend-shell'
import { useCommandLine } from './testing/use-command-line.ts'

const { folder, run } = useCommandLine()

const SECRET = '“The minister has already resigned in secret,”'
const maria: Speaker = speakerSchema.parse({
  id: 'maria',
  name: 'Maria Hollis',
  unnamed: { description: 'a council officer', reason: 'Her job.' },
})
const ready: Story = {
  ...emptyStory('one', '2026-11-24T09:00:00.000Z'),
  slug: 'drain',
  headline: 'The drain leaks',
  body: [
    {
      type: 'paragraph',
      children: [
        { text: '“It leaks,”', quoteId: 'q1', speakerId: 'maria' },
        { text: ' said a council officer.' },
      ],
    },
    paragraph('Nobody knows when it will be repaired.'),
  ],
  quotes: { q1: { kind: 'direct', record: 'on', note: '' } },
}
const offRecord = { kind: 'direct', record: 'off', note: '', secretWords: SECRET } as const

/** Stories that may not leave by any way. */
const forbidden: Readonly<Record<string, Story>> = {
  'words off the record, marked': {
    ...ready,
    body: [
      ...ready.body,
      { type: 'paragraph', children: [{ text: SECRET, quoteId: 'q2' }, { text: ' she said.' }] },
    ],
    quotes: { ...ready.quotes, q2: offRecord },
  },
  'words off the record typed again': {
    ...ready,
    body: [...ready.body, paragraph('The minister has already resigned in secret.')],
    quotes: { ...ready.quotes, q2: offRecord },
  },
  'the full name of a source who must not be named': {
    ...ready,
    body: [...ready.body, paragraph('The note is signed by Maria Hollis.')],
  },
}

/** Stories whose slug would tell: they may leave under no name made from it. */
const toldBySlug: Readonly<Record<string, Story>> = {
  'words off the record in the slug': {
    ...ready,
    slug: 'the-minister-has-already-resigned-in-secret',
    quotes: { ...ready.quotes, q2: offRecord },
  },
  'the name of an unnamed source in the slug': { ...ready, slug: 'maria-hollis-drain' },
}

/** The library with this story on the disk, its window's calls, and an empty folder for what leaves. */
async function desk(story: Story) {
  const library = path.join(folder(), 'library')
  mkdirSync(path.join(library, 'stories'), { recursive: true })
  writeFileSync(path.join(library, 'speakers.json'), pack(speakersFile, [maria]))
  writeFileSync(path.join(library, 'stories', 'one.json'), pack(storyFile, story))
  const out = path.join(folder(), 'out')
  mkdirSync(out)
  const opened = await openLibrary(library)
  onTestFinished(() => opened.close())
  const answers: Parameters<typeof pretendShell>[0] = { folder: out, pdf: Buffer.from('%PDF-1.4') }
  const { shell, done } = pretendShell(answers)
  const handlers = createHandlers({ library: opened, libraries: onlyLibrary(opened), shell })
  const preset = { id: 'p', name: 'Web', format: 'html', fileName: '{slug}-{headline}-{date}' } as const
  const place = { filePath: path.join(out, `${story.slug}.html`), format: 'html' } as const
  await opened.keepSettings(
    withPlace({ ...opened.settings(), presets: [{ ...preset, folder: out }] }, 'one', place),
  )
  const leaving = { id: 'one', leaveOut: [] }
  const batch = async (as: 'folder' | 'zip') => {
    answers.savePath = path.join(out, 'desk.zip')
    await handlers['export:begin']({ format: 'html', as })
    const added = await handlers['export:add']({ id: 'one' })
    await handlers['export:end']({ keeps: true })
    return added
  }
  const named = {
    'export by the save dialog': () => {
      answers.savePath = path.join(out, `${story.slug}.html`)
      return handlers['export:save']({ ...leaving, format: 'html' })
    },
    'export again': () => handlers['export:again'](leaving),
    'a preset': () => handlers['export:preset']({ ...leaving, preset: 'p' }),
    'a PDF': () => handlers['export:pdf']({ ...leaving, paper: 'A4' }),
    'a folder of the desk': () => batch('folder'),
    'a zip of the desk': () => batch('zip'),
    'a preset for the desk': async () => {
      await handlers['export:begin']({ preset: 'p' })
      const added = await handlers['export:add']({ id: 'one' })
      await handlers['export:end']({ keeps: true })
      return added
    },
    'the preview': () => handlers['export:preview']({ ...leaving, format: 'html' }),
  } satisfies Record<string, () => Promise<Answer<unknown>>>
  const copy = () => handlers['export:copy'](leaving)
  return { out, named, copy, done, handlers, answers }
}

/** The reason in an answer, without the story's name and without the words that only the editor sees. */
function reasonOf(answer: Answer<unknown>): string {
  if (answer.ok) return 'it left'
  return answer.failure.sentence.replace(/^.* was not exported\. /, '').replace(/ The words are: .*$/, '')
}

describe.each(Object.entries(forbidden))('a story with %s', (what, story) => {
  it('gets the same answer by every way out of the window and by the command line', async () => {
    const { out, named, copy, done } = await desk(story)
    const reasons = new Map<string, string>()
    for (const [way, take] of Object.entries({ ...named, 'a copy for the CMS': copy })) {
      reasons.set(way, reasonOf(await take()))
    }
    const file = 'library/stories/one.json'
    for (const to of ['html', 'md', 'docx', 'nitf', 'ninjs', 'txt', 'json']) {
      for (const command of ['export', 'convert']) {
        const { code, out: printed, err } = await run([command, '--to', to, file])
        expect([code, printed]).toEqual([1, ''])
        reasons.set(`${command} --to ${to}`, err.replace(/^.*: not exported\. /s, '').trim())
      }
      const written = await run(['export', '--to', to, '-o', 'out/drain.txt', file])
      reasons.set(`export --to ${to} -o`, written.err.replace(/^.*: not exported\. /s, '').trim())
    }
    const [first] = reasons.values()
    expect(first).not.toBe('it left')
    expect(Object.fromEntries(reasons)).toEqual(
      Object.fromEntries(Array.from(reasons.keys(), (way) => [way, first])),
    )
    expect(readdirSync(out)).toEqual([])
    expect(done.filter(([what]) => what === 'copy')).toEqual([])
  })

  it('leaves nothing secret on the clipboard when its words are rescued from a window that cannot save', async () => {
    const { handlers, done } = await desk(story)
    const answer = await handlers['export:copy-words']({ story })
    expect(JSON.stringify(done)).not.toMatch(/resigned|hollis/i)
    // Marked words are left out; where something else is wrong, nothing is copied and the reason is given.
    expect(reasonOf(answer)).toMatch(
      what.endsWith(', marked') ? /^it left$/ : /^Words off the record|^Maria Hollis must not be named/,
    )
  })

  it('is refused in a line of an archive, in whatever field its file is given', async () => {
    const content = Buffer.from(pack(storyFile, story)).toString('utf8')
    const fields = [
      { text: content },
      { text: `\n${content.replaceAll('\n', ' ')}` },
      { text: `The file:\n${content}` },
      { html: content },
      { html: `<pre>${content}</pre>` },
      { html: `<pre>${content.replaceAll('"', '&quot;')}</pre>` },
      { content, from: 'json' },
      { content, from: 'txt' },
    ]
    const lines = `${fields.map((field) => JSON.stringify(field)).join('\n')}\n`
    for (const command of ['export', 'convert', 'attribute']) {
      const { code, out, err } = await run([command, '--jsonl'], lines)
      expect([command, code, out, err.trim().split('\n').length]).toEqual([command, 1, '', fields.length])
      expect(err).not.toMatch(/resigned|Hollis/)
    }
  })
})

describe.each(Object.entries(toldBySlug))('a story with %s', (_what, story) => {
  it('gets no file of that name by any way, and may be copied, where there is no name', async () => {
    const { out, named, copy, done } = await desk(story)
    for (const [way, take] of Object.entries(named)) {
      const answer = await take()
      expect([way, !answer.ok && answer.failure.code]).toEqual([way, 'blocked'])
    }
    const file = 'library/stories/one.json'
    const { code, err } = await run(['export', '-o', `out/${story.slug}.html`, file])
    expect([code, err]).toEqual([1, expect.stringContaining('not exported. ')])
    expect(readdirSync(out)).toEqual([])
    expect(JSON.stringify(done)).not.toMatch(/resigned|hollis/i)
    expect((await copy()).ok).toBe(true)
    expect((await run(['export', '-o', 'out/drain.html', file])).code).toBe(0)
  })
})

describe('a story that may leave', () => {
  it('leaves by every way', async () => {
    const { named, copy, out } = await desk(ready)
    for (const [way, take] of Object.entries({ ...named, 'a copy for the CMS': copy })) {
      if (way !== 'a PDF') expect([way, reasonOf(await take())]).toEqual([way, 'it left'])
    }
    expect(readdirSync(out)).toContain('drain.html')
    expect((await run(['export', 'library/stories/one.json'])).code).toBe(0)
  })

  it('does not leave under a name that is chosen in the save dialog and tells', async () => {
    const { out, answers, handlers } = await desk(ready)
    answers.savePath = path.join(out, 'Maria Hollis.html')
    const answer = await handlers['export:save']({ id: 'one', leaveOut: [], format: 'html' })
    expect([!answer.ok && answer.failure.code, readdirSync(out)]).toEqual(['blocked', []])
  })

  it('does not leave in a zip whose own name tells', async () => {
    const { out, answers, handlers } = await desk(ready)
    answers.savePath = path.join(out, 'from-maria-hollis.zip')
    await handlers['export:begin']({ format: 'html', as: 'zip' })
    const added = await handlers['export:add']({ id: 'one' })
    await handlers['export:end']({ keeps: true })
    expect([!added.ok && added.failure.code, readdirSync(out)]).toEqual(['blocked', []])
  })

  it('is not stopped by words that the house’s page has around every story', async () => {
    writeFileSync(path.join(folder(), 'house.html'), '<p>Made by the print desk.</p>{{body}}')
    await desk({ ...ready, notes: 'the print desk' })
    const template = ['--template', 'house.html']
    expect((await run(['export', ...template, 'library/stories/one.json'])).code).toBe(0)
    expect(existsSync(path.join(folder(), 'house.html'))).toBe(true)
    expect(readFileSync(path.join(folder(), 'house.html'), 'utf8')).toContain('print desk')
  })
})
