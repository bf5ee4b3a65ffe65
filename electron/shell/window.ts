import { BrowserWindow, app, nativeTheme } from 'electron'
import { APP_PAGE } from './origin.ts'

/** What the window needs from outside. */
export type WindowParts = {
  readonly preload: string
  /** Asks the page to save before the window goes. */
  readonly askToClose: (window: BrowserWindow) => void
  /** The page does not answer: true when the window is to go all the same. */
  readonly askToGiveUp: () => Promise<boolean>
}

export type CopydeskWindow = {
  readonly window: BrowserWindow
  /** The page has saved: the window may go. */
  readonly close: () => void
  /** It stays after all; the next wish to close it is asked anew. */
  readonly stay: () => void
}

/** How long the page may take to save before the editor is asked, in ms. */
const PATIENCE = 8000

/** Opens the one window. It is closed only once the page has saved, or does not answer. */
export async function openWindow({ preload, askToClose, askToGiveUp }: WindowParts): Promise<CopydeskWindow> {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 720,
    minHeight: 520,
    title: 'Copydesk',
    show: false,
    titleBarStyle: 'hidden',
    titleBarOverlay: {
      height: 37,
      color: '#00000000',
      symbolColor: nativeTheme.shouldUseDarkColors ? '#b6b7ba' : '#4d4f54',
    },
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      webviewTag: false,
      // In a release nobody looks into the window, nor has somebody else look.
      devTools: !app.isPackaged,
    },
  })
  let mayClose = false
  let impatience: NodeJS.Timeout | undefined
  window.on('close', (event) => {
    if (mayClose) return
    event.preventDefault()
    if (impatience !== undefined) return
    impatience = setTimeout(() => {
      void askToGiveUp().then((givesUp) => (givesUp ? close() : stay()))
    }, PATIENCE)
    askToClose(window)
  })
  window.once('ready-to-show', () => window.show())

  function close(): void {
    mayClose = true
    clearTimeout(impatience)
    if (!window.isDestroyed()) window.close()
  }

  function stay(): void {
    clearTimeout(impatience)
    impatience = undefined
  }

  await window.loadURL(APP_PAGE)
  return { window, close, stay }
}
