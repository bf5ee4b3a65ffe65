import type { Comment, Element, Root, RootContent } from 'hast'
import { paragraph, textBlocks } from '#core/story/body'
import { BlockBuilder } from './block-builder.ts'
import { droppedElements, removedNames } from './html-elements.ts'
import { firstTitle, parsePage, storyPart } from './html-page.ts'
import { HtmlWalk } from './html-walk.ts'
import { type Imported, Removals, type Said } from './imported.ts'
import { plainCharacters } from './plain-characters.ts'
import { readTop } from './top-of-story.ts'

/**
 * A page or a paste of HTML as a story. The source is never rendered: it is parsed inert and walked along an allow
 * list straight into our blocks, and what is not on the list is looked through for its words.
 *
 * Takes any text, never fails. What was dropped is counted in `removed`. With `speakers`, the spans that our own
 * export writes (`data-speaker`) come back as `said`; without it nobody is tied to any words, whatever a page says.
 */
export function importHtml(
  html: string,
  options: { readonly speakers?: boolean } = {},
): Imported & { said: Said[] } {
  const removals = new Removals()
  const page = parsePage(plainCharacters(html, removals), removals)
  countTakenOut(page, removals)
  const { part, hasAround } = storyPart(page)
  if (hasAround) removals.add(removedNames.around)
  const builder = new BlockBuilder()
  const walk = new HtmlWalk(builder, removals, options.speakers === true)
  walk.over(part)
  const title = builder.fields.headline === '' && part !== page ? firstTitle(page) : undefined
  if (title !== undefined) walk.over({ type: 'root', children: [title] })

  const { fields } = builder
  const top = readTop(builder.blocks, fields.headline !== '')
  const numbers = new Map<object, number>(textBlocks(top.body).map((block, index) => [block, index]))
  return {
    headline: fields.headline,
    standfirst: fields.standfirst || top.standfirst,
    byline: fields.byline || top.byline,
    dateline: fields.dateline || top.dateline,
    body: top.body.length > 0 ? top.body : [paragraph('')],
    removed: removals.list(),
    said: builder.said.flatMap(({ block, ...span }): Said[] => {
      const number = numbers.get(block)
      return number === undefined ? [] : [{ block: number, ...span }]
    }),
  }
}

/** Counts, over the whole page, what is dropped wherever it stands. */
function countTakenOut(page: Root, removals: Removals): void {
  const waiting: RootContent[] = page.children.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'comment' && !isEditorsComment(node)) removals.add(removedNames.comments)
    if (node.type !== 'element') continue
    const what = droppedElements.get(node.tagName)
    if (what !== undefined && !isHarmlessLink(node)) removals.add(what)
    const scripted = Object.keys(node.properties).some((name) => /^on[A-Z]/i.test(name))
    if (scripted) removals.add(removedNames.scripts)
    if (what === undefined)
      for (let i = node.children.length; i > 0; i -= 1) pushDefined(waiting, node.children[i - 1])
  }
}

function pushDefined<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item)
}

/** Word's conditional comments and the clipboard's own marks say nothing about the page. */
function isEditorsComment(comment: Comment): boolean {
  return /^\s*(?:\[(?:if|end)|StartFragment|EndFragment)/.test(comment.value)
}

function isHarmlessLink(element: Element): boolean {
  return element.tagName === 'link' && !String(element.properties['rel']).includes('stylesheet')
}
