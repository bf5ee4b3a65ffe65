import { readdir, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { summarise } from '#core/story/summary'
import { pack } from './storage/envelope.ts'
import { storyFile } from './storage/file-kinds.ts'
import { FaultyFiles } from './testing/faulty-files.ts'
import { folderWith, opened, pathOf, storyOf } from './testing/library-of-stories.ts'

describe('the index', () => {
  it('spares reading the stories when it agrees with their files', async () => {
    const folder = await folderWith(storyOf('a', 'one'), storyOf('b', 'two'))
    await (await opened(folder)).close()
    const files = new FaultyFiles()
    await opened(folder, { files })
    // The index is read, and it is looked who may be taking over the lock; no story is read.
    expect(files.log.filter((call) => call === 'readFile')).toHaveLength(2)
  })

  it.each([
    ['is missing', (folder: string) => rm(path.join(folder, 'index.json'))],
    ['is damaged', (folder: string) => writeFile(path.join(folder, 'index.json'), '{')],
    ['knows a story that is gone', (folder: string) => rm(pathOf(folder, 'a'))],
    [
      'misses a story',
      (folder: string) => writeFile(pathOf(folder, 'c'), pack(storyFile, storyOf('c', 'three'))),
    ],
    [
      'is older than a file',
      (folder: string) => writeFile(pathOf(folder, 'a'), pack(storyFile, storyOf('a', 'new'))),
    ],
    [
      'cannot see a change by time and size',
      async (folder: string) => {
        await writeFile(pathOf(folder, 'a'), pack(storyFile, storyOf('a', 'eno')))
        await utimes(pathOf(folder, 'a'), 1, 1)
      },
    ],
  ])('is made again when it %s', async (_, change) => {
    const folder = await folderWith(storyOf('a', 'one'), storyOf('b', 'two'))
    await utimes(pathOf(folder, 'a'), 1, 1)
    await (await opened(folder)).close()
    await change(folder)
    const library = await opened(folder)
    const names = await readdir(path.join(folder, 'stories'))
    const rows = await Promise.all(
      names.map(async (name) => {
        const story = await library.openStory(path.parse(name).name)
        return story.ok && summarise(story.value.story)
      }),
    )
    expect(library.list().toSorted((one, other) => one.id.localeCompare(other.id))).toEqual(rows)
  })
})
