import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Story } from '#core/story/story'
import type { Files } from '../storage/files.ts'
import { diskFiles } from '../storage/files.ts'
import { folderWith, opened, storyOf } from '../testing/library-of-stories.ts'
import { pretendShell } from '../testing/pretend-shell.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { BatchExport, type BatchOrder } from './batch-export.ts'

/** Two stories of one slug, one with a TK and no headline, one with words off the record. */
const pool = { ...storyOf('a1', 'pool', 'The pool is shut.'), headline: 'Pool shut' }
const other = { ...storyOf('a2', 'Pool', 'It opens in May.'), headline: 'Pool opens' }
const unready = storyOf('a3', 'unready', 'It costs TK pounds.')
const secret: Story = {
  ...storyOf('a4', 'secret'),
  headline: 'The ledger',
  body: [
    {
      type: 'paragraph',
      children: [{ text: '“He burned it,”', quoteId: 'q1' }, { text: ' she said in the yard.' }],
    },
  ],
  quotes: { q1: { kind: 'direct', record: 'off', note: '' } },
}

async function out(stories: readonly Story[], order: BatchOrder, place: string, files: Files = diskFiles) {
  const library = await opened(await folderWith(...stories))
  const { shell } = pretendShell({ folder: place, savePath: place })
  const batch = new BatchExport({ library, shell, files })
  return { batch, begun: await batch.begin(order) }
}

