import { link, lstat, mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Answer } from '#bridge/failure'
import { createHandlers } from '../handlers.ts'
import { openLibraries } from '../libraries/libraries.ts'
import { RecentLibraries } from '../libraries/recent-libraries.ts'
import { diskFiles } from '../storage/files.ts'
import { FaultyFiles } from '../testing/faulty-files.ts'
import { folderWith, opened, pathOf, storyOf } from '../testing/library-of-stories.ts'
import { onlyLibrary } from '../testing/only-library.ts'
import { pretendShell } from '../testing/pretend-shell.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { writeTarget } from './target.ts'

const pool = { ...storyOf('a1', 'pool', 'The pool is shut.'), headline: 'Pool shut' }

/** An open library, another one that is closed, a folder for exports, and every way to write there. */
async function desk() {
  const library = await opened(await folderWith(pool))
  await library.flush()
  const other = await folderWith(storyOf('b1', 'bridge', 'In another library.'))
  const out = await temporaryFolder()
  const answers: Parameters<typeof pretendShell>[0] = {}
  const { shell } = pretendShell(answers)
  const handlers = createHandlers({ library, libraries: onlyLibrary(library), shell })
  const leaving = { id: 'a1', leaveOut: [] }
  /** Writes at a file, by each way that the save dialog begins. */
  const waysTo = (filePath: string): Readonly<Record<string, () => Promise<Answer<unknown>>>> => {
    answers.savePath = filePath
    return {
      export: () => handlers['export:save']({ ...leaving, format: 'html' }),
      zip: () => handlers['export:begin']({ format: 'html', as: 'zip' }),
      backup: () => handlers['backup:make'](null),
      'save elsewhere': () => handlers['story:save-elsewhere']({ story: pool }),
    }
  }
  return { library, other, out, answers, handlers, waysTo, leaving }
}

describe('what leaves by the window', () => {
  it.each(['the open library', 'another library'] as const)(
    'never goes through a link into %s',
    async (which) => {
      const { library, other, out, waysTo } = await desk()
      const place = which === 'the open library' ? library.folder : other
      const story = pathOf(place, which === 'the open library' ? 'a1' : 'b1')
      const before = await readFile(story)
      await symlink(story, path.join(out, 'pool.html'))
      await symlink(path.join(place, 'stories'), path.join(out, 'stories'))
      await link(story, path.join(out, 'hard.html'))
      const targets = [
        path.join(out, 'pool.html'),
        path.join(out, 'hard.html'),
        path.join(out, 'stories', 'new.html'),
        path.join(place, 'new.html'),
      ]
      for (const target of targets) {
        for (const [way, take] of Object.entries(waysTo(target))) {
          // A whole story may replace an earlier copy of itself outside a library: here that is a hard link.
          if (way === 'save elsewhere' && path.basename(target) === 'hard.html') continue
          const answer = await take()
          expect([way, target, !answer.ok && answer.failure.sentence]).toEqual([
            way,
            target,
            expect.stringMatching(/was not written: .*Choose/),
          ])
        }
      }
      expect(await readFile(story)).toEqual(before)
      expect(await readdir(path.join(place, 'stories'))).toEqual([path.basename(story)])
      expect((await readdir(out)).toSorted()).toEqual(['hard.html', 'pool.html', 'stories'])
    },
  )

  it('does not go there again when its last place has become a link', async () => {
    const { library, out, handlers, waysTo, leaving } = await desk()
    const target = path.join(out, 'pool.html')
    expect((await waysTo(target)['export']?.())?.ok).toBe(true)
    await rm(target)
    await symlink(pathOf(library.folder, 'a1'), target)
    const before = await readFile(pathOf(library.folder, 'a1'))
    expect(await handlers['export:again'](leaving)).toMatchObject({ ok: false })
    expect(await readFile(pathOf(library.folder, 'a1'))).toEqual(before)
  })

  it('does not go into a preset’s folder that has become one of a library', async () => {
    const { library, other, out, answers, handlers, leaving } = await desk()
    const web = path.join(out, 'web')
    await mkdir(web)
    const preset = { id: 'p', name: 'Web', format: 'html', fileName: '{slug}' } as const
    await handlers['settings:keep-preset'](preset)
    answers.folder = path.join(other, 'stories')
    expect(await handlers['settings:choose-folder']({ id: 'p' })).toMatchObject({
      ok: false,
      failure: {
        sentence:
          '“stories” cannot be the folder of a preset: that folder is part of a Copydesk library. Choose a folder outside it.',
      },
    })
    answers.folder = web
    expect(await handlers['settings:choose-folder']({ id: 'p' })).toMatchObject({ ok: true })
    await rm(web, { recursive: true })
    await symlink(path.join(library.folder, 'stories'), web)
    expect(await handlers['export:preset']({ ...leaving, preset: 'p' })).toMatchObject({ ok: false })
    expect(await handlers['export:begin']({ preset: 'p' })).toMatchObject({ ok: false })
    expect(await readdir(path.join(library.folder, 'stories'))).toEqual(['a1.json'])
  })

  it('replaces a link to any other file, which stays as it was', async () => {
    const { out, waysTo } = await desk()
    const elsewhere = path.join(out, 'elsewhere.html')
    await writeFile(elsewhere, 'as it was')
    await symlink(elsewhere, path.join(out, 'pool.html'))
    expect((await waysTo(path.join(out, 'pool.html'))['export']?.())?.ok).toBe(true)
    expect((await lstat(path.join(out, 'pool.html'))).isSymbolicLink()).toBe(false)
    expect(await readFile(elsewhere, 'utf8')).toBe('as it was')
  })

  it('lets a whole story replace its own earlier copy, and no other’s', async () => {
    const { out, handlers, answers } = await desk()
    answers.savePath = path.join(out, 'pool-whole.json')
    expect(await handlers['story:save-elsewhere']({ story: pool })).toMatchObject({ ok: true })
    expect(await handlers['story:save-elsewhere']({ story: pool })).toMatchObject({ ok: true })
    const other = storyOf('zz', 'other')
    expect(await handlers['story:save-elsewhere']({ story: other })).toMatchObject({
      ok: false,
      failure: {
        sentence:
          '“pool-whole.json” was not written: a private file of Copydesk has that name. Choose another name.',
      },
    })
  })
})

