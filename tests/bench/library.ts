import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openLibrary } from '#services/library'
import { fillLibrary } from '../many-stories.ts'
import { benchOpening } from './library/opening.ts'
import { ms, timed } from './library/rounds.ts'
import { benchSaves } from './library/saves.ts'
import { benchSearching } from './library/searching.ts'

const sizes = [100, 1_000, 10_000]
const WORDS = 800
const ROUNDS = 3

/**
 * `npm run bench:library`: what ten thousand stories of 800 words cost, each figure beside what it is held against
 * in the same run. `worker` is the built search worker.
 */
export async function benchLibrary(worker: string, write: (text: string) => void): Promise<void> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'copydesk-bench-'))
  try {
    const folders = new Map(sizes.map((size) => [size, path.join(home, String(size))]))
    write(
      `Stories of ${WORDS} words, medians of ${ROUNDS} rounds that take turns. Node ${process.version}.\n`,
    )
    for (const [size, folder] of folders) {
      fillLibrary(path.join(folder, 'stories'), size, WORDS)
      const first = await timed(() => openLibrary(folder))
      await first.value.close()
      write(`  ${size} stories: the rows made from the files in ${ms(first.ms)}\n`)
    }
    const [size = 0, folder = ''] = Array.from(folders).at(-1) ?? []
    write(await benchOpening(folder, size, ROUNDS))
    write(await benchSaves(folders, ROUNDS))
    write(await benchSearching({ folder, size, words: WORDS, rounds: ROUNDS, worker }))
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
