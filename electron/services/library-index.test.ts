import { readdir, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { speakerSchema } from '#core/story/speaker'
import type { Story } from '#core/story/story'
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

describe('a search', () => {
  it('finds every word, blind to accents, capitals and marks, and keeps up with saves', async () => {
    const spoken: Story = {
      ...storyOf('c', 'court', 'Nobody'),
      body: [{ type: 'paragraph', children: [{ text: '“It’s over,”', quoteId: 'q', speakerId: 's' }] }],
    }
    const library = await opened(
      await folderWith(storyOf('a', 'café-fire', 'Smoke rose.'), storyOf('b', 'roof'), spoken),
    )
    await library.saveSpeaker(speakerSchema.parse({ id: 's', name: 'Zoë Brandt' }))
    expect([
      await library.find('CAFE smoke'),
      await library.find("it's zoe"),
      await library.find('smoke brandt'),
      (await library.find('')).toSorted(),
    ]).toEqual([['a'], ['c'], [], ['a', 'b', 'c']])
    await library.saveStory(storyOf('b', 'roof', 'Smoke again.'))
    expect((await library.find('smoke')).toSorted()).toEqual(['a', 'b'])
  })
})
