/** Blocks that hold words, whatever stands around them. */
const BLOCKS = 'h1, h2, h3, p, li, figcaption'

/**
 * Sets every line of a sheet, as the engine has broken it, as a block of its own with its number before it, from 1 on:
 * what is printed cannot break otherwise. Pictures stay as they are. Changes the sheet.
 */
export function numberLines(sheet: HTMLElement): void {
  let number = 0
  // Measured before anything is moved: a change of one block must not move the next.
  const blocks = Array.from(sheet.querySelectorAll<HTMLElement>(BLOCKS), (block) => ({
    block,
    lines: block.querySelector(BLOCKS) === null ? linesOf(block) : [],
  }))
  for (const { block, lines } of blocks) {
    if (lines.length === 0) continue
    const set = lines.map((line) => {
      number += 1
      const row = document.createElement('span')
      row.className = 'printed__line'
      row.dataset['number'] = String(number)
      row.append(line)
      return row
    })
    block.replaceChildren(...set)
  }
}

/** The lines of a block, each with its marks. A word that is broken by no space stays whole. */
function linesOf(block: HTMLElement): readonly DocumentFragment[] {
  const starts: { node: Text; offset: number }[] = []
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let bottom = Number.NEGATIVE_INFINITY
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    for (const { index } of node.data.matchAll(/\S+/g)) {
      range.setStart(node, index)
      range.setEnd(node, index + 1)
      const box = range.getBoundingClientRect()
      if (box.top + box.height / 2 <= bottom) continue
      starts.push({ node, offset: index })
      bottom = box.bottom
    }
  }
  return starts.map(({ node, offset }, at) => {
    const next = starts[at + 1]
    range.setStart(node, offset)
    if (next === undefined) range.setEndAfter(block.lastChild ?? block)
    else range.setEnd(next.node, next.offset)
    return range.cloneContents()
  })
}
