import type { Page } from '@playwright/test'

/** What a clipboard holds: text by MIME type, such as "text/html". */
export type Flavours = Readonly<Record<string, string>>

/** Puts plain text on the clipboard and presses Ctrl+V. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await paste(page, { 'text/plain': text })
}

/**
 * Puts these flavours on the browser's own clipboard, byte for byte as another program would, and pastes them with
 * Ctrl+V into whatever has the keyboard. The keyboard must be in a text that one can write in.
 */
export async function paste(page: Page, flavours: Flavours): Promise<void> {
  await page.evaluate(fillClipboard, flavours)
  await page.keyboard.press('Control+V')
}

/**
 * Runs in the page. The async clipboard would clean HTML on its way in; what a copy event sets is taken as it is.
 * The copy comes from a text field outside the app, so that nothing of the app's own copying has a part in it.
 */
function fillClipboard(flavours: Flavours): void {
  const hold = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(flavours)) event.clipboardData?.setData(type, text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('copy', hold, true)
  const isCopied = document.execCommand('copy')
  window.removeEventListener('copy', hold, true)
  if (!isCopied) throw new Error('the clipboard was not filled')
}
