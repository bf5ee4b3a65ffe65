import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { type Page, _electron, chromium } from '@playwright/test'
import { electronBinary } from '../../../tools/electron-binary.mjs'

const root = path.resolve(import.meta.dirname, '..', '..', '..')

/** The app as a process, whichever engine runs it. */
export type Started = {
  readonly engine: 'electron' | 'stand-in'
  readonly page: Page
  /** Asks the window to close as its X does, and waits until main has gone. */
  close(): Promise<void>
  /** SIGKILL to main. Resolves when it has gone. */
  kill(): Promise<void>
  /** What main has written to stderr. */
  log(): string
}

/** How long an app may take to close before that is a fault, in ms. */
const CLOSING = 15_000

/**
 * Starts the built app that lies in `home` with this environment: on Electron where its program is here, else on the
 * stand-in.
 */
export async function start(env: Readonly<Record<string, string>>, home = root): Promise<Started> {
  const program = electronBinary(root)
  const whole: Record<string, string> = {}
  for (const [name, value] of Object.entries({ ...process.env, ...env }))
    if (value !== undefined) whole[name] = value
  return program === null ? startStandIn(home, whole) : startElectron(program, home, whole)
}

async function startStandIn(home: string, env: Record<string, string>): Promise<Started> {
  const main = spawn(
    process.execPath,
    [
      '--import',
      path.join(root, 'tests', 'stand-in', 'register.mjs'),
      path.join(home, 'out', 'main', 'main.js'),
    ],
    {
      cwd: root,
      env: { ...env, COPYDESK_BIND: '1', COPYDESK_UNSEEN: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const gone = exitOf(main)
  const log = recorded(main)
  const endpoint = new Promise<string>((resolve, reject) => {
    void gone.then(() => reject(new Error(`Copydesk ended before its window was there:\n${log()}`)))
    createInterface({ input: main.stdout }).on('line', (line) => {
      if (line.startsWith('{"endpoint":')) resolve(String(JSON.parse(line).endpoint))
    })
  })
  const page = await windowAt(endpoint).catch((error: unknown) => {
    main.kill('SIGKILL')
    throw error
  })
  return {
    engine: 'stand-in',
    page,
    log,
    async close() {
      if (main.exitCode === null && main.signalCode === null)
        await page.close({ runBeforeUnload: true }).catch(() => undefined)
      await within(gone, main, log)
    },
    async kill() {
      main.kill('SIGKILL')
      await gone
    },
  }
}

async function startElectron(program: string, home: string, env: Record<string, string>): Promise<Started> {
  const app = await _electron.launch({
    executablePath: program,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), home],
    cwd: root,
    env,
  })
  const main = app.process()
  const gone = exitOf(main)
  const log = recorded(main)
  return {
    engine: 'electron',
    page: await app.firstWindow(),
    log,
    async close() {
      if (main.exitCode === null) await app.close()
      await within(gone, main, log)
    },
    async kill() {
      main.kill('SIGKILL')
      await gone
    },
  }
}

async function windowAt(endpoint: Promise<string>): Promise<Page> {
  const browser = await chromium.connect(await endpoint)
  const page = browser.contexts()[0]?.pages()[0]
  if (page === undefined) throw new Error('Copydesk has no window')
  return page
}

function exitOf(main: ChildProcess): Promise<void> {
  return new Promise((resolve) => main.once('exit', () => resolve()))
}

function recorded(main: ChildProcess): () => string {
  let text = ''
  main.stderr?.setEncoding('utf8').on('data', (piece: string) => (text += piece))
  return () => text
}

/** Waits until main has gone; ends it, and rejects, when it takes too long. */
async function within(gone: Promise<void>, main: ChildProcess, log: () => string): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      main.kill('SIGKILL')
      reject(new Error(`Copydesk did not close:\n${log()}`))
    }, CLOSING)
  })
  await Promise.race([gone, late]).finally(() => clearTimeout(timer))
}
