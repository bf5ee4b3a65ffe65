import { readdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { paragraph } from '#core/story/body'
import { openLibrary } from '../library.ts'
import { diskFiles } from '../storage/files.ts'
import { folderWith, storyOf } from '../testing/library-of-stories.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { openLibraries } from './libraries.ts'
import { RecentLibraries } from './recent-libraries.ts'

async function atDesk(first: string) {
  const own = await temporaryFolder()
  const remembered = new RecentLibraries(diskFiles, path.join(own, 'libraries.json'))
  const libraries = await openLibraries(
    { files: diskFiles, open: (folder) => openLibrary(folder), remembered },
    { folder: first },
  )
  onTestFinished(() => libraries.current().close())
  return { own, libraries, remembered }
}

const slugs = (libraries: Awaited<ReturnType<typeof openLibraries>>) =>
  libraries
    .current()
    .list()
    .map(({ slug }) => slug)

describe('several libraries', () => {
  it('are gone over to one from another, which is closed and remembered', async () => {
    const [one, other] = [await folderWith(storyOf('a', 'ferry')), await folderWith(storyOf('b', 'bridge'))]
    const { libraries } = await atDesk(one)
    await libraries.current().saveStory({ ...storyOf('a', 'ferry'), body: [paragraph('Just now.')] })
    expect(await libraries.switchTo(other)).toEqual({ ok: true, value: null })
    expect(slugs(libraries)).toEqual(['bridge'])
    expect(await readdir(one)).not.toContain('lock')
    expect(await libraries.recent()).toEqual([other, one])
    expect(libraries.current().readOnly).toBe(null)
  })

  it('are not made of a folder that holds other things', async () => {
    const { libraries } = await atDesk(await folderWith(storyOf('a', 'ferry')))
    const full = await temporaryFolder()
    await writeFile(path.join(full, 'holiday.jpg'), 'x')
    expect(await libraries.switchTo(full)).toMatchObject({ ok: false, failure: { code: 'refused' } })
    expect([slugs(libraries), await readdir(full)]).toEqual([['ferry'], ['holiday.jpg']])
  })

  it('are begun in an empty folder', async () => {
    const { libraries } = await atDesk(await folderWith(storyOf('a', 'ferry')))
    await libraries.switchTo(path.join(await temporaryFolder(), 'new'))
    expect(slugs(libraries)).toEqual(['sample-lido'])
  })

  it('are moved whole, and the old folder stays', async () => {
    const one = await folderWith(storyOf('a', 'ferry'))
    const { libraries } = await atDesk(one)
    await libraries.current().history.keep('a')
    const target = path.join(await temporaryFolder(), 'moved')
    expect(await libraries.moveTo(target)).toEqual({ ok: true, value: null })
    expect([slugs(libraries), libraries.current().folder]).toEqual([['ferry'], target])
    expect(await libraries.current().history.list('a')).toHaveLength(1)
    expect(await readdir(path.join(one, 'stories'))).toEqual(['a.json'])
  })

  it('are not moved into themselves, nor over anything', async () => {
    const one = await folderWith(storyOf('a', 'ferry'))
    const { libraries } = await atDesk(one)
    const full = await temporaryFolder()
    await writeFile(path.join(full, 'mine.txt'), 'mine')
    for (const target of [path.join(one, 'inside'), full]) {
      expect(await libraries.moveTo(target)).toMatchObject({ ok: false, failure: { code: 'refused' } })
    }
    expect(await readdir(full)).toEqual(['mine.txt'])
  })

  it('are begun with the one opened last, or the usual one when that is not there', async () => {
    const [one, other] = [await folderWith(storyOf('a', 'ferry')), await folderWith(storyOf('b', 'bridge'))]
    const { libraries, remembered } = await atDesk(one)
    await libraries.switchTo(other)
    expect(await remembered.first('/usual')).toEqual({ folder: other })
    await libraries.switchTo(one)
    await rename(one, `${one}-away`)
    expect(await remembered.first('/usual')).toEqual({
      folder: '/usual',
      notice: expect.stringContaining('The library opened last is not there'),
    })
    await rename(`${one}-away`, one)
  })

  it('are forgotten with no harm when the list is damaged', async () => {
    const { own, libraries } = await atDesk(await folderWith(storyOf('a', 'ferry')))
    await writeFile(path.join(own, 'libraries.json'), '{')
    expect(await libraries.recent()).toEqual([libraries.current().folder])
  })
})
