import type { Element, Nodes, Root } from 'xast'

/** The name of an element without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The elements right inside a node. */
export function elementsIn(node: Root | Element): readonly Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child] : []))
}

/** The first element of this name right inside another. */
export function childNamed(node: Element, name: string): Element | undefined {
  return elementsIn(node).find((child) => localName(child.name) === name)
}

/** Every element inside a node, in order, itself left out. */
export function* allElementsIn(from: Root | Element): Generator<Element> {
  const waiting: Nodes[] = from.children.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type !== 'element') continue
    yield node
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at]
      if (child !== undefined) waiting.push(child)
    }
  }
}

/** The words inside an element, on one line. */
export function textIn(from: Element): string {
  let text = ''
  const waiting: Nodes[] = from.children.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text' || node.type === 'cdata') text += node.value
    if (node.type !== 'element') continue
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at]
      if (child !== undefined) waiting.push(child)
    }
  }
  return text.replace(/\s+/g, ' ').trim()
}
