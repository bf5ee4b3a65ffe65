/**
 * `npm run dist:check`: rehearses a release without Electron, and says what that proves and what it does not.
 *
 * A stub in the place of Electron is packed by electron-builder as a release would be; the list of what went in is
 * compared with what should; the app is taken out of the package, laid where nothing else of the project is, started
 * on the stand-in and worked. Nothing is downloaded. `--deb` also makes the Debian package, where dpkg-deb is.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { extractAll } from '@electron/asar'
import { buildWhenStale, root } from './build.mjs'
import { expectedFiles, faultsOf } from './dist-contents.mjs'
import { debFaults, haveDpkg } from './dist-deb.mjs'
import { writeAStory } from './dist-drive.mjs'
import { readFuses, wantedFuses } from './dist-fuses.mjs'
import { isStub, rehearsals } from './dist-guard.mjs'
import { makeStubDist } from './stub-dist.mjs'

const stub = path.join(root, '.cache', 'stub-dist')
const story = {
  slug: 'packed',
  sentence: 'This sentence was typed into Copydesk as it lies in its package.',
}

/** A difference that ends the check. Its message is what the person reads. */
class Difference extends Error {}

const places = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'copydesk-dist-'))
try {
  await check(process.argv.includes('--deb'))
} catch (error) {
  if (!(error instanceof Difference)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  rmSync(places, { recursive: true, force: true, maxRetries: 3 })
}

/** @param {boolean} withDeb */
async function check(withDeb) {
  if (withDeb && !haveDpkg()) throw new Difference('--deb needs dpkg-deb, which is not here.')
  await buildWhenStale()
  const { version } = JSON.parse(
    readFileSync(path.join(root, 'node_modules', 'electron', 'package.json'), 'utf8'),
  )
  const configured = /^electronVersion: (.+)$/m.exec(
    readFileSync(path.join(root, 'electron-builder.yml'), 'utf8'),
  )?.[1]
  if (configured !== version)
    throw new Difference(
      `electron-builder.yml says Electron ${configured}, and package.json installs ${version}.`,
    )
  makeStubDist(stub, version)

  refusesTheStubAsRelease()
  proved('a stub is refused as a release')

  const unpacked = pack(withDeb ? ['dir', 'deb'] : ['dir'])
  const asar = path.join(unpacked, 'resources', 'app.asar')
  const faults = faultsOf(asar, root)
  if (faults.length > 0) throw new Difference(`The package is not as it should be:\n${faults.join('\n')}`)
  proved(`the package holds ${expectedFiles(root).length} files, those of the build and no other`)

  differ('A fuse', wantedFuses, readFuses(path.join(unpacked, 'copydesk')) ?? {})
  proved('the fuses stand as they should')

  if (withDeb) {
    const wrong = debFaults(rehearsals)
    if (wrong.length > 0)
      throw new Difference(`The Debian package is not as it should be:\n${wrong.join('\n')}`)
    proved('the Debian package installs the program, its menu entry and its icons')
  }

  await worksWhereNothingElseIs(asar)
  proved(
    'taken out of its package it starts, and a sentence typed into a new story is on the disk when it says so',
  )
  process.stdout.write(
    'Not proved: nothing here ran on Electron. The stub has no program, so that the app starts in its package, that the fuses hold, the sandbox, and every package for Windows and macOS are not tested.\n',
  )
}

/** The very command of a release, over the stub, must fail for that reason. */
function refusesTheStubAsRelease() {
  const output = path.join(places, 'release')
  const { status, words } = builder(output, ['dir'])
  if (status === 0) throw new Difference('A release was made from a stub.')
  if (!words.includes('holds a stub and not Electron'))
    throw new Difference(`A release from a stub failed, though not for being one:\n${words}`)
}

/** Packs the stub among the rehearsals and returns the folder of the app. @param {string[]} targets */
function pack(targets) {
  rmSync(rehearsals, { recursive: true, force: true })
  const { status, words } = builder(rehearsals, targets)
  if (status !== 0) throw new Difference(`electron-builder failed:\n${words}`)
  const unpacked = readdirSync(rehearsals).find((name) => name.endsWith('-unpacked'))
  if (unpacked === undefined) throw new Difference('electron-builder left no unpacked app.')
  const folder = path.join(rehearsals, unpacked)
  if (!isStub(folder)) throw new Difference('What was packed is not the stub.')
  return folder
}

/** @param {string} output @param {string[]} targets */
function builder(output, targets) {
  const cli = path.join(root, 'node_modules', 'electron-builder', 'cli.js')
  const config = [`-c.electronDist=${stub}`, `-c.directories.output=${output}`]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [cli, '--linux', ...targets, '--publish', 'never', ...config],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        CSC_IDENTITY_AUTO_DISCOVERY: 'false',
        CUSTOM_FPM_PATH: path.join(root, 'tools', 'dist-fpm.mjs'),
        // A name that never resolves: whatever wants to download fails, and says so.
        ELECTRON_MIRROR: 'https://downloads.invalid/',
        ELECTRON_BUILDER_BINARIES_MIRROR: 'https://downloads.invalid/',
      },
    },
  )
  const words = `${stdout}${stderr}`
  // What went wrong stands at the end; before it electron-builder tells at length what went right.
  return { status, words: words.slice(Math.max(0, words.indexOf('⨯'))) }
}

/** @param {string} asar */
async function worksWhereNothingElseIs(asar) {
  const app = path.join(places, 'app')
  const [library, rehearsal] = [path.join(places, 'library'), path.join(places, 'rehearsal')]
  mkdirSync(rehearsal)
  extractAll(asar, app)
  await writeAStory(app, { library, rehearsal }, story).catch((error) => {
    throw new Difference(`The packed app could not be worked: ${error.message}`)
  })
  const stories = path.join(library, 'stories')
  const found = readdirSync(stories)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(stories, name), 'utf8')).story)
    .find(({ slug }) => slug === story.slug)
  differ(
    'The story on the disk',
    { sentence: story.sentence },
    { sentence: found?.body[0]?.children[0]?.text },
  )
}

/** @param {string} what @param {Record<string, string>} wanted @param {Record<string, string | undefined>} found */
function differ(what, wanted, found) {
  for (const [name, value] of Object.entries(wanted)) {
    if (found[name] !== value)
      throw new Difference(`${what} is not as it should be: ${name} is ${found[name]}, not ${value}.`)
  }
}

/** @param {string} what */
function proved(what) {
  process.stdout.write(`Proved: ${what}.\n`)
}
