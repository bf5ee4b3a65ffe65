import type { Sentence } from '../reading/sentences.ts'
import { prepositions } from '../reading/small-words.ts'
import { type Token, tokenAt } from '../reading/token.ts'
import type { NameMention } from './names.ts'

/** A pronoun that can only mean the person named before it: what it tells of that mention, by its index. */
export type PronounBeside = { readonly mention: number; readonly gender: 'she' | 'he' | 'it' }

const told = new Map<string, PronounBeside['gender']>([
  ...['he', 'him', 'his', 'himself', "he'd", "he'll", "he's"].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself', "she'd", "she'll", "she's"].map((word) => [word, 'she'] as const),
  ...['its', 'itself'].map((word) => [word, 'it'] as const),
])

/** With one of these in the sentence a pronoun may be somebody else's: "Marsh's mother said she". */
const relatives = new Set(
  (
    'mother father wife husband son daughter brother sister parents partner girlfriend boyfriend aunt uncle niece ' +
    'nephew grandmother grandfather mom dad fiancé fiancée widow woman man girl boy spokesman spokeswoman lawyer'
  ).split(' '),
)

/**
 * What the pronouns of a paragraph tell of the names before them. Only a sentence that has named one alone counts,
 * and the head of the sentence after it: "Robin Zhao lives here with her son. She came in May."
 */
export function pronounsBeside(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly NameMention[],
): readonly PronounBeside[] {
  const found: PronounBeside[] = []
  let next = 0
  let before = -1
  for (const { from, to } of sentences) {
    let only = before
    let named = 0
    let last = -1
    for (let at = from; at < to; at++) {
      const mention = mentions[next]
      if (mention !== undefined && mention.from === at) {
        const owns = tokenAt(tokens, mention.to).lower === "'s"
        const isThing = mention.kind === 'place' || isNoPerson(tokens, mention)
        if (!isThing) {
          named++
          only = named === 1 && !owns ? next : -1
          last = only
        }
        next++
        continue
      }
      const { lower } = tokenAt(tokens, at)
      if (relatives.has(lower)) {
        only = -1
        last = -1
        named = 2
      }
      const gender = told.get(lower)
      if (gender === undefined || only < 0) continue
      if (named === 0 && at > from + 3) continue
      if (isSomebodyElse(tokens, mentions[only], at)) continue
      found.push({ mention: only, gender })
    }
    while ((mentions[next]?.from ?? to) < to) next++
    before = named === 1 ? last : named === 0 && before >= 0 && isAbout(tokens, from) ? before : -1
  }
  return found
}

/** "Ishida met him": whoever does it to somebody is not that somebody. */
function isSomebodyElse(tokens: readonly Token[], mention: NameMention | undefined, at: number): boolean {
  if (mention === undefined || at <= mention.to || at > mention.to + 3) return false
  if (!['him', 'her'].includes(tokenAt(tokens, at).lower)) return false
  for (let between = mention.to; between < at; between++) {
    const { kind, lower } = tokenAt(tokens, between)
    if (kind !== 'word' || prepositions.has(lower)) return false
  }
  return true
}

/** After a preposition, or a plural that only opens the sentence: "Inventions came to his mind". */
function isNoPerson(tokens: readonly Token[], { titleFrom, doubtful, words }: NameMention): boolean {
  if (prepositions.has(tokenAt(tokens, titleFrom - 1).lower)) return true
  return doubtful && (words[0] ?? '').endsWith('s')
}

/** A sentence that opens with the pronoun goes on about the same person. */
function isAbout(tokens: readonly Token[], from: number): boolean {
  return told.has(tokenAt(tokens, from).lower)
}
