import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../library.ts'
import { folderWith, storyOf } from '../testing/library-of-stories.ts'

const day = (from: string, days: number) => new Date(Date.parse(from) + days * 86_400_000).toISOString()
const FIRST = '2026-11-01T09:00:00.000Z'

/** Starts Copydesk once at each of these times; what it said at the last start, and which stories are left. */
async function started(at: readonly string[]) {
  const folder = await folderWith(
    { ...storyOf('a', 'old-news', 'Words.'), spiked: FIRST },
    storyOf('b', 'kept'),
  )
  let said: readonly string[] = []
  for (const now of at) {
    const library = await openLibrary(folder, { now: () => now })
    said = library.warnings()
    await library.close()
  }
  return { folder, said, left: (await readdir(path.join(folder, 'stories'))).toSorted() }
}

describe('a spiked story', () => {
  it('is removed after thirty days of work, its last state among the versions, and that is said', async () => {
    const { folder, said, left } = await started(Array.from({ length: 31 }, (_none, at) => day(FIRST, at)))
    expect(left).toEqual(['b.json'])
    expect(said).toEqual([
      'A story that was spiked 30 days ago was removed: “old-news”. Its last state is in the folder “versions”.',
    ])
    expect(await readdir(path.join(folder, 'versions', 'a'))).toEqual([
      expect.stringMatching(/^000001-\d{8}T\d{6}Z-0s-1w-draft-removed\.json$/),
    ])
  })

  it('can be restored until then', async () => {
    const { left } = await started(Array.from({ length: 30 }, (_none, at) => day(FIRST, at)))
    expect(left).toEqual(['a.json', 'b.json'])
  })

  it('stays while Copydesk was not started for a year', async () => {
    expect((await started([FIRST, day(FIRST, 365)])).left).toEqual(['a.json', 'b.json'])
  })

  it.each([
    ['jumps ten years ahead', (at: number) => day(FIRST, at > 3 ? 3650 : at)],
    ['jumps to and fro within a day', (at: number) => (at % 2 === 0 ? day(FIRST, 40) : FIRST)],
    ['falls back to 1970 at each start', (_at: number) => '1970-01-01T00:00:00.000Z'],
  ])('stays when the clock %s', async (_how, clock) => {
    const { left } = await started(Array.from({ length: 20 }, (_none, at) => clock(at)))
    expect(left).toEqual(['a.json', 'b.json'])
  })
})
