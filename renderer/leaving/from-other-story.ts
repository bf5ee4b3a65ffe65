import type { QuoteRecord } from '#core/story/quotation'
import { say } from '../desk/state.ts'
import { changeStory } from '../story/change-story.ts'
import { fromOtherStorySentence } from './sentences.ts'

/**
 * Keeps the records of quotations that were pasted from another story, by their new ids, and says that none of them is
 * checked and what was left behind.
 */
export function keepRecordsFromOtherStory(
  records: ReadonlyMap<string, QuoteRecord>,
  isSecretLeft: boolean,
  hasArrived: boolean,
): void {
  if (records.size > 0)
    changeStory(({ quotes }) => ({ quotes: { ...quotes, ...Object.fromEntries(records) } }), {
      label: 'paste',
    })
  const sentence = fromOtherStorySentence(records.size, isSecretLeft, hasArrived)
  if (sentence !== null) say(sentence)
}
