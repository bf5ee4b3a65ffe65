import type { Element } from 'xast'
import { counted, inWordsAtHead } from '#core/style/numbers'
import { shorten } from '#core/style/shorten'
import type { Removals } from '../imported.ts'
import { allElementsIn, childNamed, localName } from '../xml-tree.ts'
import { wordsIn } from './words-in.ts'

/** So many passages of a kind are told by their words. */
const MOST_TOLD = 6

/**
 * Tells of what somebody changed while changes were tracked. Word shows a document with its insertions in and its
 * deletions struck out; a reader of its file takes the first and drops the second, as if all had been accepted.
 */
export function tellChanges(body: Element, removals: Removals): void {
  const changes = Array.from(allElementsIn(body)).filter(({ name }) => CHANGES.has(localName(name)))
  const withWords = changes.filter((change) => wordsIn(change).trim() !== '')
  const authors = new Set(
    withWords.map(({ attributes }) => attributes['w:author'] ?? '').filter((by) => by !== ''),
  )
  const by = authors.size === 0 ? '' : ` (by ${Array.from(authors).slice(0, 4).join(', ')})`
  const of = (...names: readonly string[]) => withWords.filter(({ name }) => names.includes(localName(name)))
  const inserted = of('ins', 'moveTo')
  const deleted = of('del', 'moveFrom')
  if (inserted.length > 0) {
    const many = counted(inserted.length, 'tracked insertion was', 'tracked insertions were', inWordsAtHead)
    removals.tell('suspicious', `${many} taken in as text${by}: ${told(inserted)}.`)
  }
  if (deleted.length > 0) {
    const many = counted(deleted.length, 'tracked deletion was', 'tracked deletions were', inWordsAtHead)
    removals.tell('dropped', `${many} left out${by}: ${told(deleted)}.`)
  }
}

const CHANGES = new Set(['ins', 'del', 'moveTo', 'moveFrom'])

/** Tells of the comments in the margin, which are no part of the story. */
export function tellComments(comments: Element, removals: Removals): void {
  const all = Array.from(allElementsIn(comments)).filter(({ name }) => localName(name) === 'comment')
  if (all.length === 0) return
  const many = counted(all.length, 'comment was', 'comments were', inWordsAtHead)
  removals.tell(
    'dropped',
    `${many} left out: ${told(all, ({ attributes }) => attributes['w:author'] ?? '')}.`,
  )
}

/** Tells of the words of a part around the text, such as a page's head or foot. */
export function tellPart(part: Element, called: string, removals: Removals): void {
  const words = wordsIn(part).replace(/\s+/g, ' ').trim()
  if (/\p{L}/u.test(words)) removals.tell('dropped', `${called} was left out: “${shorten(words, 120)}”.`)
}

function told(elements: readonly Element[], whose: (element: Element) => string = () => ''): string {
  const first = elements.slice(0, MOST_TOLD).map((element) => {
    const by = whose(element)
    return `${by === '' ? '' : `${by}: `}“${shorten(wordsIn(element), 80)}”`
  })
  const more = elements.length - first.length
  return `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** The styles whose words nobody sees, those based on them too. */
export function hiddenStyles(styles: Element | null): ReadonlySet<string> {
  const hidden = new Set<string>()
  if (styles === null) return hidden
  const all = Array.from(allElementsIn(styles)).filter(({ name }) => localName(name) === 'style')
  // A style may be based on one that stands below it.
  for (let round = 0; round < 10; round += 1) {
    const before = hidden.size
    for (const style of all) {
      const id = style.attributes['w:styleId'] ?? ''
      const own = childNamed(style, 'rPr')
      const base = childNamed(style, 'basedOn')?.attributes['w:val'] ?? ''
      const vanishes = own === undefined ? null : vanish(own)
      if (id !== '' && (vanishes ?? hidden.has(base))) hidden.add(id)
    }
    if (hidden.size === before) break
  }
  return hidden
}

/** What run properties say of hiding: true, false, or null where they say nothing. */
export function vanish(properties: Element): boolean | null {
  const element = childNamed(properties, 'vanish')
  if (element === undefined) return null
  return !/^(?:0|false|off)$/.test(element.attributes['w:val'] ?? '')
}
