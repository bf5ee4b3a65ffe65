/** A line break in a tree of HTML or XML. */
export function newLine(): { type: 'text'; value: string } {
  return { type: 'text', value: '\n' }
}

/** Each node on a line of its own; what is null is passed over. */
export function spaced<Node>(nodes: readonly (Node | null)[]): (Node | { type: 'text'; value: string })[] {
  const lines = nodes.flatMap((node) => (node === null ? [] : [newLine(), node]))
  return lines.length === 0 ? [] : [...lines, newLine()]
}
