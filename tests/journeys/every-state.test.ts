import path from 'node:path'
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { Desk } from './pages/desk.ts'
import { type State, states } from './states/states.ts'
import { expect, test } from './support/journey.ts'
import { prepareSample } from './support/library.ts'
import type { AppOptions, RunningApp } from './support/start-app.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
] as const
const schemes = ['light', 'dark'] as const
const pictures = path.resolve(import.meta.dirname, '..', '..', 'pictures')

/** Each state is photographed at two sizes in light and dark into pictures/, and read by axe once in each of them. */
for (const state of states) {
  test(`the state “${state.name}” can be seen and read by everybody`, async ({
    app,
    openLibrary,
    freshApp,
    folder,
  }) => {
    const isShared = state.before === undefined && state.spoils !== true
    const one = isShared ? app : await ownApp(state, { openLibrary, freshApp, folder })
    try {
      await atRest(one)
      await state.arrange(one)
      await photograph(state, one)
    } finally {
      state.after?.(one.library)
    }
  })
}

async function photograph(state: State, { page }: RunningApp): Promise<void> {
  for (const size of sizes) {
    for (const colorScheme of schemes) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.evaluate(afterTwoFrames)
      const name = `${state.name}-${size.width}-${colorScheme}.png`
      await page.screenshot({ path: path.join(pictures, name) })
      if (isRead(size, colorScheme)) expect.soft(await faults(page), name).toEqual([])
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect.soft(tooWide, `${name} scrolls sideways`).toBe(false)
    }
  }
}

/** What axe finds of colours is the same at both sizes, what it finds of places the same in light and dark. */
function isRead(size: (typeof sizes)[number], scheme: (typeof schemes)[number]): boolean {
  return sizes.indexOf(size) === schemes.indexOf(scheme)
}

/** Motion is reduced: the second frame shows the window as it stays. */
function afterTwoFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}

/** A library of its own; an app of its own too where the state changes its files beforehand. */
async function ownApp({ before }: State, { openLibrary, freshApp, folder }: Ways): Promise<RunningApp> {
  if (before === undefined) return openLibrary()
  await prepareSample(folder)
  await before(path.join(folder, 'library'), () => freshApp({ folder }))
  return freshApp({ folder })
}

type Ways = {
  readonly openLibrary: () => Promise<RunningApp>
  readonly freshApp: (options?: AppOptions) => Promise<RunningApp>
  readonly folder: string
}

/** The window as it is on an ordinary morning: the sample open, nothing floating, nothing filtered. */
async function atRest({ page }: RunningApp): Promise<void> {
  const desk = new Desk(page)
  await desk.ready()
  await page.setViewportSize(sizes[0])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Alt+1')
  if ((await desk.filterField.count()) > 0 && (await desk.filterField.inputValue()) !== '')
    await desk.filter('')
  const sample = desk.row('sample-lido')
  if ((await sample.count()) === 0 || (await page.locator('.welcome').count()) > 0) return
  await sample.click()
  await page.keyboard.press('Alt+1')
  const byOrder = page.getByRole('radio', { name: 'By order' })
  if ((await byOrder.count()) > 0) await byOrder.click()
  await page.waitForTimeout(300)
}

/** What axe finds, a line each: the rule and where. It is put into a page and its frames once, and then reads them. */
async function faults(page: Page): Promise<string[]> {
  for (const frame of page.frames())
    if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const found = await (window as unknown as { readonly axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    })
    return found.violations
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}
