import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Story } from '#core/story/story'
import { folderWith, opened, pathOf, storyOf } from '../testing/library-of-stories.ts'

const words = (story: Story) => JSON.stringify(story.body).replace(/.*"text":"(.*?)".*/, '$1')

/** A library in which another program changed the story that was being written. */
async function afterConflict() {
  const folder = await folderWith(storyOf('a', 'bridge', 'First.'))
  const library = await opened(folder)
  const told: { id: string; otherId: string }[] = []
  library.onConflict((conflict) => told.push(conflict))
  await library.openStory('a')
  const file = pathOf(folder, 'a')
  await writeFile(file, (await readFile(file, 'utf8')).replace('First.', 'Theirs, longer.'))
  await library.saveStory(storyOf('a', 'bridge', 'Mine.'))
  const [conflict] = told
  if (conflict === undefined) throw new Error('no conflict was told')
  return { library, conflict }
}

describe('a conflict', () => {
  it('is told with the story that the other side has become', async () => {
    const { library, conflict } = await afterConflict()
    const other = await library.openStory(conflict.otherId)
    expect([conflict.id, other.ok && words(other.value.story)]).toEqual(['a', 'Theirs, longer.'])
  })

  it.each([
    { goOn: 'yours', stands: 'Mine.', kept: 'Theirs, longer.' },
    { goOn: 'theirs', stands: 'Theirs, longer.', kept: 'Mine.' },
  ] as const)(
    'goes on with $goOn, the other side kept and its story spiked',
    async ({ goOn, stands, kept }) => {
      const { library, conflict } = await afterConflict()
      const settled = await library.settleConflict({ ...conflict, goOn })
      expect(settled.ok && [settled.value.slug, words(settled.value)]).toEqual(['bridge', stands])
      await library.flush()
      const version = (await library.history.list('a')).find(({ reason }) => reason === 'conflict')
      const read = await library.history.read('a', version?.number ?? 0)
      expect(read.ok && words(read.value)).toBe(kept)
      expect(
        library
          .list()
          .filter(({ spiked }) => spiked !== null)
          .map(({ id }) => id),
      ).toEqual([conflict.otherId])
    },
  )
})
