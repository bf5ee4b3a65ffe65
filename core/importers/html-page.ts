import type { Element, Nodes, Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { looksOf } from './element-looks.ts'
import { blockElements, droppedElements, removedNames, unseenElements } from './html-elements.ts'
import type { Removals } from './imported.ts'

/**
 * The page as an inert tree. The parser follows the HTML standard, but the step that makes its tree plain recurses:
 * a page nested thousands deep is read as its words alone.
 */
export function parsePage(html: string, removals: Removals): Root {
  try {
    return fromHtml(html)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    removals.add(removedNames.nesting)
    return fromHtml(wordsOnly(html))
  }
}

/** The source with every tag gone, a break for each block: nothing in it can nest. */
function wordsOnly(html: string): string {
  const visible = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|template|noscript|textarea|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
  const parts = visible.split(/(<\/?[a-z][^>]*(?:>|$))/i)
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return part.replaceAll('<', '&lt;')
      const name = /^<\/?([a-z][^\s/>]*)/i.exec(part)?.[1]?.toLowerCase() ?? ''
      return name === 'br' || blockElements.has(name) ? '<br>' : ''
    })
    .join('')
}

/** Every element and text that a reader could see, in order; nothing inside what is dropped or hidden. */
export function* visibleNodes(from: Nodes): Generator<RootContent> {
  const waiting: RootContent[] = 'children' in from ? from.children.toReversed() : []
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'element') {
      if (droppedElements.has(node.tagName) || unseenElements.has(node.tagName) || looksOf(node).hidden)
        continue
    }
    yield node
    if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index]
        if (child !== undefined) waiting.push(child)
      }
    }
  }
}

/** The visible words of a node, as they stand. */
export function visibleText(node: Nodes): string {
  let text = ''
  for (const inner of visibleNodes(node)) if (inner.type === 'text') text += inner.value
  return text
}

/** How much of the running text must stand in an article before what is around it is left behind. */
const MOST = 0.6

/** Where the story stands: the one article or main part that holds most of the paragraphs, else the whole page. */
export function storyPart(page: Root): { part: Root | Element; hasAround: boolean } {
  const total = paragraphLength(page)
  for (const name of ['article', 'main']) {
    for (const candidate of outermost(page, name)) {
      const length = paragraphLength(candidate)
      if (length > 0 && length >= total * MOST) {
        const around = lettersIn(page) - lettersIn(candidate)
        return { part: candidate, hasAround: around > 0 }
      }
    }
  }
  return { part: page, hasAround: false }
}

/** The first visible h1 anywhere on the page: many sites set it above the article. */
export function firstTitle(page: Root): Element | undefined {
  for (const node of visibleNodes(page)) if (node.type === 'element' && node.tagName === 'h1') return node
  return undefined
}

function* outermost(page: Root, name: string): Generator<Element> {
  let inside = new Set<RootContent>()
  for (const node of visibleNodes(page)) {
    if (node.type !== 'element') continue
    if (inside.has(node) || node.tagName === name) {
      if (!inside.has(node)) {
        yield node
        inside = new Set()
      }
      for (const child of node.children) inside.add(child)
    }
  }
}

function paragraphLength(from: Root | Element): number {
  let length = 0
  const inside = new Set<RootContent>()
  for (const node of visibleNodes(from)) {
    if (node.type === 'text' && inside.has(node)) length += node.value.trim().length
    if (node.type === 'element' && (node.tagName === 'p' || inside.has(node))) {
      for (const child of node.children) inside.add(child)
    }
  }
  return length
}

function lettersIn(from: Root | Element): number {
  return visibleText(from).replace(/\s+/g, '').length
}
