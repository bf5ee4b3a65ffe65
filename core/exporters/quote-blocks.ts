import type { PublicBlock, PublicStory } from '#core/story/public-story'
import { publicLeaves, soleSpeaker } from './public-text.ts'

type BlockQuote = Extract<PublicBlock, { type: 'block-quote' }>

/** The block quotes from `at` on that are one quotation, at least the one that stands there. */
export function quoteFrom(
  body: readonly PublicBlock[],
  at: number,
  story: PublicStory,
): readonly BlockQuote[] {
  const quote: BlockQuote[] = []
  for (let next = at; next < body.length; next += 1) {
    const [block, before] = [body[next], quote.at(-1)]
    if (block?.type !== 'block-quote' || (before !== undefined && !goesOn(before, block, story))) break
    quote.push(block)
  }
  return quote
}

/** True when one quotation runs from a block quote into the next, and nobody else speaks in either. */
function goesOn(before: BlockQuote, block: BlockQuote, story: PublicStory): boolean {
  const said = publicLeaves(block.children)[0]?.said
  if (said === undefined || publicLeaves(before.children).at(-1)?.said !== said) return false
  return soleSpeaker(before.children, story)?.name === soleSpeaker(block.children, story)?.name
}
