import type { App, Session } from 'electron'
import { APP_ORIGIN } from './origin.ts'

/** A way out that something in the window tried, and where it led. */
export type Refused = {
  readonly refused: 'request' | 'navigation' | 'window' | 'webview' | 'permission'
  readonly url: string
}

/** Hears of each try. A try is a fault of ours or an attack: an ordinary day has none. */
export type HearRefused = (refused: Refused) => void

/**
 * Shuts every way out of the window: requests to anything but our own scheme, navigation, redirects, new windows,
 * webviews, permissions, the spell checker's downloads. Links are opened by `link:open` alone, after a question.
 */
export function raiseWall(app: App, hear: HearRefused): void {
  app.on('web-contents-created', (_event, contents) => {
    // The policy of a page knows no word for peer connections: without a proxy they may send nothing.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    const refuse = (event: { preventDefault(): void }, url: string) => {
      event.preventDefault()
      hear({ refused: 'navigation', url })
    }
    contents.on('will-navigate', refuse)
    contents.on('will-redirect', refuse)
    contents.on('will-attach-webview', (event, _preferences, { src }) => {
      event.preventDefault()
      hear({ refused: 'webview', url: src ?? '' })
    })
    contents.setWindowOpenHandler(({ url }) => {
      hear({ refused: 'window', url })
      return { action: 'deny' }
    })
  })
}

/** The part of the wall that needs the session: call it once the app is ready. */
export function closeSession(of: Session, hear: HearRefused): void {
  of.setPermissionRequestHandler((_contents, permission, answer) => {
    hear({ refused: 'permission', url: permission })
    answer(false)
  })
  of.setPermissionCheckHandler(() => false)
  of.setSpellCheckerEnabled(false)
  of.webRequest.onBeforeRequest((details, answer) => {
    const ours =
      details.url.startsWith(`${APP_ORIGIN}/`) ||
      details.url.startsWith('blob:app:') ||
      details.url.startsWith('data:')
    const cancel = !ours && !details.url.startsWith('devtools:')
    if (cancel) hear({ refused: 'request', url: details.url })
    answer({ cancel })
  })
}

/** True when the app was started with a switch that opens its window to a debugger of another program's. */
export function isBeingDebugged({ commandLine }: Pick<App, 'commandLine'>): boolean {
  return ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address', 'js-flags'].some(
    (name) => commandLine.hasSwitch(name),
  )
}

/** True for the app's own page: the only sender the door lets in. */
export function isOurPage(url: string): boolean {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`)
}
