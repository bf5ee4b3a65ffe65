import type { Element, Root } from 'xast'
import { shorten } from '#core/style/shorten'
import { decodeText } from '../decode-text.ts'
import type { Removals } from '../imported.ts'
import { parseXml, withoutEntities } from '../parse-xml.ts'
import { allElementsIn, childNamed, elementsIn, localName } from '../xml-tree.ts'
import { hiddenStyles, tellChanges, tellComments, tellPart, vanish } from './reviewed.ts'
import { wordsIn } from './words-in.ts'

/** A change in the text of an XML part: from here to there, what shall stand instead. */
type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** The name of the bookmark that tells which list a paragraph is of; mammoth keeps bookmarks and no numbers of lists. */
export const LIST_BOOKMARK = 'copydesk-list-'

const DOCUMENT = 'word/document.xml'

/**
 * The parts of a Word document made ready for mammoth, which shows hidden words as text: they are taken out and told,
 * and so are tracked changes, comments, headers and footers. Gives a sentence instead when a part is broken.
 */
export function prepared(
  parts: ReadonlyMap<string, Uint8Array>,
  removals: Removals,
): { readonly parts: ReadonlyMap<string, Uint8Array | string>; readonly isOwn: boolean } | string {
  const roots = new Map<string, Element>()
  const texts = new Map<string, string>()
  for (const [name, bytes] of parts) {
    if (!/\.(?:xml|rels)$/.test(name)) continue
    // What mammoth is given and what is looked at here is one text: places in it must be the same.
    const text = withoutEntities(withoutDoctype(decodeText(bytes).text.replace(/\r\n?/g, '\n')), removals)
    const root = parseXml(text, removals)
    if (typeof root === 'string') return name === DOCUMENT ? root : `has a part (${name}) that ${root}`
    texts.set(name, text)
    const element = rootOf(root)
    if (element !== undefined) roots.set(name, element)
  }
  const document = roots.get(DOCUMENT)
  const body = document === undefined ? undefined : childNamed(document, 'body')
  if (body === undefined) return 'is a Word document without a text.'
  const styles = roots.get('word/styles.xml') ?? null
  const hidden = hiddenStyles(styles)
  tellChanges(body, removals)
  for (const [name, root] of roots) {
    if (/^word\/comments\.xml$/.test(name)) tellComments(root, removals)
    if (/^word\/header\d*\.xml$/.test(name)) tellPart(root, 'The head of the pages', removals)
    if (/^word\/footer\d*\.xml$/.test(name)) tellPart(root, 'The foot of the pages', removals)
  }
  const made = new Map<string, Uint8Array | string>(parts)
  for (const [name, root] of roots) {
    const text = texts.get(name) ?? ''
    const isWords = /^word\/(?:document|footnotes|endnotes)\.xml$/.test(name)
    if (name.endsWith('.rels')) made.set(name, edited(text, externalPictures(root, text)))
    else made.set(name, isWords ? edited(text, editsOf(root, hidden, removals)) : text)
  }
  return { parts: made, isOwn: isOurs(styles) }
}

function rootOf(root: Root): Element | undefined {
  return elementsIn(root)[0]
}

/** No part of a Word document has a DTD; what one could define is not wanted. */
function withoutDoctype(xml: string): string {
  return xml.replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '').trimStart()
}

/** Our own exports alone have styles of both these names. */
function isOurs(styles: Element | null): boolean {
  const ids = new Set(
    styles === null ? [] : elementsIn(styles).map(({ attributes }) => attributes['w:styleId']),
  )
  return ids.has('Byline') && ids.has('Dateline')
}

/** Takes hidden runs out, and marks the paragraphs of a list with the list's number. */
function editsOf(root: Element, hidden: ReadonlySet<string>, removals: Removals): readonly Edit[] {
  const edits: Edit[] = []
  for (const paragraph of allElementsIn(root)) {
    if (localName(paragraph.name) !== 'p') continue
    const properties = childNamed(paragraph, 'pPr')
    const style = properties === undefined ? undefined : childNamed(properties, 'pStyle')
    const isHidden = hidden.has(style?.attributes['w:val'] ?? '')
    const taken: string[] = []
    for (const run of runsIn(paragraph)) {
      const own = childNamed(run, 'rPr')
      const runStyle = own === undefined ? undefined : childNamed(own, 'rStyle')
      const says = own === undefined ? null : vanish(own)
      if (!(says ?? (isHidden || hidden.has(runStyle?.attributes['w:val'] ?? '')))) continue
      taken.push(wordsIn(run))
      edits.push({ start: startOf(run), end: endOf(run), text: '' })
    }
    const words = taken.join('').trim()
    if (words !== '')
      removals.tell('hidden', `Words hidden in the document were left out: “${shorten(words, 120)}”.`)
    const list = listOf(properties)
    if (properties !== undefined && list !== '')
      edits.push({ start: endOf(properties), end: endOf(properties), text: bookmark(list) })
  }
  return edits
}

/** The runs of a paragraph, not those of a paragraph that stands inside it. */
function* runsIn(paragraph: Element): Generator<Element> {
  for (const child of elementsIn(paragraph)) {
    const name = localName(child.name)
    if (name === 'r') yield child
    else if (name !== 'p') yield* runsIn(child)
  }
}

function listOf(properties: Element | undefined): string {
  const numbers = properties === undefined ? undefined : childNamed(properties, 'numPr')
  const id = numbers === undefined ? undefined : childNamed(numbers, 'numId')
  return /^\d{1,9}$/.exec(id?.attributes['w:val'] ?? '')?.[0] ?? ''
}

function bookmark(list: string): string {
  return `<w:bookmarkStart w:id="0" w:name="${LIST_BOOKMARK}${list}"/>`
}

/** A picture outside the file is never fetched: what leads to it leads nowhere. */
function externalPictures(root: Element, text: string): readonly Edit[] {
  return elementsIn(root)
    .filter(
      ({ attributes }) =>
        attributes['TargetMode'] === 'External' && !(attributes['Type'] ?? '').endsWith('/hyperlink'),
    )
    .map((relationship) => {
      const [start, end] = [startOf(relationship), endOf(relationship)]
      const nowhere = text
        .slice(start, end)
        .replace(/\bTarget\s*=\s*(?:"[^"]*"|'[^']*')/, 'Target="left-out"')
      return { start, end, text: nowhere }
    })
}

function startOf(element: Element): number {
  return element.position?.start.offset ?? 0
}

function endOf(element: Element): number {
  return element.position?.end.offset ?? 0
}

/** The text with its edits made; one inside another goes with it. */
function edited(text: string, edits: readonly Edit[]): string {
  let made = ''
  let at = 0
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    if (edit.start < at) continue
    made += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return made + text.slice(at)
}
