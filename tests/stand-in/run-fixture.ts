import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, type Page, chromium } from 'playwright-core'

const root = path.resolve(import.meta.dirname, '..', '..')

/** Builds the stand-in from its sources as they are, into a folder of its own. Returns the folder. */
export function buildForTest(): string {
  // Inside the project, so that it finds playwright-core.
  const cache = path.join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(path.join(cache, 'stand-in-'))
  execFileSync(process.execPath, [path.join(root, 'tools', 'build.mjs'), '--stand-in', folder], {
    stdio: 'inherit',
  })
  return folder
}

/** The fixture app, running with its window unseen. */
export type Fixture = {
  readonly main: ChildProcess
  readonly browser: Browser
  readonly page: Page
  /** What main has told so far. */
  readonly told: unknown[]
  /** Calls main through the preload, from the page. */
  call(name: string, ...args: readonly unknown[]): Promise<unknown>
  /** The exit code, once main has gone; null when a signal ended it. */
  readonly exit: Promise<number | null>
}

/** Starts the fixture on a build of the stand-in and connects to its window. */
export async function startFixture(build: string): Promise<Fixture> {
  const main = spawn(
    process.execPath,
    [
      '--import',
      path.join(import.meta.dirname, 'register.mjs'),
      path.join(import.meta.dirname, 'fixture', 'main.mjs'),
    ],
    {
      env: { ...process.env, COPYDESK_STAND_IN: build, COPYDESK_BIND: '1', COPYDESK_UNSEEN: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const exit = new Promise<number | null>((resolve) => main.once('exit', (code) => resolve(code)))
  const told: unknown[] = []
  const endpoint = new Promise<string>((resolve, reject) => {
    void exit.then((code) => reject(new Error(`The fixture ended with ${code} before its window was there`)))
    createInterface({ input: main.stdout }).on('line', (line) => {
      const said: unknown = JSON.parse(line)
      if (said !== null && typeof said === 'object' && 'endpoint' in said) resolve(String(said.endpoint))
      else told.push(said)
    })
  })
  const browser = await chromium.connect(await endpoint)
  const page = browser.contexts()[0]?.pages()[0]
  if (page === undefined) throw new Error('The fixture has no page')
  const call = (name: string, ...args: readonly unknown[]): Promise<unknown> =>
    page.evaluate(([name, args]) => Reflect.get(window, 'tiny').call(name, ...args), [name, args] as const)
  return { main, browser, page, told, call, exit }
}
