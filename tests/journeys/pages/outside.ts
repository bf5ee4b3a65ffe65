import type { Page } from '@playwright/test'

/** What another program is given, by type; types with nothing in them are left out. */
export type Given = Readonly<Record<string, string>>

/** Where something is on the screen, in CSS pixels of the window. */
export type Place = { readonly x: number; readonly y: number }

/** The world around the window: the system's clipboard, and a program that takes whatever is dropped on it. */
export class Outside {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** What is on the clipboard, as any program can read it. */
  async clipboard(): Promise<Given> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const given = await this.page.evaluate(async () => {
      const items = await navigator.clipboard.read()
      const parts = items.flatMap((item) =>
        item.types.map(async (type) => [type, await (await item.getType(type)).text()] as const),
      )
      return Object.fromEntries((await Promise.all(parts)).filter(([, text]) => text !== ''))
    })
    await this.page.context().clearPermissions()
    return given
  }

  /** Puts something on the clipboard, as another program does. */
  async fillClipboard(text: string, html: string | null = null): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await this.page.evaluate(
      async ([plain, page]) => {
        const parts = { 'text/plain': plain, ...(page === null ? {} : { 'text/html': page }) }
        await navigator.clipboard.write([new ClipboardItem(parts)])
      },
      [text, html] as const,
    )
    await this.page.context().clearPermissions()
  }

  /**
   * Drags with the mouse from a place in the window to another program, which is a box that this makes. Gives what that
   * program receives; null when the drag never begins.
   */
  async drag(from: Place): Promise<Given | null> {
    const { x, y } = await this.page.evaluate(makeTaker)
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(from.x + 12, from.y + 4, { steps: 4 })
    await this.page.mouse.move(x, y, { steps: 4 })
    await this.page.mouse.up()
    return this.page.evaluate(takeAway)
  }

  /** Drags with the mouse from one place in the window to another. */
  async dragInside(from: Place, to: Place): Promise<void> {
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(from.x + 12, from.y + 4, { steps: 4 })
    await this.page.mouse.move(to.x, to.y, { steps: 4 })
    await this.page.mouse.up()
    await this.page.waitForTimeout(200)
  }

  /**
   * Selects words anywhere in the window with the mouse, as an editor would, and gives the middle of them. `root` is a
   * selector of the surface; the words lie on one line.
   */
  async selectByMouse(root: string, words: string): Promise<Place> {
    const { start, end, middle } = await this.page.evaluate(edgesOfWords, { root, words })
    // A window that renders again under the mouse may change the selection: an editor would try again.
    for (let turn = 0; turn < 4; turn += 1) {
      await this.page.mouse.click(start.x, start.y)
      await this.page.waitForTimeout(150)
      await this.page.mouse.move(start.x, start.y)
      await this.page.mouse.down()
      await this.page.mouse.move(end.x, end.y, { steps: 6 })
      await this.page.mouse.up()
      await this.page.waitForTimeout(250)
      if ((await this.page.evaluate(() => String(getSelection()))) === words) return middle
    }
    throw new Error(`“${words}” could not be selected`)
  }

  /** The place between the letters before these words and the words. */
  async placeBefore(root: string, words: string): Promise<Place> {
    return (await this.page.evaluate(edgesOfWords, { root, words })).start
  }
}

/** Runs in the page: a box in the corner that takes every drop and remembers what it got. */
function makeTaker(): Place {
  document.querySelector('#other-program')?.remove()
  const taker = document.createElement('div')
  taker.id = 'other-program'
  Object.assign(taker.style, {
    position: 'fixed',
    right: '0',
    bottom: '40px',
    width: '80px',
    height: '60px',
    zIndex: '99999',
    background: 'gray',
  })
  taker.addEventListener('dragover', (event) => event.preventDefault())
  taker.addEventListener('drop', (event) => {
    event.preventDefault()
    const data = event.dataTransfer
    const given = Array.from(data?.types ?? [], (type) => [type, data?.getData(type) ?? ''])
    taker.dataset['given'] = JSON.stringify([...given, ['files', String(data?.files.length ?? 0)]])
  })
  document.body.append(taker)
  const box = taker.getBoundingClientRect()
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
}

/** Runs in the page: what the box got, without types that hold nothing and without the name of a copy. */
function takeAway(): Given | null {
  const taker = document.querySelector<HTMLElement>('#other-program')
  const given = taker?.dataset['given']
  taker?.remove()
  if (given === undefined) return null
  const own = 'application/x-copydesk-copy'
  return Object.fromEntries(
    JSON.parse(given).filter(
      ([type, text]: [string, string]) => type !== own && text !== '' && !(type === 'files' && text === '0'),
    ),
  )
}

/** Runs in the page: the edges and the middle of words on one line of a surface. */
function edgesOfWords({ root, words }: { root: string; words: string }): {
  start: Place
  end: Place
  middle: Place
} {
  for (const surface of document.querySelectorAll(root)) {
    const walker = document.createTreeWalker(surface, NodeFilter.SHOW_TEXT)
    const nodes: { node: Text; at: number }[] = []
    let text = ''
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue
      nodes.push({ node, at: text.length })
      text += node.data
    }
    const at = text.indexOf(words)
    if (at < 0) continue
    const pointAt = (offset: number, isEnd: boolean) => {
      const found = nodes.findLast((one) => (isEnd ? one.at < offset : one.at <= offset))
      if (found === undefined) throw new Error('there is no text')
      return [found.node, offset - found.at] as const
    }
    const range = document.createRange()
    range.setStart(...pointAt(at, false))
    range.setEnd(...pointAt(at + words.length, true))
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
    const boxes = Array.from(range.getClientRects()).filter(({ width }) => width > 0)
    const [first, last] = [boxes[0], boxes.at(-1)]
    if (first === undefined || last === undefined) continue
    const y = first.top + first.height / 2
    return {
      start: { x: first.left, y },
      end: { x: last.right, y: last.top + last.height / 2 },
      middle: { x: (first.left + first.right) / 2, y },
    }
  }
  throw new Error(`“${words}” is nowhere in ${root}`)
}
