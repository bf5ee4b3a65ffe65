/**
 * What a Debian package of Copydesk must say and hold, read back with dpkg-deb.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'

const files = [
  './opt/Copydesk/copydesk',
  './opt/Copydesk/resources/app.asar',
  './opt/Copydesk/LICENSE.electron.txt',
  './usr/share/applications/copydesk.desktop',
  ...[16, 32, 48, 64, 128, 256, 512, 1024].map(
    (size) => `./usr/share/icons/hicolor/${size}x${size}/apps/copydesk.png`,
  ),
]

/** Lines of the menu entry (https://specifications.freedesktop.org/desktop-entry-spec/latest/). */
const entry = [
  'Name=Copydesk',
  'Exec=/opt/Copydesk/copydesk %U',
  'Icon=copydesk',
  'StartupWMClass=copydesk',
  'Categories=Office;Publishing;',
]

/** Whether this system can make and read Debian packages. */
export function haveDpkg() {
  return spawnSync('dpkg-deb', ['--version'], { stdio: 'ignore' }).status === 0
}

/**
 * What is wrong with the one package in a folder, a sentence for each.
 * @param {string} folder @returns {string[]}
 */
export function debFaults(folder) {
  const name = readdirSync(folder).find((file) => file.endsWith('.deb'))
  if (name === undefined) return ['There is none.']
  const deb = path.join(folder, name)
  const held = dpkg('--fsys-tarfile', deb, ['tar', '-t']).split('\n')
  const control = dpkg('--field', deb)
  const desktop = dpkg('--fsys-tarfile', deb, ['tar', '-xO', './usr/share/applications/copydesk.desktop'])
  return [
    ...files.filter((file) => !held.includes(file)).map((file) => `${file} is missing.`),
    ...['Package: copydesk', 'Section: editors', 'Description: offline newsroom editor']
      .filter((line) => !`\n${control}`.includes(`\n${line}`))
      .map((line) => `Its control file does not say “${line}”.`),
    ...entry
      .filter((line) => !desktop.split('\n').includes(line))
      .map((line) => `Its menu entry does not say “${line}”.`),
  ]
}

/** What dpkg-deb writes of a package, through another program if one is named. @param {string} verb @param {string} deb @param {string[]} through */
function dpkg(verb, deb, through = []) {
  const first = spawnSync('dpkg-deb', [verb, deb], { maxBuffer: 2 ** 30 })
  const [program, ...args] = through
  if (program === undefined) return first.stdout.toString('utf8')
  return spawnSync(program, args, { input: first.stdout, maxBuffer: 2 ** 30 }).stdout.toString('utf8')
}
