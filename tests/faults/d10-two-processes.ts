import path from 'node:path'
import { openLibrary } from '#services/library'
import { bundleProcesses, run, scriptOf, withFolder } from './support/processes.ts'
import type { Row } from './support/row.ts'
import { prepareLibrary } from './support/saving.ts'

/** Each process is killed with the lock in hand after so many additions. */
const DIES = 20
/** A stale lock must be taken over within so many milliseconds. */
const TAKEN_OVER = 5000

/** D10: two processes add to one number, as often as they get the lock, and are killed with it now and then. */
export const twoProcesses: Row = {
  id: 'D10',
  title: 'two processes at one library, with the lock and with a stale one',
  full: 1000,
  small: 40,
  run: ({ count }) =>
    withFolder(async (root) => {
      await bundleProcesses()
      const folder = path.join(root, 'library')
      await prepareLibrary(folder)
      const faults: string[] = []
      const added: number[] = []
      let [refused, stale, longest] = [0, 0, 0]
      /** When a process died with the lock, until somebody has it again. */
      let died: number | null = null
      const hear = (line: string) => {
        if (line.startsWith('["refused"')) {
          refused += 1
          if (line !== '["refused",null]') faults.push(line)
          return
        }
        added.push(Number(/\d+/.exec(line)?.[0]))
        if (died !== null) longest = Math.max(longest, Date.now() - died)
        died = null
      }
      const addHalf = async () => {
        for (let left = count / 2; left > 0; left -= DIES) {
          const counting = run([process.execPath, scriptOf('count'), folder, String(left), String(DIES)], {
            onLine: hear,
          })
          counting.child.once('exit', (_, signal) => {
            if (signal === null) return
            stale += 1
            died = Date.now()
          })
          await counting.ended
        }
      }
      await Promise.all([addHalf(), addHalf()])
      const library = await openLibrary(folder)
      const stands = Number(library.list()[0]?.headline)
      await library.close()
      const lost = added.length - stands
      const twice = added.length - new Set(added).size
      if (lost !== 0 || twice !== 0)
        faults.push(`${added.length} were added and ${stands} stand; ${twice} were added twice`)
      if (longest > TAKEN_OVER) faults.push(`a stale lock was taken over after ${longest} ms`)
      if (added.length !== count) faults.push(`${added.length} were added in place of ${count}`)
      return {
        measured: `${added.length} updates, ${lost} lost; ${refused} times the other held the lock; ${stale} locks left by a kill, taken over within ${longest} ms`,
        fired: refused + stale,
        faults,
      }
    }),
}
