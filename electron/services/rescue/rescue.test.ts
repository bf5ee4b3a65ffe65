import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { paragraph } from '#core/story/body'
import { publicStory } from '#core/story/public-story'
import type { Story } from '#core/story/story'
import { createHandlers } from '../handlers.ts'
import { FaultyFiles } from '../testing/faulty-files.ts'
import { folderWith, opened, pathOf, storyOf } from '../testing/library-of-stories.ts'
import { onlyLibrary } from '../testing/only-library.ts'
import { pretendShell } from '../testing/pretend-shell.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'

const words = (story: Story | undefined) => JSON.stringify(story?.body).replace(/.*"text":"(.*?)".*/, '$1')

/** The disk of the library is full; that of the rescue is not. */
class FullLibrary extends FaultyFiles {
  isFull = false
  readonly #library: string
  constructor(library: string) {
    super()
    this.#library = library
    const open = this.open
    this.open = async (file, flags, mode) => {
      if (this.isFull && flags === 'wx' && file.startsWith(this.#library)) {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      }
      return open(file, flags, mode)
    }
  }
}

/** A library whose story "a" could not be saved with other words, and the start after it. */
async function afterFailure(unsaved: Partial<Story> = {}) {
  const [folder, rescue] = [await folderWith(storyOf('a', 'storm', 'As saved.')), await temporaryFolder()]
  const files = new FullLibrary(folder)
  const first = await opened(folder, { files, rescue })
  files.isFull = true
  const now = { ...storyOf('a', 'storm', 'As written.'), ...unsaved }
  const saved = await first.saveStory(now)
  await first.close()
  files.isFull = false
  const again = await opened(folder, { rescue })
  return { folder, rescue, saved, again }
}

describe('words that could not be saved', () => {
  it('stand in a rescue copy, which the sentence tells', async () => {
    const { saved } = await afterFailure()
    expect(saved).toEqual({
      ok: false,
      failure: {
        code: 'not-saved',
        sentence:
          'The story “storm” could not be saved: the disk is full. Free some space; Copydesk keeps trying. What you write is in a rescue copy meanwhile.',
        detail: 'ENOSPC',
      },
    })
  })

  it('are offered on the next start beside what was saved, and taken when so chosen', async () => {
    const { again, rescue } = await afterFailure()
    const [one] = await again.rescue.list()
    expect([words(one?.rescued), words(one?.saved ?? undefined)]).toEqual(['As written.', 'As saved.'])
    const kept = await again.rescue.settle(one?.key ?? '', 'keep')
    expect(kept.ok && words(kept.value)).toBe('As written.')
    const now = await again.openStory('a')
    expect(now.ok && words(now.value.story)).toBe('As written.')
    // What was saved is a version, and nothing is left to offer.
    const [version] = await again.history.list('a')
    const read = await again.history.read('a', version?.number ?? 0)
    expect([version?.reason, read.ok && words(read.value)]).toEqual(['rescue', 'As saved.'])
    expect(await again.rescue.list()).toEqual([])
    const [own = ''] = await readdir(rescue)
    expect(await readdir(path.join(rescue, own))).toEqual([])
  })

  it('are among the versions when the story stays as it was saved', async () => {
    const { again } = await afterFailure()
    const [one] = await again.rescue.list()
    await again.rescue.settle(one?.key ?? '', 'leave')
    const now = await again.openStory('a')
    expect(now.ok && words(now.value.story)).toBe('As saved.')
    const read = await again.history.read('a', 1)
    expect(read.ok && words(read.value)).toBe('As written.')
  })

  it('become a story of their own when both are wanted', async () => {
    const { again } = await afterFailure()
    const [one] = await again.rescue.list()
    await again.rescue.settle(one?.key ?? '', 'both')
    expect(
      again
        .list()
        .map(({ slug }) => slug)
        .toSorted(),
    ).toEqual(['storm', 'storm-rescued'])
  })

  it('stay offered while the story is saved meanwhile, and when a save fails anew', async () => {
    const { again, folder, rescue } = await afterFailure()
    await again.saveStory(storyOf('a', 'storm', 'Written since.'))
    await again.close()
    const third = await opened(folder, { rescue })
    const [one] = await third.rescue.list()
    expect([words(one?.rescued), words(one?.saved ?? undefined)]).toEqual(['As written.', 'Written since.'])
  })

  it('are not offered when the save worked after all', async () => {
    const [folder, rescue] = [await folderWith(storyOf('a', 'storm', 'As saved.')), await temporaryFolder()]
    const files = new FullLibrary(folder)
    const library = await opened(folder, { files, rescue })
    files.isFull = true
    await library.saveStory(storyOf('a', 'storm', 'As written.'))
    expect(library.rescue.holdsCopies()).toBe(true)
    files.isFull = false
    await library.saveStory(storyOf('a', 'storm', 'As written.'))
    expect(library.rescue.holdsCopies()).toBe(false)
    await library.close()
    expect(await (await opened(folder, { rescue })).rescue.list()).toEqual([])
  })

  it('keep what was put off the record while they could not be saved', async () => {
    const secret = '“I would have shut it in March,”'
    const { again } = await afterFailure({
      body: [paragraph(`${secret} she said.`)],
      quotes: { q: { kind: 'direct', record: 'off', note: '', secretWords: secret } },
    })
    const [one] = await again.rescue.list()
    const kept = await again.rescue.settle(one?.key ?? '', 'keep')
    expect(kept.ok && publicStory(kept.value, []).ok).toBe(false)
  })

  it.each(['keep', 'leave', 'both'] as const)(
    'leave nothing free that either side has put off the record: %s',
    async (choice) => {
      const secret = '“I would have shut it in March,”'
      const quotes: Story['quotes'] = { q: { kind: 'direct', record: 'off', note: '', secretWords: secret } }
      const body: Story['body'] = [paragraph(`${secret} she said.`)]
      const marked = { ...storyOf('a', 'storm'), body, quotes }
      const bare = { ...storyOf('a', 'storm'), body: [...body, paragraph('And more.')] }
      for (const [unsaved, saved] of [
        [marked, bare],
        [bare, marked],
      ]) {
        const { again } = await afterFailure(unsaved)
        if (saved !== undefined) await again.saveStory(saved)
        const [one] = await again.rescue.list()
        expect((await again.rescue.settle(one?.key ?? '', choice)).ok).toBe(true)
        for (const { id } of again.list()) {
          const story = await again.openStory(id)
          expect([id, story.ok && publicStory(story.value.story, []).ok]).toEqual([id, false])
        }
      }
    },
  )

  it('are named where the copy cannot be read, and left', async () => {
    const { again, folder, rescue } = await afterFailure()
    await again.close()
    const [own = ''] = await readdir(rescue)
    const [name = ''] = await readdir(path.join(rescue, own))
    await writeFile(path.join(rescue, own, name), '{"copydesk"')
    const third = await opened(folder, { rescue })
    expect(third.warnings()).toEqual([
      `A rescue copy could not be read. It was left where it is: ${path.join(rescue, own, name)}`,
    ])
    expect(await readdir(path.join(rescue, own))).toEqual([name])
  })
})

describe('a story that the library’s disk does not take', () => {
  it('can be put elsewhere whole, as a file that is the story again in another library', async () => {
    const savePath = path.join(await temporaryFolder(), 'storm-whole.json')
    const library = await opened(await folderWith(storyOf('a', 'storm')))
    const { shell } = pretendShell({ savePath })
    const handlers = createHandlers({ library, libraries: onlyLibrary(library), shell })
    const story = { ...storyOf('a', 'storm', 'As written.'), notes: 'private' }
    expect(await handlers['story:save-elsewhere']({ story })).toEqual({ ok: true, value: 'storm-whole.json' })
    const folder = await folderWith()
    await writeFile(pathOf(folder, 'b'), await readFile(savePath))
    const other = await (await opened(folder)).openStory('b')
    expect(other.ok && other.value.story).toEqual({ ...story, id: 'b' })
  })
})
