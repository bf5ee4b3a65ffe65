import { rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Library, openLibrary } from '#services/library'
import { searchableOf } from '#services/search/searchable'
import { searchInWorker } from '#services/search/thread'
import { wordsOf } from '#services/search/words-index'
import { storyOfMany } from '../../many-stories.ts'
import { median, ms, ratioLine, timed } from './rounds.ts'
import { startYardstick } from './yardstick.ts'

/** One letter, common and rare words and beginnings, several words, one that stands nowhere. */
const queries = [
  't',
  'the',
  'council',
  'counc',
  'fire harbour',
  'kalo',
  'merkadun',
  'vote school ferry wick',
  'zzzz',
]
const REPEATS = 5

type SearchBench = {
  readonly folder: string
  readonly size: number
  readonly words: number
  readonly rounds: number
  /** The built search worker. */
  readonly worker: string
}

/** How long the search takes to be made, to be taken up again and to answer, beside SQLite's FTS5. */
export async function benchSearching({ folder, size, words, rounds, worker }: SearchBench): Promise<string> {
  const cache = path.join(folder, 'search.cache')
  const options = { search: () => searchInWorker(worker) }
  const [making, taking]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    await rm(cache, { force: true })
    const maker = await openLibrary(folder, options)
    making.push((await timed(() => allRead(maker))).ms)
    while ((await stat(cache).catch(() => null)) === null) await maker.find('zzzz')
    await maker.close()
    const taker = await openLibrary(folder, options)
    taking.push((await timed(() => allRead(taker))).ms)
    await taker.close()
  }
  const texts = path.join(folder, '..', 'texts.json')
  const pairs = Array.from({ length: size }, (_, number) => {
    const story = storyOfMany(number, words)
    return [story.id, searchableOf(story).text]
  })
  await writeFile(texts, JSON.stringify(pairs))
  const yardstick = await startYardstick(texts)
  const library = await openLibrary(folder, options)
  await allRead(library)
  let text = `\nSearching ${size} stories\n`
  text += `  made from the files: ${ms(median(making))}; taken up from its file: ${ms(median(taking))}`
  text += `, ${((await stat(cache)).size / 1e6).toFixed(1)} MB\n`
  text +=
    yardstick === null
      ? '  python3 with FTS5 is not here\n'
      : `  SQLite ${yardstick.version} FTS5 filled: ${ms(yardstick.fillMs)}\n`
  let [ours, theirs] = [0, 0]
  for (const query of queries) {
    const [mine, its]: [number[], number[]] = [[], []]
    let [hits, itsHits] = [0, 0]
    for (let round = 0; round < rounds * REPEATS; round += 1) {
      const found = await timed(() => library.find(query))
      mine.push(found.ms)
      hits = found.value.length
      const answer = await yardstick?.query(wordsOf(query))
      its.push(answer?.ms ?? 0)
      itsHits = answer?.hits ?? 0
    }
    ours += median(mine)
    theirs += median(its)
    text += `  ${query.padEnd(24)} ${ms(median(mine)).padStart(9)}, ${hits} found; FTS5 ${ms(median(its)).padStart(9)}, ${itsHits} found; ${(median(mine) / median(its)).toFixed(2)}\n`
  }
  await library.close()
  yardstick?.end()
  if (yardstick !== null) text += ratioLine('all queries, over FTS5', ours / theirs, 5)
  return text
}

function allRead(library: Library): Promise<unknown> {
  const read = new Promise<void>((resolve) => {
    library.onReading((reading) => {
      if (reading === null) resolve()
    })
  })
  return Promise.all([read, library.find('zzzz')])
}
