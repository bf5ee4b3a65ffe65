import { stat } from 'node:fs/promises'
import path from 'node:path'
import { type Library, openLibrary } from '#services/library'
import { countingFiles } from './counting-files.ts'
import { median, ms, ratioLine, timed } from './rounds.ts'

const SAVES = 25

type Place = {
  readonly size: number
  readonly library: Library
  readonly files: ReturnType<typeof countingFiles>
}

/** Saves one story again and again in libraries of each size, taking turns, and tells what a save costs. */
export async function benchSaves(folders: ReadonlyMap<number, string>, rounds: number): Promise<string> {
  const places = await Promise.all(
    Array.from(folders, async ([size, folder]): Promise<Place> => {
      const files = countingFiles()
      return { size, files, library: await openLibrary(folder, { files }) }
    }),
  )
  // The first save of a story keeps the version before it: that is paid once in ten minutes, and told apart.
  const versions = new Map<number, number>()
  for (const place of places) {
    place.files.written = 0
    await saveOnce(place, 0)
    await place.library.flush()
    versions.set(place.size, place.files.written)
  }
  const taken = new Map(places.map(({ size }) => [size, [] as number[]]))
  const bytes = new Map(places.map(({ size }) => [size, [] as number[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const place of places) {
      place.files.written = 0
      const times: number[] = []
      for (let save = 1; save <= SAVES; save += 1) times.push(await saveOnce(place, round * SAVES + save))
      taken.get(place.size)?.push(median(times))
      bytes
        .get(place.size)
        ?.push(place.files.written / SAVES / (await sizeOfStory(folders.get(place.size) ?? '')))
    }
  }
  let text = '\nA save\n'
  const small = median(taken.get(places[0]?.size ?? 0) ?? [])
  for (const { size } of places) {
    const [time, share] = [median(taken.get(size) ?? []), median(bytes.get(size) ?? [])]
    text += `  of ${size} stories: ${ms(time)}, ${share.toFixed(3)} of the story in bytes\n`
    text += ratioLine(`  time, over that of ${places[0]?.size} stories`, time / small, 1.5)
    text += ratioLine('  bytes, over the story’s', share, 1.1)
  }
  for (const { size, library, files } of places) {
    files.written = 0
    const closed = await timed(() => library.close())
    text += `  closing ${size} stories writes the rows: ${ms(closed.ms)}, ${kilobytes(files.written)}`
    text += `; the first save with the version it keeps: ${kilobytes(versions.get(size) ?? 0)}\n`
  }
  return text
}

async function saveOnce({ library }: Place, number: number): Promise<number> {
  const opened = await library.openStory('story-7')
  if (!opened.ok) throw new Error(opened.failure.sentence)
  const story = { ...opened.value.story, notes: `note ${String(number).padStart(6, '0')}` }
  const saved = await timed(() => library.saveStory(story))
  if (!saved.value.ok) throw new Error(saved.value.failure.sentence)
  return saved.ms
}

async function sizeOfStory(folder: string): Promise<number> {
  return (await stat(path.join(folder, 'stories', 'story-7.json'))).size
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`
}
