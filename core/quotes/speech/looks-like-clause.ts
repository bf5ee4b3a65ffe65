import { nameAt, type Names } from '../people/names.ts'
import { pronounIn } from '../people/phrases.ts'
import type { Reading } from '../reading/read-text.ts'
import { clauseOpeners, days, determiners, prepositions, subjectPronouns } from '../reading/small-words.ts'
import { type Token, tokenAt } from '../reading/token.ts'
import { isVerb } from './verbs.ts'

/** Things that are said without being a statement: "said so", "said nothing". */
const notWords = new Set(
  'so nothing little much more enough it something anything of otherwise goodbye hello'.split(' '),
)

/**
 * Whether a clause without "that" can begin at token `from`: it has a subject and, soon, a verb. `strict` is for
 * cues that as often take a plain object ("announced the start of a plan"): the verb must come with its subject.
 */
export function looksLikeClause(
  reading: Reading,
  names: Names,
  from: number,
  to: number,
  strict: boolean,
): boolean {
  const { tokens } = reading
  const first = tokenAt(tokens, from)
  if (first.kind !== 'word') return false
  if (strict && clauseOpeners.has(first.lower)) return false
  if (first.lower.includes("'") && pronounIn(first.lower) !== '') return true
  if (strict && opensWithSubject(first, tokenAt(tokens, from + 1))) return true
  if (notWords.has(first.lower) && !isVerb(tokenAt(tokens, from + 1))) return false
  if (to - from < 3) return false
  const known =
    determiners.has(first.lower) ||
    subjectPronouns.has(first.lower) ||
    nameAt(names, from) !== undefined ||
    ['while', 'if', 'when', 'although', 'there', 'because', 'once', 'since', 'despite'].includes(first.lower)
  for (let at = from + 1; at < Math.min(to, from + (strict ? 12 : 30)); at++) {
    const token = tokenAt(tokens, at)
    if (strict && (token.lower === 'to' || token.lower === ',' || clauseOpeners.has(token.lower)))
      return false
    if (isVerb(token) && !isOwner(tokens, at)) return true
  }
  return known && !strict && to - from >= 4
}

/** "contends it prevents fraud", "insists she knew": a pronoun and a word that can be its verb. */
function opensWithSubject({ lower }: Token, next: Token): boolean {
  if (!['he', 'she', 'it', 'they', 'we', 'i'].includes(lower) || next.kind !== 'word') return false
  return !prepositions.has(next.lower) && !clauseOpeners.has(next.lower) && !days.has(next.lower)
}

/** The "'s" of "Ray's campaign", not that of "it's late". */
function isOwner(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).lower !== "'s") return false
  const before = tokenAt(tokens, at - 1).lower
  return !subjectPronouns.has(before) && !['that', 'there', 'what', 'who', 'here'].includes(before)
}

/** Whether a noun phrase can begin at a token: an article, a pronoun or a name. */
export function opensSubject(tokens: readonly Token[], names: Names, at: number): boolean {
  const token = tokenAt(tokens, at)
  return determiners.has(token.lower) || subjectPronouns.has(token.lower) || nameAt(names, at) !== undefined
}
