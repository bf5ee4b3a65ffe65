import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The folder of test material that may stand beside the project, or null. Tests that use it pass without it and
 * say that they passed over it. No other file names it.
 */
export function sharedFolder(): string | null {
  const folder = fileURLToPath(new URL('../../shared', import.meta.url))
  return existsSync(folder) ? folder : null
}
