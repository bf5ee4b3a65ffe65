/**
 * `npm run test:faults`: every row of the table in docs/reliability.md, with real kills, full disks and broken files.
 * `npm run test:faults -- D1 D5` runs those rows alone, `--seed 7` gives the same chance again, `--count 100` is a
 * smaller dose. `npm test` runs the smallest of each row.
 */
import path from 'node:path'
import { runnerImport } from 'vite'
import { root } from './build.mjs'
import { setUpPrograms } from './set-up.mjs'

const args = process.argv.slice(2)
/** @param {string} option */
const numberAfter = (option) => (args.includes(option) ? Number(args[args.indexOf(option) + 1]) : undefined)
const seed = numberAfter('--seed') ?? Date.now() % 1_000_000
const named = args.filter((arg) => /^D\d+$|^broken$/.test(arg))

/** @param {string} text */
const write = (text) => void process.stdout.write(text)
if (setUpPrograms(['strace']).length > 0)
  write('No strace is installed: the rows that kill by it will fail.\n')
write(`seed ${seed}\n`)
/**
 * The rows are TypeScript, which Node does not run.
 * @type {{ module: { runRows(named: string[], dose: { seed: number, count: number | undefined }, write: (text: string) => void): Promise<boolean> } }}
 */
const { module } = await runnerImport(path.join(root, 'tests', 'faults', 'run.ts'), {
  root,
  configFile: false,
  logLevel: 'warn',
})
process.exitCode = (await module.runRows(named, { seed, count: numberAfter('--count') }, write)) ? 0 : 1
