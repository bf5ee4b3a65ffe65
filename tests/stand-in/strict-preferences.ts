import type Electron from 'electron'

/** What each preference must be. A page in a browser has nothing else, and Copydesk must ask for nothing else. */
const asked = {
  nodeIntegration: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  webviewTag: false,
} as const satisfies Electron.WebPreferences

/** What must not be named at all, whatever its value. */
const unnamed = [
  'nodeIntegrationInWorker',
  'nodeIntegrationInSubFrames',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'disableBlinkFeatures',
  'additionalArguments',
  'safeDialogs',
  'navigateOnDragDrop',
] as const satisfies readonly (keyof Electron.WebPreferences)[]

let isSandboxed = false

/** `app.enableSandbox()` was called. */
export function sandboxEverything(): void {
  isSandboxed = true
}

/**
 * Throws, naming the preference, when a window would be given more on Electron than a page of a browser has. The
 * stand-in cannot give it, so that no journey would show the mistake.
 */
export function refuseWeak(preferences: Electron.WebPreferences = {}): void {
  if (!isSandboxed) throw new Error('app.enableSandbox() must be called before a window is made')
  for (const [name, value] of Object.entries(asked)) {
    const given: unknown = Reflect.get(preferences, name)
    if (given !== value)
      throw new Error(`A window needs webPreferences.${name}: ${value}, not ${String(given)}`)
  }
  for (const name of unnamed) {
    if (name in preferences) throw new Error(`A window must not set webPreferences.${name}`)
  }
}
