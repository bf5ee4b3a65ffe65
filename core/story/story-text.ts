import { type Body, type TextBlock, blockText, textBlocks } from './body.ts'

/** One block's place in the running text: UTF-16 offsets, `end` exclusive. */
export type BlockPlace = { readonly block: TextBlock; readonly start: number; readonly end: number }

/**
 * The body as running text, blocks parted by a blank line, and where each block stands in it.
 * This is the text the quote finder reads, in the window and on the command line.
 */
export function storyText(body: Body): { text: string; places: readonly BlockPlace[] } {
  const places: BlockPlace[] = []
  let text = ''
  for (const block of textBlocks(body)) {
    if (places.length > 0) text += '\n\n'
    const start = text.length
    text += blockText(block)
    places.push({ block, start, end: text.length })
  }
  return { text, places }
}

/** The number of words: runs of letters, digits and what joins them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
