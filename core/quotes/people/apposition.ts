import type { Reading } from '../reading/read-text.ts'
import { tokenAt } from '../reading/token.ts'
import type { NameMention } from './names.ts'
import { belongings, offices, personHeads } from './people-words.ts'

const articles = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their'])

/** The age that stands after a name in commas: "Devin Marsh, 19, said". 0 where none does. */
export function ageAfter({ tokens }: Reading, mention: NameMention): number {
  if (tokenAt(tokens, mention.to).text !== ',') return 0
  const { text } = tokenAt(tokens, mention.to + 1)
  return /^\d{1,3}$/.test(text) && ',.'.includes(tokenAt(tokens, mention.to + 2).text) ? Number(text) : 0
}

/**
 * "Manny Gomez, a former police officer," and "Manny Gomez, 61, a former police officer," give "a former police
 * officer", "Owen Pell is a farmer" gives "a farmer"; no more than twelve words.
 */
export function appositionAfter(reading: Reading, mention: NameMention): string {
  const { tokens, text } = reading
  const link = tokenAt(tokens, mention.to).lower
  const isOrWas = link === 'is' || link === 'was'
  if (link !== ',' && !isOrWas) return ''
  const from = mention.to + (ageAfter(reading, mention) > 0 ? 3 : 1)
  const first = tokenAt(tokens, from)
  if (!articles.has(first.lower) && (isOrWas || !(offices.has(first.lower) || belongings.has(first.lower))))
    return ''
  for (let at = from; at < from + 14; at++) {
    const token = tokenAt(tokens, at)
    const ends = isOrWas && at > from && personHeads.has(token.lower)
    if (ends) return text.slice(first.start, token.end)
    if (token.kind === 'word') continue
    if (isOrWas || (token.text !== ',' && token.text !== '.')) return ''
    return text.slice(first.start, tokenAt(tokens, at - 1).end)
  }
  return ''
}

/**
 * "The authority's director, Owen Bassett, said" and "Trump's lawyer, Neal Gorbach, said": the description before
 * the name, no more than eight words.
 */
export function appositionBefore({ tokens, text }: Reading, mention: NameMention): string {
  const head = mention.titleFrom - 2
  if (tokenAt(tokens, head + 1).text !== ',' || !personHeads.has(tokenAt(tokens, head).lower)) return ''
  if (![',', '.'].includes(tokenAt(tokens, mention.to).text)) return ''
  for (let at = head; at > head - 8; at--) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word') return ''
    const owner = tokenAt(tokens, at + 1).lower === "'s" && at < head && token.capital
    if (!articles.has(token.lower) && !owner) continue
    const written = text.slice(token.start, tokenAt(tokens, head).end)
    return owner ? written : written.charAt(0).toLowerCase() + written.slice(1)
  }
  return ''
}
