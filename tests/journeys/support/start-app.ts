import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ConsoleMessage, Page } from '@playwright/test'
import { start } from './engine.ts'
import { type DialogAnswer, rehearsalIn } from './rehearsal.ts'

export type AppOptions = {
  /** A folder that outlives this app, to reopen what it holds. Without it the app has one of its own. */
  readonly folder?: string
  /** The window's inner size, in CSS pixels; 1280 × 800 without it. */
  readonly size?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  /** Where package.json and out/ of the app lie; those of this project without it. */
  readonly home?: string
}

/** Copydesk, running, with the folders it works in. */
export type RunningApp = {
  readonly page: Page
  /** The folder of the library. */
  readonly library: string
  /** The folder of dialog answers and of what was shown. */
  readonly rehearsal: string
  readonly engine: 'electron' | 'stand-in'
  /** Closes the window as an editor does, and waits until the app has gone. */
  close(): Promise<void>
  /** SIGKILL to main: the crash. */
  kill(): Promise<void>
  /** Answers the next dialog of that kind; a dialog that nobody answers is cancelled. */
  answer(dialog: DialogAnswer): void
  /** The addresses that were opened outside the app. */
  opened(): readonly string[]
  /** What main showed, line by line: `{ dialog: 'save', suggested: … }`, `{ opened: … }`. */
  shown(): readonly Readonly<Record<string, unknown>>[]
  /** What the page complained of so far: uncaught errors, console errors, breaches of the CSP. */
  complaints(): readonly string[]
  /** The ways out that the window tried and the wall refused, such as "request https://example.com/". */
  refusals(): readonly string[]
}

/** Starts the built app on a library in `folder` and waits until its window has loaded. Rejects when it does not. */
export async function startApp(options: AppOptions = {}): Promise<RunningApp> {
  const folder = options.folder ?? mkdtempSync(path.join(os.tmpdir(), 'copydesk-journey-'))
  const library = path.join(folder, 'library')
  const rehearsal = path.join(folder, 'rehearsal')
  mkdirSync(rehearsal, { recursive: true })
  const started = await start(
    {
      COPYDESK_LIBRARY: library,
      COPYDESK_REHEARSAL: rehearsal,
      XDG_CONFIG_HOME: path.join(folder, 'config'),
    },
    options.home,
  )
  const { page } = started
  const complaints = await collectComplaints(page)
  if (options.size !== undefined) await page.setViewportSize(options.size)
  if (options.colorScheme !== undefined) await page.emulateMedia({ colorScheme: options.colorScheme })
  const rehearsed = rehearsalIn(rehearsal)
  let refusals: readonly string[] | null = null
  const tidy = () => {
    refusals = rehearsed.refusals()
    if (options.folder === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  return {
    page,
    library,
    rehearsal,
    engine: started.engine,
    answer: (dialog) => rehearsed.answer(dialog),
    opened: () => rehearsed.opened(),
    shown: () => rehearsed.log(),
    complaints: () => complaints,
    refusals: () => refusals ?? rehearsed.refusals(),
    close: () => started.close().finally(tidy),
    kill: () => started.kill().finally(tidy),
  }
}

/** A list that grows with what the page complains of, from its very first script on. */
async function collectComplaints(page: Page): Promise<readonly string[]> {
  const complaints: string[] = []
  const note = (message: ConsoleMessage) => {
    if (message.type() === 'error') complaints.push(message.text())
  }
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', note)
  // The page had loaded before anybody could listen.
  for (const error of await page.pageErrors()) complaints.push(error.message)
  for (const message of await page.consoleMessages()) note(message)
  return complaints
}
