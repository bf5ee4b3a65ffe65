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

/**
 * The lines of a block, each with its marks. The engine breaks within a word too: at its hyphens, between the letters of
 * a script that has no blanks, and anywhere in an address that is longer than the line.
 */
function linesOf(block: HTMLElement): readonly DocumentFragment[] {
  const starts: { node: Text; offset: number }[] = []
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let bottom = Number.NEGATIVE_INFINITY
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
      const letters = letterPlaces(word).map((offset) => index + offset)
      // Where a word begins and ends on one line, so does all of it: few words need a look at each letter.
      const last = letters.at(-1) ?? index
      for (const offset of isBelow(boxAt(range, node, last), bottom) ? letters : []) {
        const box = boxAt(range, node, offset)
        if (!isBelow(box, bottom)) continue
        starts.push({ node, offset })
        bottom = box.bottom
      }
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

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Where each letter of a word begins, its accents and joined parts with it. */
function letterPlaces(word: string): readonly number[] {
  return Array.from(graphemes.segment(word), ({ index }) => index)
}

function boxAt(range: Range, node: Text, offset: number): DOMRect {
  range.setStart(node, offset)
  range.setEnd(node, offset + 1)
  return range.getBoundingClientRect()
}

/** True for a box of a line after the one that ends at `bottom`. */
function isBelow(box: DOMRect, bottom: number): boolean {
  return box.top + box.height / 2 > bottom
}
