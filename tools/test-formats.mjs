/**
 * `npm run test:formats`: every format before its strictest judge, in large numbers. HTML before the Nu checker,
 * html-validate and checks of our own; NITF and ninjs before their schemas; Word documents opened and printed by
 * LibreOffice; Markdown read back; everything that comes back from each; a secret in every private field of a thousand libraries, looked for in every
 * format. Installs the judges where they are missing. A judge that cannot be had is a failure, never a test passed
 * over.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { root } from './build.mjs'
import { setUpPrograms } from './set-up.mjs'
import { unitTally } from './tally.mjs'
import { findChecker } from './validate-html.mjs'

const report = path.join(root, 'test-results', 'formats.json')
mkdirSync(path.dirname(report), { recursive: true })
rmSync(report, { force: true })

const missing = setUpPrograms(['xmllint', 'java', 'soffice', 'pdftotext'])
if (missing.length > 0) {
  process.stdout.write(`Not judged: ${missing.join(', ')} cannot be had.\n`)
  process.exit(1)
}
findChecker()

const began = Date.now()
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
const tests = [
  'core/exporters/',
  'core/leaving/',
  'tests/leaving',
  'tests/planted-secrets.slow.test.ts',
  'tests/formats',
  'tests/random-stories.test.ts',
  'tests/round-trips.slow.test.ts',
]
/** Another each time; COPYDESK_SEED repeats one. */
const seed = process.env['COPYDESK_SEED'] ?? String(Date.now() % 1_000_000_000)
process.stdout.write(`seed ${seed}\n`)
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', ...tests, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  {
    cwd: root,
    stdio: 'inherit',
    // What is asked for by name stays: a quick look may judge fewer.
    env: {
      COPYDESK_SEED: seed,
      COPYDESK_STORIES: '500',
      COPYDESK_LIBRARIES: '1000',
      COPYDESK_ROUND_TRIPS: '2000',
      ...process.env,
      COPYDESK_JUDGES: '1',
    },
  },
)
const { testResults, ...counts } = JSON.parse(readFileSync(report, 'utf8'))
const { passed, failed, passedOver } = unitTally({ testResults, ...counts }, status === 0)
for (const { assertionResults } of testResults)
  for (const { status: how, fullName } of assertionResults)
    if (how !== 'passed' && how !== 'failed') process.stdout.write(`Not judged: ${fullName}\n`)
if (passedOver > 0)
  process.stdout.write(
    'A test was passed over, which is a failure here. The schemas of NITF and ninjs are looked for in ../shared/formats.\n',
  )
const seconds = Math.round((Date.now() - began) / 1000)
process.stdout.write(`${passed} passed, ${failed + passedOver} failed, in ${seconds} s\n`)
process.exitCode = failed + passedOver > 0 ? 1 : 0
