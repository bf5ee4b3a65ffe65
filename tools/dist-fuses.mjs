/**
 * Electron's fuses as they stand in the program's bytes: a sentinel, the version of the wire (1), the number of fuses,
 * and for each the letter 0 (off), 1 (on) or r (removed). See https://www.electronjs.org/docs/latest/tutorial/fuses.
 */
import { readFileSync } from 'node:fs'

const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')

/** The fuses in the order of the wire, by the names that electron-builder.yml gives them. */
const names = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
]

/** How each fuse of a release must stand. */
export const wantedFuses = {
  runAsNode: 'off',
  enableCookieEncryption: 'on',
  enableNodeOptionsEnvironmentVariable: 'off',
  enableNodeCliInspectArguments: 'off',
  enableEmbeddedAsarIntegrityValidation: 'on',
  onlyLoadAppFromAsar: 'on',
  grantFileProtocolExtraPrivileges: 'off',
}

/** The bytes of a wire. @param {string} states a letter for each fuse */
export function fuseWire(states) {
  return Buffer.concat([sentinel, Buffer.from([1, states.length]), Buffer.from(states, 'ascii')])
}

/**
 * How the fuses of a program stand, by name; null when it has none. Fuses newer than this table are passed over.
 * @param {string} program @returns {Record<string, string> | null}
 */
export function readFuses(program) {
  const bytes = readFileSync(program)
  const at = bytes.indexOf(sentinel)
  if (at < 0) return null
  const start = at + sentinel.length
  const states = bytes.toString('ascii', start + 2, start + 2 + (bytes[start + 1] ?? 0))
  const words = /** @type {Record<string, string>} */ ({ 0: 'off', 1: 'on', r: 'removed' })
  return Object.fromEntries(names.map((name, index) => [name, words[states[index] ?? ''] ?? 'missing']))
}
