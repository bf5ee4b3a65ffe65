import type { Element } from 'xast'
import type { PublicSpeaker } from '#core/story/public-story'
import { BlockBuilder, officeFrom, plainPiece } from './block-builder.ts'
import { finishImport } from './finish-import.ts'
import { type Imported, Removals } from './imported.ts'
import { knowSpeakers } from './know-speakers.ts'
import { languageOfTag } from './language-of-tag.ts'
import { NitfWalk } from './nitf-walk.ts'
import { parseXml } from './parse-xml.ts'
import { plainCharacters } from './plain-characters.ts'
import { allElementsIn, childNamed, elementsIn, localName, textIn } from './xml-tree.ts'

/** True when the root of an XML text is that of NITF. */
export function isNitf(text: string): boolean {
  return /^\s*(?:<[?!][\s\S]{0,8000}?>\s*)*<(?:\w{1,20}:)?nitf[\s>]/.test(text.slice(0, 10_000))
}

/**
 * A document of NITF 3.6, or of an older version, as a story. Gives a sentence instead when the XML is broken: half a
 * story is worse than none. https://iptc.org/std/NITF/3.6/specification/
 */
export function importNitf(xml: string): Imported | string {
  const removals = new Removals()
  const root = parseXml(plainCharacters(xml, removals), removals)
  if (typeof root === 'string') return root
  const nitf = elementsIn(root).find(({ name }) => localName(name) === 'nitf')
  const body = nitf === undefined ? undefined : childNamed(nitf, 'body')
  if (nitf === undefined || body === undefined) return 'is NITF without a body.'
  const builder = new BlockBuilder()
  const head = childNamed(body, 'body.head')
  const docHead = childNamed(nitf, 'head')
  if (head !== undefined) readHead(head, builder, removals)
  const title = docHead === undefined ? undefined : childNamed(docHead, 'title')
  if (builder.fields.headline === '' && title !== undefined) setField(builder, 'headline', textIn(title))
  const walk = new NitfWalk(builder, removals)
  for (const part of elementsIn(body)) if (part !== head) walk.over(part)
  if (docHead !== undefined) knowSpeakers(builder, identifiedIn(docHead))
  const language = languageOfTag(nitf.attributes['baselang'] ?? nitf.attributes['xml:lang'])
  return finishImport(builder, removals, { known: { language }, looksForByline: head === undefined })
}

const fields = {
  hl1: 'headline',
  abstract: 'standfirst',
  byline: 'byline',
  dateline: 'dateline',
} as const satisfies Record<string, Parameters<typeof setField>[1]>

/** What stands above the text. A second line of a kind, and what a story has no place for, is a paragraph or is told. */
function readHead(head: Element, builder: BlockBuilder, removals: Removals): void {
  const lines = elementsIn(head).flatMap((part) => {
    const inner = elementsIn(part).filter(({ name }) => /^hl[12]$/.test(localName(name)))
    return localName(part.name) === 'hedline' && inner.length > 0 ? inner : [part]
  })
  for (const line of lines) {
    const name = localName(line.name)
    if (name === 'hl1' || name === 'abstract' || name === 'byline' || name === 'dateline')
      setField(builder, fields[name], lineOf(line))
    else if (name === 'hedline') setField(builder, 'headline', textIn(line))
    else if (name === 'hl2' || name === 'note') {
      builder.add({ ...plainPiece, text: textIn(line) }, { type: 'paragraph' })
      builder.close()
    } else if (textIn(line) !== '')
      removals.tell(
        'dropped',
        `A line above the story was left out (${name}): “${textIn(line).slice(0, 200)}”.`,
      )
  }
}

/** The words of a line; what somebody does ("byttl") stands after a comma. */
function lineOf(line: Element): string {
  const title = childNamed(line, 'byttl')
  if (title === undefined) return textIn(line)
  const rest = textIn({ ...line, children: line.children.filter((child) => child !== title) })
  return [rest, textIn(title)].filter((words) => words !== '').join(', ')
}

function setField(
  builder: BlockBuilder,
  field: 'headline' | 'standfirst' | 'byline' | 'dateline',
  text: string,
): void {
  builder.add({ ...plainPiece, text }, { type: 'field', field, otherwise: { type: 'paragraph' } })
  builder.close()
}

const kinds = new Map<string, PublicSpeaker['kind']>([
  ['person', 'person'],
  ['org', 'group'],
  ['object.title', 'document'],
])

/** Those the file names as being in it, with their function where it tells one. */
function identifiedIn(docHead: Element): readonly PublicSpeaker[] {
  const lists = Array.from(allElementsIn(docHead)).filter(
    ({ name }) => localName(name) === 'identified-content',
  )
  return lists.flatMap(elementsIn).flatMap((element): readonly PublicSpeaker[] => {
    const kind = kinds.get(localName(element.name))
    if (kind === undefined) return []
    const role = childNamed(element, 'function')
    const name = textIn({ ...element, children: element.children.filter((child) => child !== role) })
    return [{ name, kind, ...officeFrom(role === undefined ? '' : textIn(role)) }]
  })
}