describe('a batch of stories', () => {
  it('stand in the folder under names of their own, beside what was there', async () => {
    const place = await temporaryFolder()
    await writeFile(path.join(place, 'pool.html'), 'older')
    const { batch, begun } = await out([pool, other], { format: 'html', as: 'folder' }, place)
    const answers = [await batch.add('a1'), await batch.add('a2'), await batch.end(true)]
    expect([begun, answers]).toMatchObject([
      { ok: true, value: path.basename(place) },
      [
        { ok: true, value: { file: 'pool-2.html' } },
        { ok: true, value: { file: 'Pool-3.html' } },
        { ok: true, value: 2 },
      ],
    ])
    expect(await readFile(path.join(place, 'pool.html'), 'utf8')).toBe('older')
    expect(await readFile(path.join(place, 'pool-2.html'), 'utf8')).toContain('The pool is shut.')
    expect((await readdir(place)).toSorted()).toEqual(['Pool-3.html', 'pool-2.html', 'pool.html'])
  })

  it('stand in one zip file that an unzipper opens', async () => {
    const place = path.join(await temporaryFolder(), 'desk.zip')
    const { batch } = await out([pool, other], { format: 'md', as: 'zip' }, place)
    await batch.add('a1')
    await batch.add('a2')
    expect(await readdir(path.dirname(place))).not.toContain('desk.zip')
    expect(await batch.end(true)).toEqual({ ok: true, value: 2 })
    const members = unzipSync(await readFile(place))
    expect(Object.keys(members)).toEqual(['pool.md', 'Pool-2.md'])
    expect(strFromU8(members['Pool-2.md'] ?? new Uint8Array())).toContain('It opens in May.')
    expect(await readdir(path.dirname(place))).toEqual(['desk.zip'])
  })

  it('leave behind those that their File page would stop, with the reason', async () => {
    const place = await temporaryFolder()
    const { batch } = await out([unready, secret, pool], { format: 'html', as: 'folder' }, place)
    expect([await batch.add('a3'), await batch.add('a4'), await batch.add('a1')]).toMatchObject([
      {
        ok: false,
        failure: { code: 'blocked', sentence: 'The story has no headline. One thing more stops it.' },
      },
      { ok: false, failure: { code: 'blocked' } },
      { ok: true },
    ])
    await batch.end(true)
    expect(await readdir(place)).toEqual(['pool.html'])
  })

  it('go where a preset puts them, under its names, and nothing is asked', async () => {
    const place = await temporaryFolder()
    const library = await opened(await folderWith(pool, other, secret))
    const web = { id: 'p1', name: 'Web', format: 'md', fileName: '{date}-{slug}', folder: place } as const
    const loose = { ...web, id: 'p2', folder: null }
    await library.keepSettings({ ...library.settings(), presets: [web, loose] })
    const { shell, done } = pretendShell({ folder: await temporaryFolder() })
    const batch = new BatchExport({ library, shell, files: diskFiles })
    expect(await batch.begin({ preset: 'p2' })).toMatchObject({
      failure: { sentence: 'The preset “Web” has no folder yet. Choose one in the settings.' },
    })
    expect(await batch.begin({ preset: 'p1' })).toEqual({ ok: true, value: path.basename(place) })
    await batch.add('a1')
    await batch.add('a2')
    expect(await batch.add('a4')).toMatchObject({ failure: { code: 'blocked' } })
    expect(await batch.end(true)).toEqual({ ok: true, value: 2 })
    const day = library.now().slice(0, 10)
    expect((await readdir(place)).toSorted()).toEqual([`${day}-Pool-2.md`, `${day}-pool.md`])
    expect(done).toEqual([])
    await batch.begin({ preset: 'p1' })
    await batch.add('a1')
    await batch.end(false)
    expect(await readdir(place)).toHaveLength(2)
  })

  it.each(['folder', 'zip'] as const)('leave nothing in a %s when they are stopped', async (as) => {
    const folder = await temporaryFolder()
    const { batch } = await out(
      [pool],
      { format: 'html', as },
      as === 'zip' ? path.join(folder, 'a.zip') : folder,
    )
    await batch.add('a1')
    expect(await batch.end(false)).toEqual({ ok: true, value: 0 })
    expect(await readdir(folder)).toEqual([])
  })

  it('leave nothing, and say why, when the disk is full', async () => {
    const folder = await temporaryFolder()
    const full: Files = {
      ...diskFiles,
      open: async (...args) => {
        const file = await diskFiles.open(...args)
        const refuse = async () => {
          throw Object.assign(new Error('full'), { code: 'ENOSPC' })
        }
        return args[1] === 'wx' ? { ...bound(file), writeFile: refuse } : file
      },
    }
    const { batch } = await out([pool], { format: 'html', as: 'folder' }, folder, full)
    expect(await batch.add('a1')).toMatchObject({
      ok: false,
      failure: {
        code: 'not-exported',
        sentence: '“pool.html” could not be written: the disk is full. Free some space; then export again.',
      },
    })
    expect(await readdir(folder)).toEqual([])
    expect(await batch.add('a1')).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  })

  it('do not go into the library itself, nor into a folder that is gone', async () => {
    const inside = await folderWith(pool)
    const library = await opened(inside)
    const begin = async (place: string, as: 'folder' | 'zip') => {
      const { shell } = pretendShell({ folder: place, savePath: place })
      const batch = new BatchExport({ library, shell, files: diskFiles })
      const begun = await batch.begin({ format: 'html', as })
      return begun.ok && as === 'folder' ? batch.add('a1') : begun
    }
    await mkdir(path.join(inside, 'out'))
    const answers = [
      await begin(path.join(inside, 'out'), 'folder'),
      await begin(path.join(inside, 'a.zip'), 'zip'),
      await begin(path.join(inside, '..', 'gone', 'a.zip'), 'zip'),
    ]
    expect(answers.map((answer) => !answer.ok && answer.failure.sentence)).toEqual([
      '“out” was not written: that folder is part of a Copydesk library. Choose a folder outside it.',
      '“a.zip” was not written: that folder is part of a Copydesk library. Choose a folder outside it.',
      '“a.zip” could not be written: its folder is gone. Put the folder back; then export again.',
    ])
  })
})

/** An open file whose functions can be put into another object. */
function bound(file: Awaited<ReturnType<Files['open']>>): Awaited<ReturnType<Files['open']>> {
  return {
    writeFile: (bytes) => file.writeFile(bytes),
    sync: () => file.sync(),
    stat: () => file.stat(),
    close: () => file.close(),
  }
}
