/**
 * What electron-builder is stopped for (electron-builder.yml names this file): a stub passed off as Electron, and a
 * package that holds anything but the app.
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './build.mjs'
import { faultsOf } from './dist-contents.mjs'
import { STUB_MARK } from './stub-dist.mjs'

/** Rehearsals are packed in here and nowhere else. */
export const rehearsals = path.join(root, '.cache', 'dist-check')

/** Electron's own program is well over 100 MB on every system; no stub comes near this, in bytes. */
const LEAST_PROGRAM = 50_000_000

/**
 * Whether a folder holds no Electron: a stub that says so, or no file large enough to be its program.
 * @param {string} folder
 */
export function isStub(folder) {
  if (existsSync(path.join(folder, STUB_MARK))) return true
  return !readdirSync(folder, { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && statSync(path.join(entry.parentPath, entry.name)).size > LEAST_PROGRAM,
  )
}

/**
 * Refuses to pack a stub anywhere but among the rehearsals. Called once Electron's files are in place.
 * @param {{ readonly appOutDir: string, readonly outDir: string }} context
 */
export function afterExtract({ appOutDir, outDir }) {
  const inside = path.relative(rehearsals, path.resolve(outDir))
  const isRehearsal = inside !== '..' && !inside.startsWith(`..${path.sep}`) && !path.isAbsolute(inside)
  if (isStub(appOutDir) && !isRehearsal)
    throw new Error(
      `${appOutDir} holds a stub and not Electron, so this would be no release. Give electron-builder a real Electron, or rehearse with npm run dist:check.`,
    )
}

/**
 * Refuses a package whose contents are not exactly the app. Called once the app is in its archive.
 * @param {import('electron-builder').AfterPackContext} context
 */
export function afterPack({ appOutDir, packager }) {
  const faults = faultsOf(path.join(packager.getResourcesDir(appOutDir), 'app.asar'), root)
  if (faults.length > 0) throw new Error(`The package is not as it should be:\n${faults.join('\n')}`)
}
