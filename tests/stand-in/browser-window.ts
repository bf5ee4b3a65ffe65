import type Electron from 'electron'
import type { BrowserContext, Dialog, Page } from 'playwright-core'
import { app } from './app.ts'
import { announce } from './announce.ts'
import { launch, type Size } from './engine.ts'
import { LoudEmitter, vetoable } from './loud-emitter.ts'
import { nativeTheme } from './native-theme.ts'
import { preparePage } from './prepare-page.ts'
import { toWeb } from './schemes.ts'
import { refuseWeak } from './strict-preferences.ts'
import { answerRequest } from './traffic.ts'
import { WebContents } from './web-contents.ts'
import { countIn, countOut, openWindows } from './windows.ts'

const events = [
  'close',
  'closed',
  'ready-to-show',
  'show',
  // Taken, but Chromium does not tell:
  'focus',
  'blur',
  'resize',
  'resized',
  'move',
  'moved',
  'maximize',
  'unmaximize',
  'enter-full-screen',
  'leave-full-screen',
]

/**
 * `BrowserWindow`: the one window, a page in an installed Chromium. Its look (title bar, background, minimum size)
 * is the browser's own; `show` and `focus` only bring it to the front.
 */
export class BrowserWindow
  extends LoudEmitter
  implements
    Pick<
      Electron.BrowserWindow,
      | 'loadURL'
      | 'show'
      | 'focus'
      | 'close'
      | 'destroy'
      | 'isDestroyed'
      | 'isVisible'
      | 'isMinimized'
      | 'restore'
      | 'setTitle'
      | 'getTitle'
      | 'setTitleBarOverlay'
      | 'setBackgroundColor'
    >
{
  readonly id = 1
  readonly webContents: WebContents
  readonly #size: Size
  readonly #preload: string | undefined
  #title: string
  #page: Page | undefined
  #opening: Promise<Page> | undefined
  #destroyed = false
  #visible: boolean
  #loading = false

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('browserWindow', events)
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    refuseWeak(options.webPreferences)
    this.#size = { width: options.width ?? 800, height: options.height ?? 600 }
    this.#preload = options.webPreferences?.preload
    this.#title = options.title ?? app.getName()
    this.#visible = options.show ?? true
    this.webContents = new WebContents(() => this.#page)
    countIn(this, () => this.#page)
    app.emit('browser-window-created', {}, this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  static getAllWindows(): BrowserWindow[] {
    return openWindows().filter((window) => window instanceof BrowserWindow)
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.getAllWindows()[0] ?? null
  }

  static fromWebContents(contents: unknown): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null
  }

  async loadURL(url: string): Promise<void> {
    const page = await (this.#opening ??= this.#open(toWeb(url)))
    this.#loading = true
    try {
      await page.goto(toWeb(url))
    } finally {
      this.#loading = false
    }
    await giveGesture(page)
    this.emit('ready-to-show')
    this.webContents.emit('did-finish-load')
    await announce(page.context(), this.#title)
  }

  /** Asks the app, as the window's own X does; nobody vetoes: it goes. */
  close(): void {
    if (this.#askToClose()) this.destroy()
  }

  destroy(): void {
    void this.#page?.close().catch(() => undefined)
    this.#gone()
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  show(): void {
    this.#visible = true
    this.focus()
    this.emit('show')
  }

  focus(): void {
    void this.#page?.bringToFront().catch(() => undefined)
  }

  isVisible(): boolean {
    return this.#visible
  }

  isMinimized(): boolean {
    return false
  }

  restore(): void {
    this.focus()
  }

  setTitle(title: string): void {
    this.#title = title
  }

  getTitle(): string {
    return this.#title
  }

  setTitleBarOverlay(_options: Electron.TitleBarOverlay): void {}
  setBackgroundColor(_color: string): void {}

  async #open(address: string): Promise<Page> {
    const context = await launch(this.#size, address)
    // Refuses what no page of ours needs; an empty list means "none" to Chromium.
    await context.grantPermissions([])
    const page = context.pages()[0] ?? (await context.newPage())
    this.#page = page
    page.on('close', () => this.#gone())
    page.on('crash', () =>
      this.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    )
    page.on('dialog', (dialog) => void this.#answerDialog(dialog))
    page.on('domcontentloaded', () => this.webContents.emit('dom-ready', {}))
    this.#refuseOtherPages(context, page)
    const isLoading = () => this.#loading
    await context.route('**/*', (route, request) =>
      answerRequest(route, request, { page, contents: this.webContents, isLoading }),
    )
    await preparePage(page, this.webContents, this.#preload)
    const dress = () =>
      page.emulateMedia({
        colorScheme: nativeTheme.themeSource === 'system' ? null : nativeTheme.themeSource,
      })
    nativeTheme.on('updated', () => void dress().catch(() => undefined))
    if (nativeTheme.themeSource !== 'system') await dress()
    return page
  }

  #refuseOtherPages(context: BrowserContext, page: Page): void {
    context.on('page', (other) => {
      if (other === page) return
      this.webContents.askToOpen(other.url())
      void other.close().catch(() => undefined)
    })
  }

  /** The page's permanent guard asks on every unload: it is the window's X, unless the page is only reloading. */
  async #answerDialog(dialog: Dialog): Promise<void> {
    const mayGo = dialog.type() === 'beforeunload' && (this.#loading || this.#askToClose())
    await (mayGo ? dialog.accept() : dialog.dismiss()).catch(() => undefined)
  }

  #askToClose(): boolean {
    const event = vetoable({})
    this.emit('close', event)
    return !event.defaultPrevented
  }

  #gone(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    this.emit('closed')
    this.webContents.emit('destroyed')
    countOut(this)
  }
}

/**
 * Chromium asks `beforeunload` only of a page that has been used. A page that nobody has touched must be able to
 * veto its closing too, as in Electron, so it is given one gesture.
 */
async function giveGesture(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Runtime.evaluate', { expression: '0', userGesture: true })
  await devtools.detach()
}
