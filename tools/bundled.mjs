/**
 * What is bundled into Copydesk, as Vite found it while it built: the packages behind out/main, out/preload and
 * out/renderer, each with its version and licence. The lock file would tell of what only builds or tests.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './build.mjs'

/** The files in which Vite lists them, each with the licences in full. */
const notices = ['main', 'preload', 'renderer'].map((room) => `out/${room}/licences.md`)

/** Licences under which anything of others may be part of the app. */
export const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Zlib',
])

/**
 * @typedef {{ name: string, version: string, licence: string, text: string }} Bundled
 */

/** The bundled packages in the order of their names, each once. Throws where nothing was built. @returns {Bundled[]} */
export function bundledPackages() {
  /** @type {Map<string, Bundled>} */
  const found = new Map()
  for (const file of notices)
    for (const one of packagesIn(readFileSync(path.join(root, file), 'utf8'))) {
      const version = one.version || versionOf(one.name)
      found.set(`${one.name}@${version}`, { ...one, version })
    }
  return Array.from(found.values()).toSorted((one, other) => one.name.localeCompare(other.name))
}

/**
 * The packages of one list of Vite's: a heading "## name - version (licence)", then the text of the licence.
 * @param {string} text @returns {Bundled[]}
 */
export function packagesIn(text) {
  const heading = /^## (\S+)(?: - (\S+))? \(([^\n]+)\)$/gm
  const found = Array.from(text.matchAll(heading))
  return found.map(({ index, 0: whole, 1: name = '', 2: version = '', 3: licence = '' }, at) => ({
    name,
    version,
    licence,
    text: text.slice(index + whole.length, found[at + 1]?.index ?? text.length).trim(),
  }))
}

/**
 * True when the licence, an SPDX expression, leaves a choice that is allowed.
 * @param {string} licence
 */
export function isAllowed(licence) {
  const ways = licence.replace(/[()]/g, '').split(' OR ')
  return ways.some((way) => way.split(' AND ').every((one) => allowed.has(one.trim())))
}

/** The lock file's packages. @returns {Record<string, { version?: string, resolved?: string, integrity?: string, link?: boolean }>} */
export function lockedPackages() {
  return JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages
}

/** The fonts are listed without a version. @param {string} name */
function versionOf(name) {
  return lockedPackages()[`node_modules/${name}`]?.version ?? ''
}
