import type { Element, Root } from 'hast'
import type { PublicSpeaker } from '#core/story/public-story'
import { dataIn, lineIn, objectIn, objectsIn } from './plain-data.ts'
import type { ToldQuotation } from './quotations-of.ts'

/** What a page says of its story for machines. */
type Article = {
  readonly dateline: string
  readonly quotations: readonly ToldQuotation[]
  readonly speakers: readonly PublicSpeaker[]
}

/**
 * The schema.org NewsArticle of a page, as our own export writes it, or null when there is none.
 * https://schema.org/NewsArticle
 */
export function articleIn(page: Root): Article | null {
  for (const script of scriptsIn(page)) {
    const text = script.children.map((node) => (node.type === 'text' ? node.value : '')).join('')
    const article = objectIn(dataIn(text))
    if (article === null || article['@type'] !== 'NewsArticle') continue
    const quotations = objectsIn(article['hasPart']).flatMap((part): readonly ToldQuotation[] => {
      const creator = objectIn(part['creator'])
      if (part['@type'] !== 'Quotation' || creator === null) return []
      return [{ words: lineIn(part['text']), speaker: speakerIn(creator) }]
    })
    const speakers = quotations.map(({ speaker }) => speaker)
    return { dateline: lineIn(article['dateline']), quotations, speakers }
  }
  return null
}

function* scriptsIn(page: Root): Generator<Element> {
  const waiting = page.children.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type !== 'element') continue
    if (node.tagName === 'script' && node.properties['type'] === 'application/ld+json') yield node
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at]
      if (child !== undefined) waiting.push(child)
    }
  }
}

const kinds = new Map<unknown, PublicSpeaker['kind']>([
  ['Organization', 'group'],
  ['CreativeWork', 'document'],
])

function speakerIn(creator: { readonly [key: string]: unknown }): PublicSpeaker {
  return {
    name: lineIn(creator['name']),
    kind: kinds.get(creator['@type']) ?? 'person',
    title: lineIn(creator['jobTitle']),
    organisation: lineIn(objectIn(creator['affiliation'])?.['name']),
  }
}
