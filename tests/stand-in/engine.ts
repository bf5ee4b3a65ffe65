import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'
import { TURN_OFF } from './turned-off.ts'
import { WEBRTC_POLICY } from './web-contents.ts'

/**
 * The Chromium in which the window lives: an installed one, driven over a pair of pipes that end with this process,
 * so that it can outlive main by no means. There is no port.
 */
export type Size = { readonly width: number; readonly height: number }

const profilePrefix = 'copydesk-stand-in-'
const switches: string[] = []
let launched: Promise<BrowserContext> | undefined

/** True when nobody can see the window: asked for (COPYDESK_UNSEEN=1), or there is no display. */
export function isUnseen(): boolean {
  if (process.env['COPYDESK_UNSEEN'] === '1') return true
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
}

/** Adds a switch to Chromium's command line, as long as it has not been started. */
export function addSwitch(name: string, value?: string): void {
  switches.push(value === undefined ? `--${name}` : `--${name}=${value}`)
}

/** Starts Chromium, once. `address` is the page that a seen window shows as its own, without an address bar. */
export function launch(size: Size, address: string): Promise<BrowserContext> {
  return (launched ??= start(size, address))
}

/** Closes Chromium and removes its profile. Gives up waiting after three seconds: the pipe ends it anyway. */
export async function closeEngine(): Promise<void> {
  const context = await launched?.catch(() => undefined)
  const patience = new Promise((resolve) => setTimeout(resolve, 3000).unref())
  await Promise.race([context?.close().catch(() => undefined), patience])
}

async function start(size: Size, address: string): Promise<BrowserContext> {
  const executablePath = process.env['COPYDESK_CHROMIUM']
  if (executablePath === undefined)
    throw new Error(
      'There is no Chromium here. Install Chromium, Chrome or Edge, or name one in COPYDESK_CHROMIUM.',
    )
  sweepProfiles()
  const profile = mkdtempSync(path.join(os.tmpdir(), `${profilePrefix}${process.pid}-`))
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }))
  const unseen = isUnseen()
  const isRoot = process.getuid?.() === 0
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: unseen,
    viewport: unseen ? size : null,
    chromiumSandbox: !isRoot,
    acceptDownloads: false,
    serviceWorkers: 'block',
    // The page sees the system's own settings, as in Electron; null is Playwright's word for that.
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    // Main decides what a signal means: see app.ts.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...(unseen ? [] : [`--app=${address}`, `--window-size=${size.width},${size.height}`]),
      // No name is ever looked up, and no address reached: every request is answered from here or refused.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-extensions',
      '--disable-spell-checking',
      '--disable-domain-reliability',
      '--no-pings',
      TURN_OFF,
      `--webrtc-ip-handling-policy=${WEBRTC_POLICY}`,
      `--force-webrtc-ip-handling-policy=${WEBRTC_POLICY}`,
      // Hides the bar that warns of --no-sandbox, which root cannot do without.
      ...(isRoot ? ['--test-type'] : []),
      ...switches,
    ],
  })
}

/** Removes the profiles of stand-ins that were killed. Their names hold the process that made them. */
function sweepProfiles(): void {
  for (const name of readdirSync(os.tmpdir())) {
    const pid = new RegExp(`^${profilePrefix}(\\d+)-`).exec(name)?.[1]
    if (pid === undefined || isAlive(Number(pid))) continue
    try {
      rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true, maxRetries: 3 })
    } catch {
      // Another stand-in is sweeping the same profile, or its browser is still ending. The next start tries again.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
