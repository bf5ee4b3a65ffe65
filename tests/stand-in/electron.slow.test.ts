import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildForTest, type Fixture, startFixture } from './run-fixture.ts'

/** How long to wait for what comes by itself: long, since a busy machine is no fault. */
const soon = { timeout: 15_000 }

let build: string

beforeAll(() => {
  build = buildForTest()
}, 60_000)
afterAll(() => rmSync(build, { recursive: true, force: true }))

describe('an app on the stand-in', { timeout: 60_000 }, () => {
  let app: Fixture
  beforeAll(async () => {
    app = await startFixture(build)
  }, 60_000)
  afterAll(() => app.main.kill('SIGKILL'))

  it('is called by its page and sees the page’s own address', async () => {
    expect(await app.call('echo', 'a', { deep: [1, null, true] })).toEqual({
      words: ['a', { deep: [1, null, true] }],
      from: 'app://copydesk/index.html',
      own: true,
    })
    expect(await app.call('url')).toBe('app://copydesk/index.html')
  })

  it('carries undefined and bytes', async () => {
    const carried = await app.page.evaluate(async () => {
      const { words } = await Reflect.get(window, 'tiny').call('echo', undefined, new Uint8Array([1, 255]))
      return [words[0] === undefined, words[1] instanceof Uint8Array, Array.from(words[1])]
    })
    expect(carried).toEqual([true, true, [1, 255]])
  })

  it('tells the page why a call failed', async () => {
    await expect(app.call('fail')).rejects.toThrow(
      "Error invoking remote method 'fail': TypeError: no such story",
    )
  })

  it('sends events in order', async () => {
    for (const word of ['one', 'two', 'three']) await app.call('send', word, { of: 3 })
    await expect
      .poll(() => app.page.evaluate(() => Reflect.get(window, 'heard')), soon)
      .toEqual([
        ['one', { of: 3 }],
        ['two', { of: 3 }],
        ['three', { of: 3 }],
      ])
  })

  it('has its content security policy enforced', async () => {
    const violated = await app.page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
          const script = document.createElement('script')
          script.textContent = 'window.ran = true'
          document.body.append(script)
        }),
    )
    expect([violated, await app.page.evaluate(() => Reflect.get(window, 'ran'))]).toEqual([
      'script-src-elem',
      undefined,
    ])
  })

  it('has every request refused that is not its own', async () => {
    await app.page.evaluate(() => {
      new Image().src = 'https://example.com/leak.png'
    })
    await expect
      .poll(() => app.told, soon)
      .toContainEqual({ refused: 'https://example.com/leak.png', resourceType: 'image' })
  })

  it('refuses to leave its page', async () => {
    await app.page.evaluate(() => (location.href = 'https://example.com/'))
    await expect.poll(() => app.told, soon).toContainEqual({ willNavigate: 'https://example.com/' })
    await app.page.evaluate(() => (location.href = '/other.html'))
    await expect.poll(() => app.told, soon).toContainEqual({ willNavigate: 'app://copydesk/other.html' })
    expect(app.told).not.toContain('close')
    expect(await app.page.locator('h1').textContent()).toBe('Tiny')
  })

  it('refuses to open a second window', async () => {
    await app.page.evaluate(() => void window.open('/other.html'))
    await expect.poll(() => app.told, soon).toContainEqual({ wouldOpen: 'app://copydesk/other.html' })
    await expect.poll(() => app.page.context().pages().length, soon).toBe(1)
  })

  it('writes rich and plain text to the clipboard, and reads them', async () => {
    await app.call('copy', '<p onclick="x">Hello</p>', 'Hello')
    expect(await app.call('pasted')).toMatchObject({ text: 'Hello' })
  })

  it('is told the name of what the stand-in lacks', async () => {
    await expect(app.call('unknown')).rejects.toThrow('has no webContents.capturePage')
    await expect(app.call('unheard')).rejects.toThrow('never emits "sheet-begin" on browserWindow')
    const misses = await app.page.evaluate(() => Reflect.get(window, 'tiny').misses('webFrame'))
    expect(misses).toContain('has no electron.webFrame')
  })

  it('leaves nothing of the way to main in the page’s reach', async () => {
    const left = await app.page.evaluate(() => Object.keys(window).filter((name) => name.startsWith('_')))
    expect(left.filter((name) => !name.startsWith('__playwright') && !name.startsWith('__pw'))).toEqual([])
  })

  it('may refuse to close its window, from the X and from itself', async () => {
    await app.call('veto', 2)
    app.told.length = 0
    await app.page.close({ runBeforeUnload: true })
    await expect.poll(() => app.told, soon).toEqual(['close'])
    await app.call('close')
    await expect.poll(() => app.told, soon).toEqual(['close', 'close'])
    expect(await app.page.locator('h1').textContent()).toBe('Tiny')
  })

  it('quits when its window is closed', async () => {
    app.told.length = 0
    await app.page.close({ runBeforeUnload: true })
    expect(await app.exit).toBe(0)
    expect(app.told).toEqual(['close', 'closed', 'before-quit', 'will-quit'])
  })
})

describe('ending an app on the stand-in', { timeout: 60_000 }, () => {
  it('quits by the front door upon SIGTERM', async () => {
    const app = await startFixture(build)
    app.main.kill('SIGTERM')
    expect([await app.exit, app.told]).toEqual([0, ['before-quit', 'close', 'closed', 'will-quit']])
  })

  it.runIf(process.platform === 'linux')('takes Chromium along when it is killed', async () => {
    const app = await startFixture(build)
    const family = browsersOf(app.main.pid)
    expect(family.length).toBeGreaterThan(0)
    app.main.kill('SIGKILL')
    await app.exit
    await expect.poll(() => family.filter((pid) => existsSync(`/proc/${pid}`)), soon).toEqual([])
  })
})

/** The processes whose command line names the profile that main's process made. */
function browsersOf(pid: number | undefined): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(path.join('/proc', name, 'cmdline'), 'utf8').includes(`copydesk-stand-in-${pid}-`)
      } catch {
        return false
      }
    })
}
