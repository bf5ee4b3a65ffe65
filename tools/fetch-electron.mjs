/**
 * Fetching Electron's own program, once, where it may be had.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { electronBinary } from './electron-binary.mjs'

const patience = 20_000
const aDay = 24 * 60 * 60 * 1000

/**
 * Fetches Electron's program by its own install script and returns its path, or null after a failure or 20 seconds.
 * A failure is remembered for a day in .cache, so that the next start does not wait again.
 * @param {string} root @returns {Promise<string | null>}
 */
export async function fetchElectron(root) {
  const failure = path.join(root, '.cache', 'electron-not-had')
  if (existsSync(failure) && Date.now() - statSync(failure).mtimeMs < aDay) return null
  const script = path.join(root, 'node_modules', 'electron', 'install.js')
  if (!existsSync(script)) return null
  process.stderr.write('Fetching Electron, once (20 seconds at most) …\n')
  await ended(
    spawn(process.execPath, [script], { stdio: 'ignore', timeout: patience, killSignal: 'SIGKILL' }),
  )
  const program = electronBinary(root)
  if (program === null) {
    mkdirSync(path.dirname(failure), { recursive: true })
    writeFileSync(
      failure,
      'Electron could not be fetched; it is tried again a day after this file was written.\n',
    )
  }
  return program
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<void>} */
function ended(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
}
