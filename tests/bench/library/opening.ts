import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { calls } from '#bridge/contract'
import { openLibrary } from '#services/library'
import { median, ms, ratioLine, timed } from './rounds.ts'

/**
 * From a closed library to the rows of its desk, beside reading and parsing every file of it. The first opening of a
 * process, in which the engine learns the code, is told by itself; the rest are medians of at least seven rounds.
 */
export async function benchOpening(folder: string, size: number, rounds: number): Promise<string> {
  const [opening, reading]: [number[], number[]] = [[], []]
  for (let round = 0; round < Math.max(rounds, 7); round += 1) {
    const opened = await timed(async () => {
      // As main opens it: the files are looked at once the rows are on the screen.
      const library = await openLibrary(folder, { looksLater: true })
      // As the door does it before the window gets them.
      calls['library:open'].output.shape.stories.parse(library.list())
      return library
    })
    await opened.value.close()
    opening.push(opened.ms)
    reading.push((await timed(() => readAll(path.join(folder, 'stories')))).ms)
  }
  const [first = 0] = opening
  const [open, read] = [median(opening), median(reading)]
  return (
    `\nOpening ${size} stories\n  to the desk’s rows: ${ms(open)}; reading and parsing every file: ${ms(read)}\n` +
    `  the first time in a process: ${ms(first)}, ${(first / read).toFixed(3)} of it\n` +
    ratioLine('opening, over reading all', open / read, 0.05)
  )
}

async function readAll(folder: string): Promise<void> {
  const names = await readdir(folder)
  for (let at = 0; at < names.length; at += 16) {
    await Promise.all(
      names
        .slice(at, at + 16)
        .map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8'))),
    )
  }
}
