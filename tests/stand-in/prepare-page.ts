import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type Electron from 'electron'
import type { Page } from 'playwright-core'
import { invoke } from './ipc-main.ts'
import { loud } from './loud.ts'
import { pack, type Parcel, unpack } from './parcel.ts'
import { isOurs } from './schemes.ts'
import type { WebContents } from './web-contents.ts'

/** What the page asks of main: to call a handler, or for the next event. */
export type Ask = (what: 'invoke' | 'next', parcel: Parcel) => Promise<Answered>
type Answered = { readonly parcel: Parcel } | { readonly error: string }

/**
 * Puts the preload into the page, to run before any script of the page's own. Preload and the page share one world
 * here; the binding by which the preload reaches main has a random name and is deleted before the page runs.
 */
export async function preparePage(
  page: Page,
  contents: WebContents,
  preload: string | undefined,
): Promise<void> {
  const binding = `_${randomBytes(9).toString('hex')}`
  await page.exposeBinding(binding, async (source, ...[what, parcel]: Parameters<Ask>): Promise<Answered> => {
    if (source.frame !== page.mainFrame() || !isOurs(new URL(source.frame.url())))
      return { error: 'Only the app’s own page reaches main' }
    if (what === 'next') return { parcel: await contents.nextEvent() }
    return answerInvoke(contents, parcel)
  })
  const script = readFileSync(path.join(import.meta.dirname, 'in-page.js'), 'utf8')
  const source = preload === undefined ? '' : readFileSync(preload, 'utf8')
  const settings = JSON.stringify({ binding, platform: process.platform })
  // One function around all of it: the names inside must not become the page's.
  await page.addInitScript({
    content: `(() => {\n${script}\ninPage.begin(${settings}, function (require, module, exports, process) {\n${source}\n})\n})()`,
  })
}

async function answerInvoke(contents: WebContents, parcel: Parcel): Promise<Answered> {
  const [channel, ...args] = unpack(parcel) as [string, ...unknown[]] // packed by ipcRenderer.invoke
  const known = { type: 'frame', sender: contents, senderFrame: contents.mainFrame }
  const event: unknown = loud('ipcMainInvokeEvent', known)
  try {
    // Electron's own event has more; what the stand-in lacks of it throws when it is asked for.
    return { parcel: pack(await invoke(event as Electron.IpcMainInvokeEvent, channel, args)) }
  } catch (error) {
    return { error: String(error) }
  }
}
