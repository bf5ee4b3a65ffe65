import { type ListedQuote, listQuotes } from '../story/list-quotes.ts'
import { recordNames } from '../story/quotation.ts'
import type { Comparable, PairNote } from './comparison.ts'

/**
 * What was done to the quotes between two states, told at the new state's paragraph in which each begins: another
 * speaker, another record, a check that was dropped. A quote is the same by its id.
 */
export function changesOfQuotes(old: Comparable, now: Comparable): (block: number) => readonly PairNote[] {
  const before = new Map(listQuotes(old).map((quote) => [quote.id, quote]))
  const notes = new Map<number, PairNote[]>()
  for (const quote of listQuotes(now)) {
    const was = before.get(quote.id)
    const [run] = quote.runs
    if (was === undefined || run === undefined) continue
    notes.set(run.block, [...(notes.get(run.block) ?? []), ...changesOf(was, quote)])
  }
  return (block) => notes.get(block) ?? []
}

function changesOf(was: ListedQuote, is: ListedQuote): readonly PairNote[] {
  const notes: PairNote[] = []
  if (was.speakerId !== is.speakerId) {
    notes.push({
      says:
        is.speakerId === undefined
          ? 'This quote lost its speaker.'
          : was.speakerId === undefined
            ? 'This quote was given a speaker.'
            : 'This quote was given to another speaker.',
    })
  }
  if (was.record.record !== is.record.record) {
    notes.push({
      says: `Once ${recordNames[was.record.record].toLowerCase()}, now ${recordNames[is.record.record].toLowerCase()}.`,
    })
  }
  if (was.check === 'checked' && is.check === 'drifted') {
    notes.push({ says: 'This change dropped the check.', drops: true })
  }
  return notes
}
