import { adverbs } from './small-words.ts'
import type { Token } from './token.ts'

/** Nouns and adjectives that end as adverbs do. */
const noAdverbs = new Set(
  (
    'family reply supply ally assembly rally bully july italy fly jelly belly monopoly anomaly elderly homily lily ' +
    'butterfly doily tally folly friendly deadly ugly lonely lovely holy silly costly likely unlikely'
  ).split(' '),
)

/** Whether a word says how or when: "later", "quietly". A name in capitals ("Reilly", "Sally") does not. */
export function isAdverb(token: Token): boolean {
  if (token.kind !== 'word') return false
  return adverbs.has(token.lower) || (!token.capital && endsAsAdverb(token.lower))
}

/** Whether a word, by its form alone, can be an adverb: so does "Kelly". Takes lower case. */
export function endsAsAdverb(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ly') && !noAdverbs.has(lower)
}
