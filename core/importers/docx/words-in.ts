import type { Element } from 'xast'
import { allElementsIn, localName } from '../xml-tree.ts'

/** The words of a part of a document, its deleted ones too: paragraphs parted by a space. */
export function wordsIn(from: Element): string {
  let words = ''
  for (const element of allElementsIn(from)) {
    const name = localName(element.name)
    if (name === 'p' && words !== '') words += ' '
    if (name === 'tab' || name === 'br') words += ' '
    if (name !== 't' && name !== 'delText') continue
    for (const child of element.children)
      if (child.type === 'text' || child.type === 'cdata') words += child.value
  }
  return words
}
