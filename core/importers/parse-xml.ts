import type { Root } from 'xast'
import { fromHtml } from 'hast-util-from-html'
import { fromXml } from 'xast-util-from-xml'
import type { Removals } from './imported.ts'

/** Deeper than this nothing is read: no document of a newsroom is. */
const DEEPEST = 256

/**
 * XML as a tree, or a sentence that says what is wrong with it. The parser reads no DTD and fetches nothing. Names of
 * characters that HTML knows ("&mdash;") are these characters; any other entity stays as it is written, is never
 * expanded, and is told.
 */
export function parseXml(xml: string, removals: Removals): Root | string {
  if (isDeep(xml)) return 'is nested too deep to read.'
  try {
    return fromXml(withoutEntities(xml.trimStart(), removals))
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    if (error instanceof RangeError || cause instanceof RangeError) return 'is nested too deep to read.'
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : ''
    return `is XML that is broken${why === '' ? '' : `: ${why.replace(/[\s.]+$/, '')}`}. Nothing of it was taken in.`
  }
}

/** Counts tags as they open and close: the parser itself would go as deep as they do. */
function isDeep(xml: string): boolean {
  let depth = 0
  for (const [tag] of xml.matchAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\/?[A-Za-z_][^<>]*>/g)) {
    if (tag.startsWith('<!') || tag.endsWith('/>')) continue
    depth += tag.startsWith('</') ? -1 : 1
    if (depth > DEEPEST) return true
  }
  return false
}

/** The text with the characters that HTML has names for, and every other entity as words. */
export function withoutEntities(xml: string, removals: Removals): string {
  const known = new Map<string, string>()
  const parts = xml.split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
  return parts
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9._-]{0,60};/g, (entity) => {
            const character = known.get(entity) ?? characterOf(entity)
            known.set(entity, character)
            if (character !== entity) return character
            removals.tell('suspicious', `An entity of the file’s own was not expanded: “${entity}”.`)
            return `&amp;${entity.slice(1)}`
          }),
    )
    .join('')
}

/** The character that HTML calls by this name, or the name as it is. */
function characterOf(entity: string): string {
  const [node] = fromHtml(entity, { fragment: true }).children
  return node?.type === 'text' && !/[<>&]/.test(node.value) ? node.value : entity
}
