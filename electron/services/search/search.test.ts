import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { speakerSchema } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { pack } from '../storage/envelope.ts'
import { storyFile } from '../storage/file-kinds.ts'
import { diskFiles } from '../storage/files.ts'
import { allRead } from '../testing/all-read.ts'
import { readCache } from './cache-file.ts'
import { folderWith, opened, pathOf, storyOf } from '../testing/library-of-stories.ts'

const cacheOf = (folder: string) => path.join(folder, 'search.cache')

/** The folder after a library in it was searched and closed: the search has kept what it read. */
async function searched(folder: string): Promise<string> {
  const library = await opened(folder)
  await allRead(library)
  // It is kept by the thread that reads, a moment after the last story.
  await expect.poll(() => readdir(folder)).toContain('search.cache')
  await library.close()
  return folder
}

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
    await allRead(library)
    expect([
      await library.find('CAFE smoke'),
      await library.find("it's zoe"),
      await library.find('smoke brandt'),
      (await library.find('')).toSorted(),
    ]).toEqual([['a'], ['c'], [], ['a', 'b', 'c']])
    await library.saveStory(storyOf('b', 'roof', 'Smoke again.'))
    expect((await library.find('smoke')).toSorted()).toEqual(['a', 'b'])
  })

  it('finds a part of a word, and a name that has changed since', async () => {
    const said: Story = {
      ...storyOf('a', 'ferry'),
      body: [{ type: 'paragraph', children: [{ text: '“Late.”', quoteId: 'q', speakerId: 's' }] }],
    }
    const library = await opened(await folderWith(said, storyOf('b', 'waterfront')))
    await library.saveSpeaker(speakerSchema.parse({ id: 's', name: 'Ines Okafor' }))
    await allRead(library)
    expect([await library.find('terfro'), await library.find('kafo')]).toEqual([['b'], ['a']])
    await library.saveSpeaker(speakerSchema.parse({ id: 's', name: 'Ines Adeyemi' }))
    expect([await library.find('kafo'), await library.find('deyem')]).toEqual([[], ['a']])
  })

  it('reads again only what is not as the kept index says', async () => {
    const folder = await searched(
      await folderWith(storyOf('a', 'one', 'Smoke.'), storyOf('b', 'two', 'Smoke.')),
    )
    const before = await readFile(cacheOf(folder))
    await writeFile(pathOf(folder, 'b'), pack(storyFile, storyOf('b', 'two', 'Only rain.')))
    await writeFile(pathOf(folder, 'c'), pack(storyFile, storyOf('c', 'three', 'More smoke.')))
    const library = await opened(folder)
    await allRead(library)
    expect((await library.find('smoke')).toSorted()).toEqual(['a', 'c'])
    expect(await readFile(cacheOf(folder))).toEqual(before)
  })

  it('forgets a story that is gone, in its file too', async () => {
    const folder = await searched(
      await folderWith(storyOf('a', 'one'), storyOf('b', 'two', 'Wolverhampton.')),
    )
    expect(String(await readFile(cacheOf(folder)))).toContain('wolverhampton')
    await rm(pathOf(folder, 'b'))
    const library = await opened(folder)
    await allRead(library)
    expect(await library.find('wolverhampton')).toEqual([])
    await expect.poll(async () => String(await readFile(cacheOf(folder)))).not.toContain('wolverhampton')
  })

  it.each([
    ['missing', (file: string) => rm(file)],
    ['empty', (file: string) => writeFile(file, '')],
    ['cut off', async (file: string) => writeFile(file, (await readFile(file)).subarray(0, 300))],
    [
      'damaged in one byte',
      async (file: string) => {
        const bytes = await readFile(file)
        bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
        await writeFile(file, bytes)
      },
    ],
    [
      'of another Copydesk',
      async (file: string) =>
        writeFile(file, String(await readFile(file, 'latin1')).replace('search 1', 'search 9'), 'latin1'),
    ],
  ])('makes a kept index that is %s again, and says nothing', async (_, change) => {
    const folder = await searched(
      await folderWith(storyOf('a', 'one', 'Smoke.'), storyOf('b', 'two', 'Rain.')),
    )
    await change(cacheOf(folder))
    const library = await opened(folder)
    await allRead(library)
    expect([await library.find('smoke'), library.warnings()]).toEqual([['a'], []])
    const kept = () => readCache(diskFiles, cacheOf(folder))
    await expect.poll(async () => (await kept())?.index.ids.toSorted()).toEqual(['a', 'b'])
  })

  it('keeps its words from other people, and writes nothing where it may only read', async () => {
    const folder = await searched(await folderWith(storyOf('a', 'one')))
    expect((await stat(cacheOf(folder))).mode & 0o777).toBe(0o600)
    await rm(cacheOf(folder))
    const writer = await opened(folder)
    const reader = await opened(folder)
    await allRead(reader)
    await reader.close()
    await writer.close()
    expect(await readdir(folder)).not.toContain('search.cache')
  })

  it('finds by slug and headline what it could not read', async () => {
    const folder = await folderWith(storyOf('a', 'one', 'Smoke.'), storyOf('b', 'two', 'Smoke.'))
    const library = await opened(folder)
    await rm(pathOf(folder, 'b'))
    await allRead(library)
    expect([await library.find('smoke'), await library.find('two')]).toEqual([['a'], ['b']])
  })

  it('stops and goes on when it is told to, and finds by their rows the stories it has not read', async () => {
    const many = Array.from({ length: 900 }, (_, n) => storyOf(`s${n}`, `slug-${n}`, 'Smoke.'))
    const library = await opened(await folderWith(...many))
    const told: unknown[] = []
    library.onReading((reading) => {
      if (told.length === 0) library.readForSearch(false)
      told.push(reading)
    })
    const stopped = await library.find('smoke')
    expect(stopped.length).toBeLessThan(900)
    expect(await library.find('slug-')).toHaveLength(900)
    expect(told).toEqual([
      { read: 0, all: 900, goesOn: true },
      { read: expect.any(Number), all: 900, goesOn: false },
    ])
    const read = new Promise((resolve) => library.onReading((reading) => reading ?? resolve(null)))
    library.readForSearch(true)
    await read
    expect(await library.find('smoke')).toHaveLength(900)
  })
})
