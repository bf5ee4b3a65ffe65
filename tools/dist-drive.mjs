/**
 * Runs an app, wherever it lies, on the stand-in and works it as an editor does.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright-core'
import { root } from './build.mjs'

/** How long the app may take to open, to save, to close, in ms. */
const PATIENCE = 30_000

/**
 * Starts the app in `folder` on a library, begins a story, types, waits until the window says "Saved", closes it.
 * Rejects, with what main has written, when any of that does not come about.
 * @param {string} folder of the app's package.json
 * @param {{ readonly library: string, readonly rehearsal: string }} places
 * @param {{ readonly slug: string, readonly sentence: string }} story
 */
export async function writeAStory(folder, { library, rehearsal }, { slug, sentence }) {
  const main = spawn(
    process.execPath,
    [
      '--import',
      path.join(root, 'tests', 'stand-in', 'register.mjs'),
      path.join(folder, 'out', 'main', 'main.js'),
    ],
    {
      cwd: folder,
      env: {
        ...process.env,
        COPYDESK_LIBRARY: library,
        COPYDESK_REHEARSAL: rehearsal,
        COPYDESK_BIND: '1',
        COPYDESK_UNSEEN: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let log = ''
  main.stderr.setEncoding('utf8').on('data', (piece) => (log += piece))
  /** @type {Promise<number | null>} */
  const gone = new Promise((resolve) => main.once('exit', resolve))
  /** @type {Promise<string>} */
  const endpoint = new Promise((resolve, reject) => {
    void gone.then(() => reject(new Error('it ended before its window was there')))
    createInterface({ input: main.stdout }).on('line', (line) => {
      if (line.startsWith('{"endpoint":')) resolve(String(JSON.parse(line).endpoint))
    })
  })
  try {
    const browser = await chromium.connect(await soon(endpoint, 'opened no window'))
    const page = browser.contexts()[0]?.pages()[0]
    if (page === undefined) throw new Error('it has no window')
    page.setDefaultTimeout(PATIENCE)
    await begin(page, slug)
    await page.getByRole('textbox', { name: 'Body' }).focus()
    await page.keyboard.type(sentence)
    await page.locator('.titlebar__name').getByText('Saved', { exact: true }).waitFor()
    await page
      .locator('.statusbar')
      .getByText(/^Saved/)
      .waitFor()
    await page.close({ runBeforeUnload: true }).catch(() => undefined)
    const code = await soon(gone, 'did not close')
    if (code !== 0) throw new Error(`it ended with exit code ${code}`)
  } catch (error) {
    main.kill('SIGKILL')
    await gone
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${log}`.trim(), {
      cause: error,
    })
  }
}

/** A new story by its key, with a slug, so that its row can be told from others. @param {import('playwright-core').Page} page @param {string} slug */
async function begin(page, slug) {
  await page.locator('html[data-ready]').waitFor()
  await page.keyboard.press('Control+N')
  await page.locator('.titlebar__name').getByText('no slug yet').waitFor()
  await page.locator('[data-field="slug"]:focus').waitFor()
  await page.keyboard.type(slug)
}

/**
 * The promise's value, or a rejection once patience is at an end.
 * @template T @param {Promise<T>} promise @param {string} otherwise what went wrong then @returns {Promise<T>}
 */
function soon(promise, otherwise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  /** @type {Promise<never>} */
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`it ${otherwise} in ${PATIENCE / 1000} s`)), PATIENCE)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
