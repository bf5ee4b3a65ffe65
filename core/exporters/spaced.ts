/** A line break in a tree of HTML or XML. */
export function newLine(): { type: 'text'; value: string } {
  return { type: 'text', value: '\n' }
}

/** Each node on a line of its own; what is null is passed over. */
export function spaced<Node>(nodes: readonly (Node | null)[]): (Node | { type: 'text'; value: string })[] {
  const lines: (Node | { type: 'text'; value: string })[] = []
  for (const node of nodes) if (node !== null) lines.push(newLine(), node)
  if (lines.length > 0) lines.push(newLine())
  return lines
}
