import { describe, expect, it } from 'vitest'
import { folderWith, opened, storyOf } from '../testing/library-of-stories.ts'
import { versionsToDrop } from './thin.ts'
import { type KeptVersion, nameOfVersion, readVersionName } from './version-name.ts'

/** Versions kept so many seconds after one another on the story's clock. */
function every(seconds: number, count: number, part: Partial<KeptVersion> = {}): readonly KeptVersion[] {
  return Array.from({ length: count }, (_none, at) => ({
    number: at + 1,
    at: '2026-11-27T09:00:00.000Z',
    worked: at * seconds,
    words: 100,
    status: 'draft',
    reason: 'writing',
    bytes: 10_000,
    ...part,
  }))
}

function left(versions: readonly KeptVersion[]): readonly KeptVersion[] {
  const dropped = new Set(versionsToDrop(versions))
  return versions.filter((version) => !dropped.has(version))
}

describe('versionsToDrop', () => {
  it('drops none of the first day', () => {
    expect(versionsToDrop(every(600, 144))).toEqual([])
  })

  it('leaves one an hour for a week, and one a day after that', () => {
    const rest = left(every(600, 6 * 24 * 30))
    const newest = rest.at(-1)?.worked ?? 0
    const within = (days: number) => rest.filter(({ worked }) => newest - worked < days * 86_400).length
    expect([within(1), within(7) - within(1), rest.length - within(7)]).toEqual([144, 6 * 24, 24])
  })

  it('keeps what was kept by hand, and the first of all', () => {
    const versions = every(600, 6 * 24 * 30).map((version) =>
      version.number === 50 ? { ...version, reason: 'by-hand' as const } : version,
    )
    expect(left(versions).map(({ number }) => number)).toEqual(expect.arrayContaining([1, 50]))
  })

  it('never keeps more than 400 or 64 MB of one story', () => {
    expect(left(every(1, 1000, { reason: 'status' }))).toHaveLength(400)
    expect(left(every(600, 100, { bytes: 1024 * 1024 }))).toHaveLength(64)
  })
})

describe('the name of a version', () => {
  it('says all that the list shows', () => {
    const [version] = every(1, 1, { status: 'ready', reason: 'restore', worked: 5400 })
    if (version === undefined) throw new Error('no version')
    const name = nameOfVersion(version)
    expect(name).toBe('000001-20261127T090000Z-5400s-100w-ready-restore.json')
    const { bytes: _bytes, ...told } = version
    expect(readVersionName(name)).toEqual(told)
  })

  it.each([
    'notes.json',
    '000001-20261399T090000Z-0s-1w-draft-writing.json',
    '.copydesk-1-0123456789abcdef.tmp',
  ])('is not that of %s', (name) => expect(readVersionName(name)).toBe(null))
})

describe('a clock that jumps', () => {
  const wall = {
    'goes as it should': (minute: number) => Date.UTC(2026, 10, 27, 9, minute),
    'jumps ten years ahead': (minute: number) => Date.UTC(minute > 60 ? 2036 : 2026, 10, 27, 9, minute),
    'jumps back to 1970': (minute: number) => (minute > 60 ? 1000 : Date.UTC(2026, 10, 27, 9, minute)),
    'jumps to and fro': (minute: number) => Date.UTC(minute % 40 === 0 ? 2050 : 2001, 1, 1),
  }

  it.each(Object.keys(wall) as (keyof typeof wall)[])('deletes no version when it %s', async (how) => {
    let minute = 0
    const folder = await folderWith(storyOf('a', 'ferry', 'Words 0.'))
    const library = await opened(folder, {
      steady: () => minute * 60,
      freeBytes: async () => 1e12,
      now: () => new Date(wall[how](minute)).toISOString(),
    })
    for (; minute <= 300; minute += 10) {
      await library.openStory('a')
      await library.saveStory(storyOf('a', 'ferry', `Words ${minute + 10}.`))
      await library.flush()
    }
    expect((await library.history.list('a')).map(({ number }) => number)).toEqual(
      Array.from({ length: 31 }, (_none, at) => 31 - at),
    )
  })
})
