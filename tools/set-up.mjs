/**
 * Installs what Copydesk needs from the system where npm cannot bring it: on Debian and its kin, Chromium (for the
 * stand-in for Electron), the fonts of the screenshots, and strace (which kills processes for the tests). Says what it does, does nothing twice, and says nothing
 * when there is nothing to do.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium.mjs'

const fonts = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji']

/** Sets up what is missing. True when a browser is there afterwards. */
export function setUp() {
  if (findChromium() !== null) return true
  const named = process.env['COPYDESK_CHROMIUM']
  if (named !== undefined && named !== '') {
    process.stderr.write(`COPYDESK_CHROMIUM names ${named}, which is not a program that can be run.\n`)
    return false
  }
  const apt = aptGet()
  if (apt === null) return false
  const wanted = ['chromium', ...fonts].filter((name) => !isInstalled(name))
  install(apt, 'No Chromium is installed.', wanted)
  return findChromium() !== null
}

/** Sets up strace where it is missing. True when it is there afterwards. */
export function setUpStrace() {
  const has = () => succeeds(['strace', '-V'])
  if (has()) return true
  const apt = aptGet()
  if (apt !== null) install(apt, 'No strace is installed.', ['strace'])
  return has()
}

/** @param {string[]} apt @param {string} why @param {string[]} wanted */
function install(apt, why, wanted) {
  process.stderr.write(`${why} Installing by apt-get: ${wanted.join(' ')} …\n`)
  run([...apt, 'update', '-qq'])
  if (!run([...apt, 'install', '-y', '-qq', '--no-install-recommends', ...wanted]))
    process.stderr.write('apt-get could not install them; its own words are above.\n')
}

/** The command to run apt-get as root, or null where that cannot be done without a password. */
function aptGet() {
  if (process.platform !== 'linux' || !succeeds(['apt-get', '--version'])) return null
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  if (process.getuid?.() === 0) return command
  return succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n', ...command] : null
}

/** @param {string} name */
function isInstalled(name) {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' })
  return status === 0 && stdout.includes('install ok installed')
}

/** Runs a command whose words go to stderr. @param {string[]} command */
function run([program = '', ...args]) {
  return spawnSync(program, args, { stdio: ['ignore', 2, 2] }).status === 0
}

/** @param {string[]} command */
function succeeds([program = '', ...args]) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = [setUp(), setUpStrace()].every(Boolean) ? 0 : 1
