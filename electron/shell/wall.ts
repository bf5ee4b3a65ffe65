import { type App, type Session, session } from 'electron'
import { APP_ORIGIN } from './assets.ts'

/**
 * Shuts every way out of the window: requests to anything but our own scheme, navigation, new windows, webviews,
 * permissions, the spell checker's downloads. Links are opened by `link:open` alone, after a question.
 */
export function raiseWall(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** The part of the wall that needs the session: call it once the app is ready. */
export function closeSession(of: Session = session.defaultSession): void {
  of.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  of.setPermissionCheckHandler(() => false)
  of.setSpellCheckerEnabled(false)
  of.webRequest.onBeforeRequest((details, answer) => {
    const ours =
      details.url.startsWith(`${APP_ORIGIN}/`) ||
      details.url.startsWith('blob:app:') ||
      details.url.startsWith('data:')
    answer({ cancel: !ours && !details.url.startsWith('devtools:') })
  })
}

/** True for the app's own page: the only sender the door lets in. */
export function isOurPage(url: string): boolean {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`)
}
