/**
 * What a package of Copydesk holds, and nothing else: the list that every package is compared with.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { extractFile, listPackage, statFile, uncache } from '@electron/asar'

/** What is there in every build, beside the window's files, whose names hold hashes. */
const always = [
  'package.json',
  'out/import/import-worker.cjs',
  'out/import/licences.md',
  'out/main/main.js',
  'out/main/search.js',
  'out/main/licences.md',
  'out/preload/preload.cjs',
  'out/preload/licences.md',
  'out/renderer/index.html',
  'out/renderer/licences.md',
]

/** The kinds of files that a window is made of. A map or a source is none of them. */
const windowKinds = new Set(['.html', '.js', '.css', '.woff2', '.svg', '.png', '.md'])

/** What the app's package.json may say. Scripts and lists of packages tell only about how it was made. */
const fields = new Set([
  'author',
  'description',
  'desktopName',
  'homepage',
  'license',
  'main',
  'name',
  'private',
  'productName',
  'repository',
  'type',
  'version',
])

/**
 * What is wrong with a package, a sentence for each, none when it is right: a file missing, one too many, one that is
 * not byte for byte the project's build, a package.json that says more than it should, notices without the fonts.
 * @param {string} asar the app.asar @param {string} root the project's folder @returns {string[]}
 */
export function faultsOf(asar, root) {
  // The library remembers what an archive of that path once held.
  uncache(asar)
  const held = listPackage(asar, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((name) => !('files' in statFile(asar, path.normalize(name), false)))
  const wanted = expectedFiles(root)
  return [
    ...wanted.filter((name) => !held.includes(name)).map((name) => `${name} is missing.`),
    ...held.filter((name) => !wanted.includes(name)).map((name) => `${name} does not belong in it.`),
    ...held
      .filter((name) => wanted.includes(name) && name !== 'package.json')
      .filter((name) => !extractFile(asar, path.normalize(name)).equals(readFileSync(path.join(root, name))))
      .map((name) => `${name} is not the one that was built.`),
    ...(held.includes('package.json') ? manifestFaults(asar, root) : []),
    ...(held.includes('out/renderer/licences.md') ? noticeFaults(asar) : []),
  ]
}

/**
 * Every file a package of this build must hold, with "/" between folders.
 * @param {string} root @returns {string[]}
 */
export function expectedFiles(root) {
  const folder = path.join(root, 'out', 'renderer')
  const window = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && windowKinds.has(path.extname(entry.name)))
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    : []
  return Array.from(new Set([...always, ...window])).sort()
}

/** @param {string} asar @param {string} root @returns {string[]} */
function manifestFaults(asar, root) {
  const inside = JSON.parse(extractFile(asar, 'package.json').toString('utf8'))
  const ours = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const tooMuch = Object.keys(inside).filter((name) => inside[name] !== null && !fields.has(name))
  const changed = ['name', 'productName', 'version', 'main', 'type'].filter(
    (name) => inside[name] !== ours[name],
  )
  return [
    ...tooMuch.map((name) => `Its package.json says “${name}”, which is nobody’s business but ours.`),
    ...changed.map((name) => `Its package.json does not say the same “${name}” as ours.`),
  ]
}

/**
 * The fonts come in by style sheets, which Vite's list of licences does not see.
 * @param {string} asar @returns {string[]}
 */
function noticeFaults(asar) {
  const notices = extractFile(asar, path.normalize('out/renderer/licences.md')).toString('utf8')
  return /SIL Open Font License/i.test(notices)
    ? []
    : ['out/renderer/licences.md does not hold the licence of the fonts.']
}
