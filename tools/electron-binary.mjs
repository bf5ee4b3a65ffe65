/**
 * Electron's own program: whether it is here.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The path of Electron's program under a project, or null when it has not been fetched. Fetches nothing.
 * @param {string} root @returns {string | null}
 */
export function electronBinary(root) {
  const home = path.join(root, 'node_modules', 'electron')
  const note = path.join(home, 'path.txt')
  if (!existsSync(note)) return null
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(home, 'dist')
  const program = path.join(dist, readFileSync(note, 'utf8').trim())
  return existsSync(program) ? program : null
}
