/**
 * Installs what Copydesk needs from the system where npm cannot bring it: on Debian and its kin, Chromium (for the
 * stand-in for Electron), the fonts of the screenshots, and programs that tests run. Says what it does, does nothing
 * twice, and says nothing when there is nothing to do.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium.mjs'

const fonts = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji']

/** A program that a test runs, and the package of Debian that brings it. */
const programs = /** @type {const} */ ({
  strace: 'strace',
  xmllint: 'libxml2-utils',
  java: 'default-jre-headless',
  soffice: 'libreoffice-writer-nogui',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
})

/** Sets up what is missing. True when a browser is there afterwards. */
export function setUp() {
  if (findChromium() !== null) return true
  const named = process.env['COPYDESK_CHROMIUM']
  if (named !== undefined && named !== '') {
    process.stderr.write(`COPYDESK_CHROMIUM names ${named}, which is not a program that can be run.\n`)
    return false
  }
  install('No Chromium is installed.', ['chromium', ...fonts])
  return findChromium() !== null
}

/**
 * Sets up programs that tests run. Returns those that are not there afterwards.
 * @param {readonly (keyof typeof programs)[]} wanted
 */
export function setUpPrograms(wanted) {
  const missing = wanted.filter((program) => !isThere(program))
  if (missing.length > 0)
    install(`There is no ${missing.join(', no ')}.`, Array.from(new Set(missing.map((one) => programs[one]))))
  return wanted.filter((program) => !isThere(program))
}

/** Installs those of the packages that are missing, where that can be done. @param {string} why @param {string[]} packages */
function install(why, packages) {
  const apt = aptGet()
  const wanted = packages.filter((name) => !isInstalled(name))
  if (apt === null || wanted.length === 0) return
  process.stderr.write(`${why} Installing by apt-get: ${wanted.join(' ')} …\n`)
  run([...apt, 'update', '-qq'])
  if (!run([...apt, 'install', '-y', '-qq', '--no-install-recommends', ...wanted]))
    process.stderr.write('apt-get could not install them; its own words are above.\n')
}

/** True when a program of this name can be started. @param {string} program */
function isThere(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
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
  process.exitCode = setUp() && setUpPrograms(['strace', 'xmllint']).length === 0 ? 0 : 1
