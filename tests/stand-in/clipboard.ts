import type Electron from 'electron'
import type { Page } from 'playwright-core'
import { Loud } from './loud.ts'
import { currentPage } from './windows.ts'

type Flavours = Readonly<Record<string, string>>

/** `ClipboardItem`, of text flavours only. */
export class ClipboardItem extends Loud implements Pick<Electron.ClipboardItem, 'types'> {
  readonly types: string[]
  readonly #items: Readonly<Record<string, unknown>>

  constructor(items: Readonly<Record<string, unknown>>) {
    super('clipboardItem')
    this.#items = items
    this.types = Object.keys(items)
  }

  async getType(type: string): Promise<Blob> {
    const item = await this.#items[type]
    if (typeof item === 'string') return new Blob([item], { type })
    if (item instanceof Blob) return item
    throw new Error(`The clipboard item holds no ${type}`)
  }
}

/** `clipboard`, by way of the page: writing by its copy event, reading by a permission given for that moment. */
class Clipboard extends Loud implements Pick<Electron.Clipboard, 'readText' | 'writeText' | 'has' | 'clear'> {
  async write(data: readonly ClipboardItem[]): Promise<void> {
    if (!Array.isArray(data)) throw new TypeError('clipboard.write takes a list of ClipboardItem')
    const flavours = await Promise.all(
      data.flatMap((item: ClipboardItem) =>
        item.types.map(async (type) => [type, await (await item.getType(type)).text()] as const),
      ),
    )
    await writeFlavours(thePage(), Object.fromEntries(flavours))
  }

  async read(): Promise<ClipboardItem[]> {
    return [new ClipboardItem(await readFlavours(thePage()))]
  }

  async readText(): Promise<string> {
    return (await readFlavours(thePage()))['text/plain'] ?? ''
  }

  async writeText(text: string): Promise<void> {
    await writeFlavours(thePage(), { 'text/plain': text })
  }

  async has(type: string): Promise<boolean> {
    return type in (await readFlavours(thePage()))
  }

  clear(): void {
    void writeFlavours(thePage(), { 'text/plain': '' })
  }
}

export const clipboard = new Clipboard('clipboard')

function thePage(): Page {
  const page = currentPage()
  if (page === undefined) throw new Error('The stand-in’s clipboard needs an open window')
  return page
}

/** A copy event, since the page's async clipboard would rewrite the HTML and Electron's does not. */
async function writeFlavours(page: Page, flavours: Flavours): Promise<void> {
  const done = await page.evaluate((given) => {
    const fill = (event: ClipboardEvent) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      for (const [type, text] of Object.entries(given)) event.clipboardData?.setData(type, text)
    }
    window.addEventListener('copy', fill, { capture: true, once: true })
    const copied = document.execCommand('copy')
    window.removeEventListener('copy', fill, { capture: true })
    return copied
  }, flavours)
  if (!done) throw new Error('The stand-in could not write to the clipboard')
}

async function readFlavours(page: Page): Promise<Flavours> {
  const context = page.context()
  await context.grantPermissions(['clipboard-read'])
  try {
    return await page.evaluate(async () => {
      const found: Record<string, string> = {}
      for (const item of await navigator.clipboard.read())
        for (const type of item.types)
          if (type.startsWith('text/')) found[type] = await (await item.getType(type)).text()
      return found
    })
  } finally {
    await context.clearPermissions()
    await context.grantPermissions([])
  }
}
