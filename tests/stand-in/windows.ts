import type { Page } from 'playwright-core'

/** What the rest of the stand-in needs of a window that is open. */
export type OpenWindow = {
  isDestroyed(): boolean
  /** Asks the app, then closes. */
  close(): void
}

const open: { window: OpenWindow; page: () => Page | undefined }[] = []
let whenAllClosed: () => void = () => {}

/** Counts a window in. `page` gives its page once Chromium has one. */
export function countIn(window: OpenWindow, page: () => Page | undefined): void {
  if (open.length > 0) throw new Error('The stand-in for Electron opens one window at a time')
  open.push({ window, page })
}

/** Counts a window out, and says so when it was the last. */
export function countOut(window: OpenWindow): void {
  const index = open.findIndex((entry) => entry.window === window)
  if (index < 0) return
  open.splice(index, 1)
  if (open.length === 0) whenAllClosed()
}

/** The windows that are open. */
export function openWindows(): readonly OpenWindow[] {
  return open.map((entry) => entry.window)
}

/** The page of the window, once it has one. */
export function currentPage(): Page | undefined {
  return open[0]?.page()
}

/** Whom to tell when the last window has gone: the app. */
export function tellWhenAllClosed(tell: () => void): void {
  whenAllClosed = tell
}
