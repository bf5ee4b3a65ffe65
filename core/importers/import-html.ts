import type { Comment, Element, Root, RootContent } from 'hast'
import type { PublicSpeaker } from '#core/story/public-story'
import { BlockBuilder } from './block-builder.ts'
import { finishImport } from './finish-import.ts'
import { droppedElements, removedNames } from './html-elements.ts'
import { firstTitle, parsePage, storyPart } from './html-page.ts'
import { HtmlWalk, type PictureAt } from './html-walk.ts'
import { type Imported, Removals } from './imported.ts'
import { articleIn } from './json-ld-in.ts'
import { knowSpeakers } from './know-speakers.ts'
import { languageOfTag } from './language-of-tag.ts'
import { plainCharacters } from './plain-characters.ts'

type HtmlImport = {
  /** Whether the page may say who said what, as our own exports do. */
  readonly speakers?: boolean
  /** Where the pictures of the page are; without it none is taken in. */
  readonly pictureAt?: PictureAt
  /** What is known of the speakers and the byline from elsewhere. */
  readonly known?: readonly PublicSpeaker[]
  readonly byline?: string
}

/**
 * A page or a paste of HTML as a story. The source is never rendered: it is parsed inert and walked along an allow
 * list straight into our blocks, and what is not on the list is looked through for its words.
 *
 * Takes any text, never fails. What was dropped is counted in `removed`. With `speakers`, the spans that our own
 * export writes (`data-speaker`) come back as quotations; without it nobody is tied to any words, whatever a page says.
 */
export function importHtml(html: string, options: HtmlImport = {}): Imported {
  const removals = new Removals()
  const page = parsePage(plainCharacters(html, removals), removals)
  countTakenOut(page, removals, options.pictureAt ?? (() => null))
  const { part, hasAround } = storyPart(page)
  if (hasAround) removals.add(removedNames.around)
  const builder = new BlockBuilder()
  const walk = new HtmlWalk(builder, removals, options)
  walk.over(part)
  const title = builder.fields.headline === '' && part !== page ? firstTitle(page) : undefined
  if (title !== undefined) walk.over({ type: 'root', children: [title] })

  const article = options.speakers === true && builder.runs.length > 0 ? articleIn(page) : null
  knowSpeakers(builder, article?.speakers ?? options.known ?? [])
  const known = {
    language: languageIn(page),
    byline: options.byline ?? '',
    dateline: article?.dateline ?? '',
  }
  return finishImport(builder, removals, { known, told: article?.quotations ?? null })
}

/** Counts, over the whole page, what is dropped wherever it stands. */
function countTakenOut(page: Root, removals: Removals, pictureAt: PictureAt): void {
  const waiting: RootContent[] = page.children.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'comment' && !isEditorsComment(node)) removals.add(removedNames.comments)
    if (node.type !== 'element') continue
    const what = droppedElements.get(node.tagName)
    const isPicture = node.tagName === 'img' && pictureAt(String(node.properties['src'] ?? '')) !== null
    if (what !== undefined && !isHarmless(node) && !isPicture) removals.add(what)
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

/** What says something of the page and changes nothing on it. */
function isHarmless({ tagName, properties }: Element): boolean {
  if (tagName === 'script') return properties['type'] === 'application/ld+json'
  return tagName === 'link' && !String(properties['rel']).includes('stylesheet')
}

/** What the page says of its language. */
function languageIn(page: Root): string {
  const html = page.children.find((node) => node.type === 'element' && node.tagName === 'html')
  return html?.type === 'element' ? languageOfTag(html.properties['lang']) : ''
}
