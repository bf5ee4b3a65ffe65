import type { Page } from '@playwright/test'

/** At most so many ms may pass from a key or a click that changes the story until the window stops saying “Saved”. */
export const UNSAID_MS = 100

type Watched = { input: number; isSaved: boolean; leftAt: number | null; savedAt: number | null }

/**
 * What the status bar says about saving, watched in the page itself, so that no moment is missed. Times are in ms of
 * the page's clock; an input counts from the moment that the browser gave its event.
 */
export class SaveState {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Starts to watch. Call it once for each window, when it shows a story. */
  async watch(): Promise<void> {
    await this.page.evaluate(watchInPage)
  }

  /** Forgets what was seen; what follows is new. */
  async forget(): Promise<void> {
    await this.page.evaluate(() => Reflect.get(window, 'saveWatch').forget())
  }

  /**
   * How long after the last key or click the window stopped saying “Saved”; 0 when it did so before, null when it
   * says so still.
   */
  async leftSavedAfter(): Promise<number | null> {
    const { input, leftAt }: Watched = await this.page.evaluate(() => Reflect.get(window, 'saveWatch').seen())
    return leftAt === null ? null : Math.max(0, leftAt - input)
  }

  /** How long after the last key or click the window said “Saved” again; null when it never left, or has not yet. */
  async savedAgainAfter(): Promise<number | null> {
    const { input, isSaved, savedAt }: Watched = await this.page.evaluate(() =>
      Reflect.get(window, 'saveWatch').seen(),
    )
    return isSaved && savedAt !== null ? Math.max(0, savedAt - input) : null
  }

  /** True when the window says that everything is on the disk. */
  async isSaved(): Promise<boolean> {
    const { isSaved }: Watched = await this.page.evaluate(() => Reflect.get(window, 'saveWatch').seen())
    return isSaved
  }
}

/** Runs in the page. */
function watchInPage(): void {
  const saysSaved = () =>
    document.querySelector('.statusbar [role="status"]')?.textContent.startsWith('Saved') ?? false
  let seen: Watched = { input: 0, isSaved: saysSaved(), leftAt: null, savedAt: null }
  const note = (event: Event) => {
    if (event.isTrusted) seen.input = event.timeStamp
  }
  for (const type of ['keydown', 'beforeinput', 'pointerup', 'click', 'drop'])
    window.addEventListener(type, note, true)
  new MutationObserver(() => {
    const now = saysSaved()
    if (seen.isSaved && !now) seen.leftAt ??= performance.now()
    if (!seen.isSaved && now) seen.savedAt = performance.now()
    seen.isSaved = now
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
  Reflect.set(window, 'saveWatch', {
    seen: () => seen,
    forget: () => {
      seen = { input: performance.now(), isSaved: saysSaved(), leftAt: null, savedAt: null }
    },
  })
}
