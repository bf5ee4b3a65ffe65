import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { openLibrary } from '#services/library'
import { randomLibrary } from '../random-stories.ts'
import { RecordedDisk } from './support/recorded-disk.ts'
import type { Row } from './support/row.ts'

/** Stories in one library. */
const TOGETHER = 250
const FOLDER = '/disk/Copydesk'
const now = '2026-11-27T09:00:00.000Z'

/** D16: random stories are saved, loaded by another library, compared, and saved again. */
export const randomStories: Row = {
  id: 'D16',
  title: 'random stories, saved, loaded and saved again',
  full: 10_000,
  small: 250,
  run: async ({ count, seed }) => {
    const faults: string[] = []
    let bytes = 0
    for (let first = 0; first < count; first += TOGETHER) {
      const stories = fc
        .sample(randomLibrary, { numRuns: Math.min(TOGETHER, count - first), seed: seed + first })
        // Without the prototypes that fast-check leaves out.
        .map(({ story }, at) => structuredClone({ ...story, id: `story-${first + at}`, changed: now }))
      const files = new RecordedDisk('/disk')
      const before = await openLibrary(FOLDER, { files, now: () => now })
      for (const story of stories) {
        const saved = await before.saveStory(story)
        if (!saved.ok) faults.push(`${story.id}: ${saved.failure.sentence}`)
      }
      await before.close()
      const written = files.all()
      const after = await openLibrary(FOLDER, { files, now: () => now })
      faults.push(...after.warnings())
      for (const story of stories) {
        const file = `${FOLDER}/stories/${story.id}.json`
        const loaded = await after.openStory(story.id)
        if (!loaded.ok) faults.push(`${story.id}: ${loaded.failure.sentence}`)
        else if (!isDeepStrictEqual(loaded.value.story, story))
          faults.push(`${story.id} is not equal when loaded`)
        else await after.saveStory(loaded.value.story)
        const [one, two] = [written.get(file), files.all().get(file)]
        bytes += one?.length ?? 0
        if (one === undefined || two === undefined || Buffer.compare(one, two) !== 0) {
          faults.push(`${story.id}: its second save has other bytes`)
        }
      }
      await after.close()
    }
    return {
      measured: `${count} stories (seed ${seed}), ${(bytes / 2 ** 20).toFixed(1)} MB: ${faults.length} not equal`,
      fired: count,
      faults,
    }
  },
}
