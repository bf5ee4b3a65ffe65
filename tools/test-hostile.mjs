/**
 * `npm run test:hostile`: everything hostile that was collected beside the project, and two thousand strings of our own
 * (the seed is printed; HOSTILE_SEED repeats one), as files, searches and exports. `npm test` takes a small dose.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from './build.mjs'

/** Another each time; COPYDESK_SEED repeats one. */
const seed = process.env['COPYDESK_SEED'] ?? String(Date.now() % 1_000_000_000)
process.stdout.write(`seed ${seed}\n`)
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    'tests/hostile',
    'hostile',
    'electron/answer',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { HOSTILE_STRINGS: '100000', COPYDESK_SEED: seed, ...process.env },
  },
)
process.exitCode = status ?? 1
