import { cp } from 'node:fs/promises'
import path from 'node:path'
import { bundleProcesses, run, scriptOf, withFolder } from './support/processes.ts'
import type { Row } from './support/row.ts'
import { faultsIn, nothingTold, prepareLibrary, told } from './support/saving.ts'
import { killAtEveryCall } from './support/every-call.ts'

/** D2: the library is opened, saved in and closed; strace ends that at each of its calls. */
export const killedAtEveryCall: Row = {
  id: 'D2',
  title: 'killed at every system call of an opening, two rounds of saves and a closing',
  full: Number.POSITIVE_INFINITY,
  small: 1,
  run: ({ count, flaws }) =>
    withFolder(async (root) => {
      await bundleProcesses()
      const template = path.join(root, 'as it was')
      await prepareLibrary(template)
      const save = (folder: string, ...more: string[]) =>
        [process.execPath, scriptOf('save'), flaws.join(), folder, ...more] as const
      return killAtEveryCall({
        count,
        begin: async (name) => {
          const folder = path.join(root, name)
          await cp(template, folder, { recursive: true })
          return save(folder, '2', 'wait')
        },
        look: async (name, lines) => {
          const before = told(lines, nothingTold)
          const after = run(save(path.join(root, name), '0'))
          await after.ended
          const { found } = told(after.lines, before)
          return found === null ? ['the library could not be read'] : faultsIn(found, before)
        },
      })
    }),
}
