/**
 * Makes Chromium ask before the window closes, so that main's `close` event can veto it. Leaving for another page is
 * not closing: that is `will-navigate`, and it is not asked here.
 */
export function guardClosing(platform: string): void {
  let leaving = false
  // Not in every DOM library yet; Chromium has had it since 102.
  const navigation: unknown = Reflect.get(window, 'navigation')
  if (navigation instanceof EventTarget)
    navigation.addEventListener('navigate', () => {
      leaving = true
      setTimeout(() => (leaving = false), 0)
    })
  addEventListener('beforeunload', (event) => {
    if (!leaving) event.preventDefault()
  })
  addEventListener('keydown', (event) => {
    if (isBrowserKey(event, platform === 'darwin')) event.preventDefault()
  })
}

/** Keys at which a browser reloads, prints, saves, searches; a window of Electron's without a menu does nothing. */
function isBrowserKey(event: KeyboardEvent, isMac: boolean): boolean {
  if (event.key === 'F5' || event.key === 'F3' || event.key === 'F7') return true
  const isChord = (isMac ? event.metaKey : event.ctrlKey) && !event.altKey
  return isChord && ['r', 'p', 's', 'f', 'g', 'o', 'h', 'j', 'd'].includes(event.key.toLowerCase())
}
