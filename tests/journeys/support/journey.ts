import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test as base, expect } from '@playwright/test'
import { Desk } from '../pages/desk.ts'
import { type AppOptions, type RunningApp, startApp } from './start-app.ts'

type Shared = {
  /** One app for all journeys of a worker that do not need one of their own. */
  app: RunningApp
  /** One app that goes from library to library: see `openLibrary`. */
  guest: RunningApp
  /** Where the folders of a worker's journeys are. */
  shelf: string
}
type Own = {
  /** Starts an app of this journey's own; it is ended with the journey. */
  freshApp: (options?: AppOptions) => Promise<RunningApp>
  /**
   * Opens the library in this journey's folder in a window that other journeys use too, as an editor goes over to
   * another library. For journeys that never end the app: a start takes most of a short journey's time.
   */
  openLibrary: () => Promise<RunningApp>
  /** A folder of this journey's own, for `freshApp({ folder })` and for files to bring in. */
  folder: string
}

/**
 * `test` for journeys. A journey in whose app the page complained (an uncaught error, an error on the console, a
 * breach of the content security policy), or tried a way out that the wall refused, fails.
 */
export const test = base.extend<Own, Shared>({
  app: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern to know which fixtures are needed
    async ({}, use) => {
      const app = await startApp()
      await use(app)
      await app.close()
      expect([...app.complaints(), ...app.refusals()]).toEqual([])
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  guest: [
    // Asked for so that it is removed only after the app has gone.
    async ({ shelf: _outlives }, use) => {
      const app = await startApp()
      await use(app)
      await app.kill()
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  shelf: [
    // oxlint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const shelf = mkdtempSync(path.join(os.tmpdir(), 'copydesk-journeys-'))
      await use(shelf)
      rmSync(shelf, { recursive: true, force: true, maxRetries: 3 })
    },
    { scope: 'worker' },
  ],

  folder: async ({ shelf }, use) => use(mkdtempSync(path.join(shelf, 'journey-'))),

  openLibrary: async ({ guest, folder }, use) => {
    const before = [guest.complaints().length, guest.refusals().length] as const
    await use(() => goOver(guest, path.join(folder, 'library')))
    const [complaints, refusals] = before
    expect([...guest.complaints().slice(complaints), ...guest.refusals().slice(refusals)]).toEqual([])
  },

  // `folder` is asked for so that it is removed only after the apps that use it have gone.
  freshApp: async ({ folder: _outlives }, use) => {
    const apps: RunningApp[] = []
    await use(async (options) => {
      const app = await startApp(options)
      apps.push(app)
      return app
    })
    for (const app of apps) await app.kill()
    expect(apps.flatMap((app) => [...app.complaints(), ...app.refusals()])).toEqual([])
  },
})

export { expect }

/** Goes over to another library in a running app. What it answers is of this library alone. */
async function goOver(app: RunningApp, library: string): Promise<RunningApp> {
  const { page } = app
  const [shown, opened] = [app.shown().length, app.opened().length]
  mkdirSync(library, { recursive: true })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  const desk = new Desk(page)
  await desk.ready()
  await desk.goOverTo(() => app.answer({ dialog: 'open', path: library }), path.basename(library))
  return {
    ...app,
    library,
    shown: () => app.shown().slice(shown),
    opened: () => app.opened().slice(opened),
  }
}
