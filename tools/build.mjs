/**
 * Builds what runs: main, preload, the window, the command line and the stand-in, into out/.
 *
 * `node tools/build.mjs` builds when a source is newer than the build; `--force` always, `--stand-in FOLDER` only the stand-in,
 * `--import-worker FILE` only the worker that reads imports. Other tools call
 * `buildWhenStale()`. Freshness is told by a hash over every source, so that neither a checkout nor a clock
 * can make an old build look new.
 */
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const stamp = path.join(root, 'out', 'built-from')
const sources = [
  'core',
  'bridge',
  'electron',
  'renderer',
  'cli',
  'tests/stand-in',
  'tests/samples',
  'tools/build.mjs',
  'package-lock.json',
]

/** A hash over the names and bytes of every source that goes into the build. */
export function sourceHash() {
  const hash = createHash('sha256')
  /** @param {string} file */
  const add = (file) =>
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  for (const source of sources) {
    const at = path.join(root, source)
    if (!existsSync(at)) continue
    if (/\.\w+$/.test(source)) {
      add(at)
      continue
    }
    const files = readdirSync(at, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.') && entry.name !== 'tsconfig.json')
      .map((entry) => path.join(entry.parentPath, entry.name))
    for (const file of files.sort()) add(file)
  }
  return hash.digest('hex')
}

/** Builds unless out/ was made from exactly these sources. Says so on stderr when it builds. */
export async function buildWhenStale() {
  const hash = sourceHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  process.stderr.write('Building Copydesk …\n')
  await build(hash)
}

/** The table of character references that needs no page. */
const references = path.join(root, 'node_modules/decode-named-character-reference/index.js')

const quiet = /** @type {const} */ ({ root, configFile: false, logLevel: 'warn', publicDir: false })

/**
 * One entry bundled for Node. A second file of a folder, `beside` the first, holds no package that the first does not:
 * the first one's licences are those of both.
 * @param {string} entry @param {string} file @param {'es' | 'cjs'} format @param {(string | RegExp)[]} external
 * @param {{ beside?: boolean }} place
 */
async function forNode(entry, file, format, external, { beside = false } = {}) {
  const { build: vite } = await import('vite')
  await vite({
    ...quiet,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: path.join(root, entry),
      outDir: path.resolve(root, path.dirname(file)),
      emptyOutDir: !beside,
      target: 'node20',
      minify: false,
      license: beside ? false : { fileName: 'licences.md' },
      rolldownOptions: {
        external,
        output: { format, entryFileNames: path.basename(file), codeSplitting: false },
      },
    },
  })
}

/**
 * Builds the stand-in for Electron into a folder: electron.js for main, in-page.js for the page.
 * @param {string} folder
 */
export async function buildStandIn(folder = path.join(root, 'out/stand-in')) {
  const { build: vite } = await import('vite')
  await forNode('tests/stand-in/electron.ts', path.join(folder, 'electron.js'), 'es', [
    'playwright-core',
    /^node:/,
  ])
  await vite({
    ...quiet,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome140',
      minify: false,
      lib: {
        entry: path.join(root, 'tests/stand-in/in-page/begin.ts'),
        formats: ['iife'],
        name: 'inPage',
        fileName: () => 'in-page.js',
      },
    },
  })
}

/**
 * Builds the worker that reads files for import, one script that main hands to a thread.
 * @param {string} file
 */
export async function buildImportWorker(file = path.join(root, 'out/import/import-worker.cjs')) {
  await forNode('electron/services/import.worker.ts', file, 'cjs', [/^node:/])
}

/** @param {string} hash */
async function build(hash) {
  rmSync(stamp, { force: true })
  await forNode('electron/main.ts', 'out/main/main.js', 'es', ['electron', /^node:/])
  await forNode('electron/services/search/search-worker.ts', 'out/main/search.js', 'es', [/^node:/], {
    beside: true,
  })
  await forNode('electron/preload.ts', 'out/preload/preload.cjs', 'cjs', ['electron'])
  await forNode('cli/copydesk.ts', 'out/cli/copydesk.js', 'es', [/^node:/])
  await buildImportWorker()
  await buildStandIn()
  const { default: react } = await import('@vitejs/plugin-react')
  const { build: vite } = await import('vite')
  await vite({
    ...quiet,
    root: path.join(root, 'renderer'),
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    // For browsers this package reads its table out of an element's innerHTML, which the page's policy forbids: it throws.
    resolve: { alias: { 'decode-named-character-reference': references } },
    build: {
      outDir: path.join(root, 'out/renderer'),
      emptyOutDir: true,
      target: 'chrome140',
      license: { fileName: 'licences.md' },
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
    },
  })
  for (const room of ['main', 'preload', 'renderer'])
    completeLicences(path.join(root, 'out', room, 'licences.md'))
  addFontLicences(path.join(root, 'out/renderer/licences.md'))
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}

/** Packages that name their licence and leave its text out, and where the text is kept here. */
const unlicensed = /** @type {const} */ ([
  [/^## slate(?:-\w+)? - .*$/gm, 'slate.md'],
  [/^## isarray - .*$/gm, 'isarray.md'],
])

/**
 * Completes a list of Vite's with the texts that packages leave out.
 * @param {string} file
 */
function completeLicences(file) {
  const listed = unlicensed.reduce(
    (list, [heading, name]) => {
      const text = readFileSync(path.join(root, 'build/licences', name), 'utf8').trim()
      return list.replace(heading, (line) => `${line}\n\n${text}`)
    },
    readFileSync(file, 'utf8'),
  )
  writeFileSync(file, listed)
}

/**
 * Vite lists the licences of scripts only, and the fonts come in by style sheets.
 * @param {string} file
 */
function addFontLicences(file) {
  for (const font of ['inter', 'source-serif-4']) {
    const licence = path.join(root, 'node_modules/@fontsource-variable', font, 'LICENSE')
    appendFileSync(file, `\n## @fontsource-variable/${font} (OFL-1.1)\n\n${readFileSync(licence, 'utf8')}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const standIn = process.argv.indexOf('--stand-in')
  const importWorker = process.argv.indexOf('--import-worker')
  if (standIn > 0) await buildStandIn(process.argv[standIn + 1])
  else if (importWorker > 0) await buildImportWorker(process.argv[importWorker + 1])
  else if (process.argv.includes('--force')) await build(sourceHash())
  else await buildWhenStale()
}
