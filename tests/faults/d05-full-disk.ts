import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { bundleProcesses, run, scriptOf, withFolder } from './support/processes.ts'
import type { Row } from './support/row.ts'

const roundSchema = z.tuple([
  z.literal('round'),
  z.object({ faults: z.array(z.string()), told: z.number(), full: z.string().nullable() }),
])

/** D5: a disk of 1 MB, on which a save does not find room. */
export const fullDisk: Row = {
  id: 'D5',
  title: 'a save of 70% onto a disk of 1 MB that is 60% full',
  full: 100,
  small: 6,
  run: ({ count, flaws, seed }) =>
    withFolder(async (folder) => {
      await bundleProcesses()
      const process_ = run([
        ...ownMounts(),
        process.execPath,
        scriptOf('disk-full'),
        flaws.join(),
        folder,
        String(seed),
        String(count),
      ])
      await process_.ended
      const rounds = process_.lines.map((line) => roundSchema.parse(JSON.parse(line))[1])
      const faults = rounds.flatMap((round, at) => round.faults.map((fault) => `round ${at + 1}: ${fault}`))
      const slowest = Math.max(...rounds.map(({ told }) => told))
      return {
        measured: `${rounds.length} saves, ${faults.length} of them not refused, not told, or harmful; told within ${slowest.toFixed(0)} ms`,
        fired: rounds.filter(({ full }) => full !== null).length,
        faults,
      }
    }),
}

/** The program that gives a process mounts of its own, so that the disk goes when the process does. */
function ownMounts(): [string, ...string[]] {
  const ways: [string, ...string[]][] = [
    ['unshare', '--mount'],
    ['unshare', '--user', '--map-root-user', '--mount'],
  ]
  const mount = ['mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', '/mnt']
  const way = ways.find(([program, ...args]) => spawnSync(program, [...args, ...mount]).status === 0)
  if (way === undefined)
    throw new Error('no small disk can be mounted here: run as root, or allow user namespaces.')
  return way
}
