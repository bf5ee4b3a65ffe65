import type Electron from 'electron'
import type { Page } from 'playwright-core'
import { Loud } from './loud.ts'
import { LoudEmitter } from './loud-emitter.ts'
import { pack, type Parcel } from './parcel.ts'
import { toApp, toWeb } from './schemes.ts'
import { session } from './session.ts'

/** What a peer connection may send: nothing but through a proxy. */
export const WEBRTC_POLICY = 'disable_non_proxied_udp'

const events = [
  'will-navigate',
  'dom-ready',
  'did-finish-load',
  'did-fail-load',
  'render-process-gone',
  'destroyed',
  // Taken, but nothing here can cause them:
  'will-attach-webview',
  'will-redirect',
  'will-frame-navigate',
  'did-create-window',
  'context-menu',
  'preload-error',
  'unresponsive',
]

/** The page's own frame, as main sees it: an address of the app's. */
class MainFrame extends Loud implements Pick<Electron.WebFrameMain, 'url' | 'origin'> {
  readonly parent = null
  readonly #page: () => Page | undefined

  constructor(page: () => Page | undefined) {
    super('webFrameMain')
    this.#page = page
  }

  get url(): string {
    return toApp(this.#page()?.url() ?? '')
  }

  get origin(): string {
    const { protocol, host } = new URL(this.url)
    return host === '' ? 'null' : `${protocol}//${host}`
  }

  get top(): MainFrame {
    return this
  }
}

/** Inches, as Electron has them: https://www.electronjs.org/docs/latest/api/web-contents#contentsprinttopdfoptions */
const papers: ReadonlyMap<unknown, { readonly paperWidth: number; readonly paperHeight: number }> = new Map([
  ['A4', { paperWidth: 8.27, paperHeight: 11.69 }],
  ['Letter', { paperWidth: 8.5, paperHeight: 11 }],
])

type WindowOpenHandler = (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse

/**
 * `webContents`. Events to the page wait in a queue that the page's preload empties: it asks for the next one, and
 * is answered when there is one, so that nothing in the page's own reach can forge an event.
 */
export class WebContents
  extends LoudEmitter
  implements
    Pick<
      Electron.WebContents,
      'send' | 'getURL' | 'printToPDF' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy' | 'isDestroyed'
    >
{
  readonly id = 1
  readonly session = session.defaultSession
  readonly mainFrame: MainFrame
  readonly #page: () => Page | undefined
  readonly #queue: Parcel[] = []
  #waiting: ((parcel: Parcel) => void) | undefined
  #openHandler: WindowOpenHandler = () => ({ action: 'allow' })

  constructor(page: () => Page | undefined) {
    super('webContents', events)
    this.#page = page
    this.mainFrame = new MainFrame(page)
  }

  send(channel: string, ...args: readonly unknown[]): void {
    const parcel = pack([channel, ...args])
    const waiting = this.#waiting
    this.#waiting = undefined
    if (waiting === undefined) this.#queue.push(parcel)
    else waiting(parcel)
  }

  getURL(): string {
    return this.mainFrame.url
  }

  /** By the protocol of DevTools, whose words are a little other: https://chromedevtools.github.io/devtools-protocol/tot/Page/#method-printToPDF */
  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const page = this.#page()
    if (page === undefined) throw new Error('printToPDF: no page is open')
    const { margins, pageSize, ...rest } = options
    const paper = papers.get(pageSize)
    if (paper === undefined)
      throw new Error(`The stand-in prints on A4 and Letter, not on ${JSON.stringify(pageSize)}`)
    const devtools = await page.context().newCDPSession(page)
    const { data } = await devtools.send('Page.printToPDF', {
      displayHeaderFooter: rest.displayHeaderFooter ?? false,
      printBackground: rest.printBackground ?? false,
      headerTemplate: rest.headerTemplate ?? '',
      footerTemplate: rest.footerTemplate ?? '',
      generateTaggedPDF: rest.generateTaggedPDF ?? false,
      ...paper,
      marginTop: margins?.top ?? 0.4,
      marginBottom: margins?.bottom ?? 0.4,
      marginLeft: margins?.left ?? 0.4,
      marginRight: margins?.right ?? 0.4,
    })
    await devtools.detach()
    return Buffer.from(data, 'base64')
  }

  isDestroyed(): boolean {
    return this.#page()?.isClosed() ?? false
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler
  }

  /** Chromium is started with the one policy there is here. */
  setWebRTCIPHandlingPolicy(policy: string): void {
    if (policy !== WEBRTC_POLICY) throw new Error(`The stand-in knows no WebRTC policy but ${WEBRTC_POLICY}`)
  }

  /** Not Electron's: the next event for the page, as soon as there is one. A later call takes over from this. */
  nextEvent(): Promise<Parcel> {
    const [first] = this.#queue.splice(0, 1)
    if (first !== undefined) return Promise.resolve(first)
    return new Promise((resolve) => {
      this.#waiting = resolve
    })
  }

  /** Not Electron's: asks the app about a new window. The stand-in can only refuse it. */
  askToOpen(address: string): void {
    const response = this.#openHandler({
      url: toApp(address),
      frameName: '',
      features: '',
      disposition: 'foreground-tab',
      referrer: { url: '', policy: 'default' },
    })
    if (response.action === 'allow')
      process.stderr.write('The stand-in for Electron opens no second window, though the app allowed one.\n')
  }

  /** Not Electron's: where Chromium finds what the app calls `address`. */
  webAddress(address: string): string {
    return toWeb(address)
  }
}
