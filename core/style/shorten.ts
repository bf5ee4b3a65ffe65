/**
 * A text on one line of at most `longest` letters (UTF-16 units), for a sentence or a table. What is longer is cut
 * between words where that leaves more than half, and ends in " …".
 */
export function shorten(text: string, longest = 60): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const room = longest - ' …'.length
  const space = line.lastIndexOf(' ', room)
  // Half of a pair is no letter.
  const cut = line.slice(0, space > longest / 2 ? space : room).replace(/[\uD800-\uDBFF]$/, '')
  return `${cut.trimEnd()} …`
}
