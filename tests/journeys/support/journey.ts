import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test as base, expect } from '@playwright/test'
import { type AppOptions, type RunningApp, startApp } from './start-app.ts'

type Shared = {
  /** One app for all journeys of a worker that do not need one of their own. */
  app: RunningApp
}
type Own = {
  /** Starts an app of this journey's own; it is ended with the journey. */
  freshApp: (options?: AppOptions) => Promise<RunningApp>
  /** A folder of this journey's own, for `freshApp({ folder })` and for files to bring in; removed afterwards. */
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

  // oxlint-disable-next-line no-empty-pattern -- as above
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-journey-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
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
