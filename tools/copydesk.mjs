/**
 * `npm run copydesk -- …`: the command line, built when it is stale. Only the command's own words go to stdout.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildWhenStale, root } from './build.mjs'

// Whoever reads may stop reading (`| head`): that is no fault.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

await buildWhenStale()
const { main } = await import(pathToFileURL(path.join(root, 'out', 'cli', 'copydesk.js')).href)
process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  out: writing(process.stdout),
  err: writing(process.stderr),
  importWorker: readFileSync(path.join(root, 'out', 'import', 'import-worker.cjs'), 'utf8'),
  // npm runs scripts in the project's folder and keeps where it was called in INIT_CWD.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  // https://no-color.org
  colours: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
  isTerminal: process.stdout.isTTY,
})

/**
 * A function that writes text or bytes and resolves once the reader has taken them.
 * @param {NodeJS.WriteStream} stream @returns {(answer: string | Uint8Array) => Promise<void>}
 */
function writing(stream) {
  return (answer) => new Promise((resolve) => stream.write(answer, () => resolve()))
}
