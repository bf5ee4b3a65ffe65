/**
 * Where an installed browser of Chromium's family is. Microsoft Edge and Google Chrome serve as well.
 */
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

/**
 * The path of the browser, or null when there is none. COPYDESK_CHROMIUM, when it is set, is the only answer.
 * @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform
 * @param {(file: string) => boolean} isThere
 * @returns {string | null}
 */
export function findChromium(env = process.env, platform = process.platform, isThere = isExecutable) {
  const named = env['COPYDESK_CHROMIUM']
  if (named !== undefined && named !== '') return isThere(named) ? named : null
  return usualPlaces(env, platform).find(isThere) ?? null
}

/** @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform @returns {string[]} */
function usualPlaces(env, platform) {
  switch (platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
        ['/Applications', path.posix.join(env['HOME'] ?? '/', 'Applications')].map(
          (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
        ),
      )
    case 'win32':
      return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
        (program) =>
          [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
            folder === undefined ? [] : [`${folder}\\${program}`],
          ),
      )
    default:
      return names.flatMap((name) => ['/usr/bin', '/usr/local/bin'].map((folder) => `${folder}/${name}`))
  }
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
