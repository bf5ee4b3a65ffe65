/**
 * `npm test`: every check, one after the other. Stops at nothing, remembers every failure, and ends with one line:
 * `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from './build.mjs'
import { setUp, setUpPrograms } from './set-up.mjs'
import { journeyTally, step, sum, unitTally } from './tally.mjs'

const results = path.join(root, 'test-results')
const unitReport = path.join(results, 'unit.json')
// As playwright.config.ts names it.
const journeyReport = path.join(results, 'journeys.json')

mkdirSync(results, { recursive: true })
for (const report of [unitReport, journeyReport]) rmSync(report, { force: true })

if (!setUp())
  process.stdout.write(
    'No Chromium, Chrome or Edge is installed: what needs a window will fail. COPYDESK_CHROMIUM may name one.\n',
  )
if (setUpPrograms(['xmllint']).length > 0)
  process.stdout.write('xmllint (libxml2-utils) is not installed: NITF is not judged by its schema.\n')

if (setUpPrograms(['strace']).length > 0)
  process.stdout.write('No strace is installed: the tests that kill by it will fail.\n')

const tally = sum([
  step(run('oxfmt', ['--check'])),
  step(run('oxlint', ['--type-aware'])),
  step(run('tsc', ['-b'])),
  step(run('knip')),
  unitTests(),
  step(run('build', [], [path.join(root, 'tools', 'build.mjs')])),
  step(run('licences and checksums', ['check'], [path.join(root, 'tools', 'supply.mjs')])),
  journeys(),
])
if (tally.passedOver > 0) process.stdout.write(`${tally.passedOver} passed over\n`)
process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`)
process.exitCode = tally.failed > 0 ? 1 : 0

function unitTests() {
  const ok = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ])
  return unitTally(read(unitReport), ok)
}

function journeys() {
  const ok = run('playwright', ['test'])
  return journeyTally(read(journeyReport), ok)
}

/**
 * Runs one check, its words streaming through. Returns whether it passed.
 * @param {string} name @param {string[]} args @param {string[]} command what Node runs; else the package's own program
 */
function run(name, args = [], command = [programOf(name)]) {
  process.stdout.write(`\n— ${[name, ...args.filter((arg) => !arg.includes(root))].join(' ')}\n`)
  const { status, error } = spawnSync(process.execPath, [...command, ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (error !== undefined) process.stdout.write(`${name} could not be run: ${error.message}\n`)
  else if (status !== 0) process.stdout.write(`${name} failed\n`)
  return status === 0
}

/** The script behind a program in node_modules/.bin, which on Windows is no script itself. @param {string} name */
function programOf(name) {
  const owner = { tsc: 'typescript', playwright: '@playwright/test' }[name] ?? name
  const home = path.join(root, 'node_modules', owner)
  const { bin } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'))
  return path.join(home, typeof bin === 'string' ? bin : bin[name])
}

/** @param {string} report */
function read(report) {
  if (!existsSync(report)) return null
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return null
  }
}
