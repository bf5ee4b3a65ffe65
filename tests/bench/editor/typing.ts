import type { CDPSession, Page } from '@playwright/test'

/** What a key press cost the page's main thread, in ms of the processor. */
export type Cost = { readonly task: number; readonly script: number }

/** A page and the way to read what its main thread has done. */
export type Watched = { readonly page: Page; readonly session: CDPSession }

/** Counts the thread's own time, since the clock also counts what else the machine does. */
export async function watch(page: Page): Promise<Watched> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, session }
}

/** What the main thread has done so far, in ms. */
async function done({ session }: Watched): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics')
  const read = (name: string) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000
  return { task: read('TaskDuration'), script: read('ScriptDuration') }
}

/** What an act costs until two frames have been drawn after it. */
export async function costOf(watched: Watched, act: () => Promise<unknown>, rest = 0): Promise<Cost> {
  const before = await done(watched)
  await act()
  await watched.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  if (rest > 0) await watched.page.waitForTimeout(rest)
  const after = await done(watched)
  return { task: after.task - before.task, script: after.script - before.script }
}

/** The costs of so many letters, typed one after the other, less what a key costs that does nothing. */
export async function typing(watched: Watched, letters: number): Promise<readonly Cost[]> {
  const idle: Cost[] = []
  for (let key = 0; key < 6; key += 1)
    idle.push(await costOf(watched, () => watched.page.keyboard.press('Shift')))
  const nothing = idle.map(({ task }) => task).toSorted((a, b) => a - b)[3] ?? 0
  const costs: Cost[] = []
  for (let key = 0; key < letters; key += 1) {
    const letter = 'in the harbour '[key % 15] ?? ' '
    const cost = await costOf(watched, () => watched.page.keyboard.press(letter === ' ' ? 'Space' : letter))
    costs.push({ task: Math.max(0, cost.task - nothing), script: cost.script })
  }
  return costs
}
