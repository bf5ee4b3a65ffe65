import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type Electron from 'electron'
import { addSwitch, closeEngine } from './engine.ts'
import { Loud } from './loud.ts'
import { type Listener, LoudEmitter, vetoable } from './loud-emitter.ts'
import { sandboxEverything } from './strict-preferences.ts'
import { openWindows, tellWhenAllClosed } from './windows.ts'

/** The folder of the app's package.json, found upwards from this bundle. */
const root = findRoot(import.meta.dirname)
const manifest: { name: string; productName?: string; version: string } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
)

const events = [
  'will-finish-launching',
  'ready',
  'activate',
  'before-quit',
  'will-quit',
  'quit',
  'window-all-closed',
  'web-contents-created',
  'browser-window-created',
  // Taken, but nothing here can cause them:
  'second-instance',
  'open-file',
  'open-url',
  'certificate-error',
  'render-process-gone',
  'child-process-gone',
]

class CommandLine extends Loud {
  appendSwitch(name: string, value?: string): void {
    addSwitch(name, value)
  }

  hasSwitch(name: string): boolean {
    return process.argv.some((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`))
  }
}

/** `app`. Quitting asks `before-quit`, then each window's `close`; any of them may veto. */
class App
  extends LoudEmitter
  implements
    Pick<
      Electron.App,
      | 'whenReady'
      | 'isReady'
      | 'quit'
      | 'exit'
      | 'isPackaged'
      | 'getPath'
      | 'setPath'
      | 'getAppPath'
      | 'getVersion'
      | 'getName'
      | 'setName'
      | 'getLocale'
      | 'setAppUserModelId'
      | 'requestSingleInstanceLock'
      | 'releaseSingleInstanceLock'
      | 'enableSandbox'
    >
{
  readonly isPackaged = false
  readonly commandLine = new CommandLine('app.commandLine')
  readonly #paths = new Map<string, string>()
  #title = manifest.productName ?? manifest.name
  #ready = false
  #quitting = false
  #becomesReady: Promise<void> | undefined

  constructor() {
    super('app', events)
    tellWhenAllClosed(() => {
      if (this.#quitting) void this.#leave()
      else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
      else this.quit()
    })
  }

  whenReady(): Promise<void> {
    // Electron is not ready before the app's main script has run; that script's own question tells that it has.
    return (this.#becomesReady ??= new Promise((resolve) => {
      setImmediate(() => {
        this.#ready = true
        this.emit('will-finish-launching')
        this.emit('ready', {}, {})
        resolve()
      })
    }))
  }

  override on(event: string, listener: Listener): this {
    if (event === 'ready') void this.whenReady()
    return super.on(event, listener)
  }

  override once(event: string, listener: Listener): this {
    if (event === 'ready') void this.whenReady()
    return super.once(event, listener)
  }

  isReady(): boolean {
    return this.#ready
  }

  quit(): void {
    if (this.#quitting) return
    const event = vetoable({})
    this.emit('before-quit', event)
    if (event.defaultPrevented) return
    this.#quitting = true
    const windows = openWindows()
    if (windows.length === 0) {
      void this.#leave()
      return
    }
    for (const window of windows) {
      window.close()
      if (!window.isDestroyed()) this.#quitting = false
    }
  }

  exit(code = 0): void {
    this.emit('quit', {}, code)
    void closeEngine().finally(() => process.exit(code))
  }

  getPath(name: Parameters<Electron.App['getPath']>[0]): string {
    const set = this.#paths.get(name)
    if (set !== undefined) return set
    const appData = appDataFolder()
    const userData = this.#paths.get('userData') ?? path.join(appData, this.#title)
    const home = os.homedir()
    const known: Record<string, string> = {
      home,
      appData,
      userData,
      sessionData: userData,
      logs: path.join(userData, 'logs'),
      temp: os.tmpdir(),
      exe: process.execPath,
      desktop: path.join(home, 'Desktop'),
      documents: path.join(home, 'Documents'),
      downloads: path.join(home, 'Downloads'),
    }
    const found = known[name]
    if (found === undefined) throw new Error(`The stand-in for Electron has no app.getPath('${name}')`)
    if (name === 'userData') mkdirSync(found, { recursive: true })
    return found
  }

  setPath(name: string, to: string): void {
    this.#paths.set(name, to)
  }

  getAppPath(): string {
    return root
  }

  getVersion(): string {
    return manifest.version
  }

  getName(): string {
    return this.#title
  }

  setName(name: string): void {
    this.#title = name
  }

  getLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale
  }

  setAppUserModelId(_id: string): void {}

  /** Always had: the stand-in keeps no lock of its own. */
  requestSingleInstanceLock(): boolean {
    return true
  }

  releaseSingleInstanceLock(): void {}

  enableSandbox(): void {
    if (this.#ready) throw new Error('app.enableSandbox() can only be called before app is ready')
    sandboxEverything()
  }

  async #leave(): Promise<void> {
    const event = vetoable({})
    this.emit('will-quit', event)
    if (event.defaultPrevented) {
      this.#quitting = false
      return
    }
    this.exit(0)
  }
}

export const app = new App()

quitOnSignals()

/**
 * As in Electron, a signal quits by the front door, and a later one does not wait. Those of the first second are one
 * wish: a terminal, npm and whoever started it each pass the same Ctrl+C on.
 */
function quitOnSignals(): void {
  let first = 0
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (first === 0) {
        first = Date.now()
        app.quit()
      } else if (Date.now() - first > 1000) app.exit(1)
    })
}

function findRoot(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder
  const above = path.dirname(folder)
  if (above === folder) throw new Error('The stand-in finds no package.json above it')
  return findRoot(above)
}

function appDataFolder(): string {
  const home = os.homedir()
  switch (process.platform) {
    case 'darwin':
      return path.join(home, 'Library', 'Application Support')
    case 'win32':
      return process.env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming')
    default:
      return process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config')
  }
}
