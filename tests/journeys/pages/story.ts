import type { Locator, Page } from '@playwright/test'

/** Slate reads the caret with a delay of about 100 ms: a shortcut right after a move needs this rest, in ms. */
const CARET_RESTS = 200

/** The story on its sheet. */
export class Story {
  readonly page: Page
  readonly body: Locator
  readonly slug: Locator
  readonly headline: Locator

  constructor(page: Page) {
    this.page = page
    this.body = page.getByRole('textbox', { name: 'Body' })
    this.slug = page.getByRole('textbox', { name: 'Slug' })
    this.headline = page.getByRole('textbox', { name: 'Headline' })
  }

  /** Starts a new story by its key and fills slug and headline. */
  async begin(slug: string, headline: string): Promise<void> {
    const before = await this.page.locator('.titlebar__name strong').innerText()
    await this.page.keyboard.press('Control+N')
    await this.page.locator('[data-field="slug"]:focus').waitFor()
    if (before !== 'no slug yet')
      await this.page.locator('.titlebar__name').getByText('no slug yet').waitFor()
    await this.page.keyboard.type(slug)
    await this.page.keyboard.press('Tab')
    await this.page.keyboard.type(headline)
  }

  /** Types at the end of the body. */
  async write(words: string): Promise<void> {
    await this.body.focus()
    await this.page.keyboard.press('Control+End')
    await this.page.keyboard.type(words)
  }

  async text(): Promise<string> {
    const blocks = await this.body.locator('p, h2, h3, blockquote, li').allInnerTexts()
    return blocks.map((block) => block.replaceAll('\uFEFF', '').trim()).join('\n')
  }

  /** Clicks into the words, so that the caret stands in them. */
  async standIn(words: string): Promise<void> {
    await this.body.getByText(words).first().waitFor()
    const { x, y } = await this.page.evaluate(rangeOfWords, { words, select: false })
    await this.page.mouse.click(x, y)
    await this.page.waitForTimeout(CARET_RESTS)
  }

  /** Selects words on one leaf of the body. */
  async select(words: string): Promise<void> {
    await this.body.focus()
    await this.page.evaluate(rangeOfWords, { words, select: true })
    await this.page.waitForTimeout(CARET_RESTS)
  }

  /** Drags a word with the mouse to the start of other words. */
  async drag(word: string, target: string): Promise<void> {
    const from = await this.page.evaluate(rangeOfWords, { words: word, select: false })
    await this.page.mouse.dblclick(from.x, from.y)
    await this.page.waitForTimeout(CARET_RESTS)
    const to = await this.page.evaluate(rangeOfWords, { words: target, select: false })
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
    await this.page.mouse.move(to.left + 1, to.y, { steps: 4 })
    await this.page.mouse.up()
  }

  /** The tied words of a quote as the text shows them, run by run, with the initials in the margin. */
  quotes(initials: string): Locator {
    return this.body.locator(`.quote[data-state="accepted"][data-initials="${initials}"]`)
  }

  guesses(): Locator {
    return this.body.locator('.quote[data-state="suggested"]')
  }
}

/** Where words are drawn, in CSS px of the window: their left edge and the middle of their first line. */
type Place = { readonly left: number; readonly x: number; readonly y: number }

/** Runs in the page: the middle of the first line of these words, selecting them when asked to. */
function rangeOfWords({ words, select }: { words: string; select: boolean }): Place {
  const root = document.querySelector('.story')
  if (root === null) throw new Error('no story is open')
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    if (select) document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length)
    node.parentElement?.scrollIntoView({ block: 'nearest' })
    const box = range.getClientRects()[0]
    if (box === undefined) break
    return { left: box.left, x: box.left + box.width / 2, y: box.top + box.height / 2 }
  }
  throw new Error(`“${words}” is not on one leaf of the story`)
}
