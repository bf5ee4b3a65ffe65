/**
 * `npm start`: builds what is stale and opens Copydesk, on Electron where its program can be had, else on the
 * stand-in in an installed Chromium.
 */
import { spawn } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildWhenStale, root } from './build.mjs'
import { hasDisplay } from './display.mjs'
import { electronBinary } from './electron-binary.mjs'
import { fetchElectron } from './fetch-electron.mjs'
import { setUp } from './set-up.mjs'

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`)

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM'])

stopWithNpm()
await buildWhenStale()
const seen = hasDisplay()
// Electron shows no window without a display; the stand-in can run unseen.
const program = seen ? (electronBinary(root) ?? (await fetchElectron(root))) : null
if (program !== null) await startElectron(program)
else if (setUp()) await startStandIn()
else {
  say(
    'Copydesk needs Electron (npx install-electron) or an installed Chromium, Chrome or Edge; COPYDESK_CHROMIUM may name one.',
  )
  process.exitCode = 1
}

/** @param {string} program */
async function startElectron(program) {
  // Chromium's sandbox refuses to run as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(program, [...sandbox, root, ...process.argv.slice(2)], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // A second signal would end Electron before it has saved: out of the terminal's reach, it gets each wish once.
    detached: process.platform !== 'win32',
  })
  for (const signal of signals) process.once(signal, () => child.kill(signal))
  for (const signal of signals) process.on(signal, () => {})
  process.exitCode = await new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1))
    child.once('error', (error) => {
      say(`Electron could not be started: ${error.message}`)
      resolve(1)
    })
  })
}

/**
 * npm passes a signal to the shell that it runs scripts in, and that shell dies of it without passing it on. So the
 * loss of the parent counts as that signal.
 */
function stopWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  watch.unref()
}

/** In this very process, so that a signal, or its end, reaches main and the browser without a go-between. */
async function startStandIn() {
  if (seen)
    say('Electron’s own program is not here: Copydesk opens in the installed Chromium (see tests/stand-in).')
  else {
    say('There is no display: Copydesk runs unseen, until it is stopped with Ctrl+C.')
    const library = path.resolve(
      process.env['COPYDESK_LIBRARY'] ?? path.join(os.homedir(), 'Documents', 'Copydesk'),
    )
    process.env['COPYDESK_LIBRARY'] = library
    process.stdout.write(`Library: ${library}\n`)
  }
  await load('tests/stand-in/register.mjs')
  await load('out/main/main.js')
}

/** @param {string} file a path from the project's folder */
function load(file) {
  return import(pathToFileURL(path.join(root, file)).href)
}
