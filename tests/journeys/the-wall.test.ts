import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Desk } from './pages/desk.ts'
import { expect, test } from './support/journey.ts'
import { type RunningApp, startApp } from './support/start-app.ts'
import { type WayOut, OUTSIDE, waysOut } from './support/ways-out.ts'

const root = path.resolve(import.meta.dirname, '..', '..')

test('nothing in the window gets out of it, in whatever way it tries', async () => {
  const app = await startApp()
  try {
    const { page } = app
    await new Desk(page).ready()
    const { origin, pathname } = new URL(page.url())
    for (const way of waysOut) {
      const { stoppedBy, ran } = await attempt(app, way)
      expect.soft([ran, stoppedBy], way.name).toEqual([undefined, way.by])
      const now = new URL(page.url())
      expect.soft([now.origin, now.pathname], way.name).toEqual([origin, pathname])
      await expect.poll(() => page.context().pages().length, way.name).toBe(1)
    }
    expect(waysOut.length).toBeGreaterThanOrEqual(30)
    expect(app.opened()).toEqual([])
    // The door still answers: the page is the one that was there before.
    expect(await page.evaluate(findNothing)).toMatchObject({ ok: true })
  } finally {
    await app.kill()
  }
})

test('a build that asks for one page from outside is found out, by the policy and, without one, by the wall', async ({
  folder,
}) => {
  const told = async (name: string, change: (out: string) => void) => {
    const home = path.join(folder, name)
    cpSync(path.join(root, 'out'), path.join(home, 'out'), { recursive: true })
    cpSync(path.join(root, 'package.json'), path.join(home, 'package.json'))
    change(path.join(home, 'out'))
    const app = await startApp({ home, folder: path.join(folder, `${name}-data`) })
    try {
      await new Desk(app.page).ready()
      await expect.poll(() => [...app.complaints(), ...app.refusals()].length).toBeGreaterThan(0)
      return { complaints: app.complaints(), refusals: app.refusals() }
    } finally {
      await app.kill()
    }
  }
  const fetching = await told('fetching', addFetch)
  expect(fetching.complaints.join('\n')).toContain('Content Security Policy')
  expect(fetching.refusals).toEqual([])
  const open = await told('without-policy', (out) => {
    addFetch(out)
    takePolicyOut(out)
  })
  expect(open.refusals).toEqual([`request ${OUTSIDE}/count`])
})

/** Tries one way out, and says what stopped it. */
async function attempt(
  app: RunningApp,
  { tries, by }: WayOut,
): Promise<{ stoppedBy: WayOut['by']; ran: unknown }> {
  const before = app.refusals().length
  const { heard, ran } = await app.page.evaluate<{ heard: boolean; ran: unknown }>(scriptOf(tries))
  const isHeard = app.refusals().length > before
  // A window that was refused is told of once more as it goes.
  if (by === 'wall') await app.page.waitForTimeout(400)
  return { stoppedBy: isHeard ? 'wall' : heard ? 'policy' : 'engine', ran }
}

/** Asks main for something harmless. */
const findNothing = `copydesk.call('library:find', { query: 'x' })`

/** A script that tries it as one of the page's own would, and tells whether the policy was heard of. */
function scriptOf(tries: string): string {
  return `(async () => {
    let heard = false
    delete window.ran
    const hear = () => { heard = true }
    document.addEventListener('securitypolicyviolation', hear)
    const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
    // Only what runs after this belongs to the page: a script of the debugger's may do more.
    await rest(0)
    await Promise.race([(async () => { ${tries} })().catch(() => undefined), rest(600)])
    await rest(250)
    document.removeEventListener('securitypolicyviolation', hear)
    return { heard, ran: window.ran }
  })()`
}

/** Puts one request into the window's first script, as a careless change or a bad package would. */
function addFetch(out: string): void {
  const assets = path.join(out, 'renderer', 'assets')
  const script = readdirSync(assets).find((name) => /^index-.*\.js$/.test(name)) ?? ''
  const file = path.join(assets, script)
  writeFileSync(file, `fetch('${OUTSIDE}/count').catch(() => {});${readFileSync(file, 'utf8')}`)
}

function takePolicyOut(out: string): void {
  const main = path.join(out, 'main', 'main.js')
  const source = readFileSync(main, 'utf8')
  const without = source.replace('"content-security-policy":', '"no-such-policy":')
  expect(without).not.toBe(source)
  writeFileSync(main, without)
}
