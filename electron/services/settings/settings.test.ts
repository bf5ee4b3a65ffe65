import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createHandlers } from '../handlers.ts'
import { openLibrary } from '../library.ts'
import { folderWith, opened, storyOf } from '../testing/library-of-stories.ts'
import { onlyLibrary } from '../testing/only-library.ts'
import { pretendShell } from '../testing/pretend-shell.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const PAGE =
  '<!doctype html><title>{{headline}}</title>\n<body><h1>The Daily</h1>\n<main>{{body}}</main></body>'
const pool = { ...storyOf('a1', 'pool', 'The pool is shut.'), headline: 'Pool shut' }
const other = { ...storyOf('a2', 'pool', 'It opens in May.'), headline: 'Pool opens' }

async function desk(answers: Parameters<typeof pretendShell>[0] = {}) {
  const folder = await folderWith(pool, other)
  const library = await opened(folder)
  const { shell } = pretendShell(answers)
  return { folder, library, handlers: createHandlers({ library, libraries: onlyLibrary(library), shell }) }
}

async function fileWith(text: string, name = 'daily.html'): Promise<string> {
  const file = path.join(await temporaryFolder(), name)
  await writeFile(file, text)
  return file
}

const leaving = { id: 'a1', leaveOut: [] }

describe('the house’s page', () => {
  it('is kept, and stands around every page that goes out', async () => {
    const { handlers } = await desk({ file: await fileWith(PAGE) })
    expect(await handlers['settings:choose-page'](null)).toEqual({
      ok: true,
      value: { housePage: 'daily.html', presets: [], paper: 'A4' },
    })
    const preview = await handlers['export:preview']({ ...leaving, format: 'html' })
    expect(preview).toMatchObject({
      ok: true,
      value: {
        text: expect.stringMatching(/<title>Pool shut<\/title>\n<body><h1>The Daily[^]*pool is shut/),
      },
    })
    expect(await handlers['export:preview']({ ...leaving, format: 'fragment' })).not.toMatchObject({
      value: { text: expect.stringContaining('The Daily') },
    })
    await handlers['settings:drop-page'](null)
    expect(await handlers['export:preview']({ ...leaving, format: 'html' })).not.toMatchObject({
      value: { text: expect.stringContaining('The Daily') },
    })
  })

  it.each([
    [
      '<p>\n{{hedline}}\n<a href="{{body}}">',
      '“daily.html” cannot be the house’s page. Line 2: there is no slot {{hedline}}; the slots are headline, standfirst, byline, dateline, language, body, article, json-ld. Line 3: {{body}} stands in an attribute that is followed or run.',
    ],
    [
      '<p>Nothing</p>',
      '“daily.html” cannot be the house’s page. Line 1: the story has no place: write {{body}} or {{article}} where it goes.',
    ],
    [
      '<html><template>{{body}}</template></html>',
      '“daily.html” cannot be the house’s page: of the sample story it shows nothing. Look whether {{body}} or {{article}} stands in something that is hidden or not closed.',
    ],
  ])('is refused when the sample cannot be read in it: %s', async (page, sentence) => {
    const { handlers } = await desk({ file: await fileWith(page) })
    expect(await handlers['settings:choose-page'](null)).toMatchObject({ ok: false, failure: { sentence } })
  })
})

describe('a preset', () => {
  const draft = { id: 'p1', name: 'Web desk', format: 'md', fileName: '{date}-{slug}' } as const

  it('puts stories into its folder under its names; no other story’s file is written over', async () => {
    const out = await temporaryFolder()
    const { handlers } = await desk({ folder: out })
    await handlers['settings:keep-preset'](draft)
    expect(await handlers['export:preset']({ ...leaving, preset: 'p1' })).toMatchObject({
      failure: { sentence: 'The preset “Web desk” has no folder yet. Choose one in the settings.' },
    })
    expect(await handlers['settings:choose-folder']({ id: 'p1' })).toMatchObject({
      value: { presets: [{ ...draft, folder: path.basename(out) }] },
    })
    const day = '2026-11-24'
    const files = [
      await handlers['export:preset']({ ...leaving, preset: 'p1' }),
      await handlers['export:preset']({ id: 'a2', leaveOut: [], preset: 'p1' }),
      await handlers['export:preset']({ ...leaving, preset: 'p1' }),
    ].map((answer) => answer.ok && answer.value.file)
    expect(files).toEqual([`${day}-pool.md`, `${day}-pool-2.md`, `${day}-pool.md`])
    expect(await readFile(path.join(out, `${day}-pool.md`), 'utf8')).toContain('The pool is shut.')
    expect(await readdir(out)).toHaveLength(2)
  })

  it('says that its folder is gone', async () => {
    const out = path.join(await temporaryFolder(), 'out')
    await mkdir(out)
    const { handlers } = await desk({ folder: out })
    await handlers['settings:keep-preset'](draft)
    await handlers['settings:choose-folder']({ id: 'p1' })
    await rm(out, { recursive: true })
    expect(await handlers['export:preset']({ ...leaving, preset: 'p1' })).toMatchObject({
      failure: {
        sentence: expect.stringContaining('its folder is gone. Put the folder back; then export again.'),
      },
    })
  })

  it('stays within its folder, whatever the story is called', async () => {
    const out = await temporaryFolder()
    const { handlers, library } = await desk({ folder: out })
    await library.saveStory({ ...pool, slug: '../../etc/{date}', headline: 'CON' })
    await handlers['settings:keep-preset']({ ...draft, fileName: '../{slug}/{headline}' })
    await handlers['settings:choose-folder']({ id: 'p1' })
    await handlers['export:preset']({ ...leaving, preset: 'p1' })
    expect(await readdir(out)).toEqual(['etc-date-CON.md'])
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'slugs'])(
    'keeps a slot it does not know as text: {%s}',
    async (slot) => {
      const out = await temporaryFolder()
      const { handlers } = await desk({ folder: out })
      await handlers['settings:keep-preset']({ ...draft, fileName: `{slug}{${slot}}` })
      await handlers['settings:choose-folder']({ id: 'p1' })
      await handlers['export:preset']({ ...leaving, preset: 'p1' })
      expect(await readdir(out)).toEqual([`pool-${slot}.md`])
    },
  )
})

describe('where a story went', () => {
  it('is known after a restart: the same key writes it there again', async () => {
    const file = path.join(await temporaryFolder(), 'pool.html')
    const { handlers, library, folder } = await desk({ savePath: file })
    await handlers['export:save']({ ...leaving, format: 'html' })
    await library.saveStory({ ...pool, headline: 'Pool open' })
    await library.close()

    const again = await openLibrary(folder)
    onTestFinished(() => again.close())
    const { shell } = pretendShell()
    const later = createHandlers({ library: again, libraries: onlyLibrary(again), shell })
    expect(await later['export:again'](leaving)).toMatchObject({ ok: true, value: { file: 'pool.html' } })
    expect(await readFile(file, 'utf8')).toContain('Pool open')
  })
})