describe('a place that changes while the file is written', () => {
  it('is looked at again before the file takes its name', async () => {
    const out = await temporaryFolder()
    const library = await folderWith(pool)
    const target = path.join(out, 'pool.html')
    const files = new FaultyFiles()
    let isSwapped = false
    files.meanwhile = async () => {
      // Another program puts a link there just after the bytes were written.
      if (isSwapped || files.log.at(-1) !== 'file.sync') return
      isSwapped = true
      await symlink(pathOf(library, 'a1'), target)
    }
    const before = await readFile(pathOf(library, 'a1'))
    const refusal = await writeTarget(files, target, Buffer.from('<p>The pool.</p>'), {})
    expect([isSwapped, refusal]).toEqual([
      true,
      'it is a link to a file of a Copydesk library. Choose another name or folder.',
    ])
    expect(await readFile(pathOf(library, 'a1'))).toEqual(before)
    expect(await readdir(out)).toEqual(['pool.html'])
  })
})

describe('a library that is moved or restored', () => {
  it('does not go into a folder of another library, there already or new', async () => {
    const [other, place] = [await folderWith(storyOf('b1', 'bridge')), await temporaryFolder()]
    const library = await opened(await folderWith(pool))
    const libraries = await openLibraries(
      {
        files: diskFiles,
        open: async () => library,
        remembered: new RecentLibraries(diskFiles, path.join(place, 'libraries.json')),
      },
      { folder: library.folder },
    )
    const answers: Parameters<typeof pretendShell>[0] = { savePath: path.join(place, 'backup.zip') }
    const { shell } = pretendShell(answers)
    const handlers = createHandlers({ library, libraries, shell })
    expect(await handlers['backup:make'](null)).toMatchObject({ ok: true })
    answers.file = path.join(place, 'backup.zip')
    await mkdir(path.join(other, 'empty'))
    for (const folder of [path.join(other, 'empty'), path.join(other, 'stories', 'new', 'deep')]) {
      answers.folder = folder
      expect(await handlers['backup:restore'](null)).toMatchObject({
        ok: false,
        failure: { sentence: 'That folder is inside a Copydesk library. Choose an empty one outside it.' },
      })
      expect(await handlers['library:move'](null)).toMatchObject({
        ok: false,
        failure: {
          sentence: 'The library was not moved. Choose an empty folder outside any library, or a new one.',
        },
      })
    }
    expect((await readdir(other)).toSorted()).toEqual(['empty', 'stories'])
    expect(await readdir(path.join(other, 'stories'))).toEqual(['b1.json'])
  })
})
