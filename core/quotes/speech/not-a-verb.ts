import { nameAt, type Names } from '../people/names.ts'
import { isAdverb } from '../reading/adverbs.ts'
import type { CueWord } from '../reading/cue-lexicon.ts'
import type { Sentence } from '../reading/sentences.ts'
import { auxiliaries, determiners, prepositions, subjectPronouns } from '../reading/small-words.ts'
import { type Token, tokenAt } from '../reading/token.ts'

const pluralWords = new Set(
  'people police men women children who that to and or others media youth staff crew let'.split(' '),
)
/** Forms of "be", which make a passive of a past form. */
export const auxiliariesOfBeing = new Set('is are was were be been being'.split(' '))

/** Whether a word that can be a cue is a noun, a name or part of something else where it stands. */
export function isNotVerb(
  tokens: readonly Token[],
  names: Names,
  at: number,
  word: CueWord,
  sentence: Sentence,
): boolean {
  const before = tokenAt(tokens, at - 1)
  const after = tokenAt(tokens, at + 1)
  const first = at === sentence.from
  // "pointed to a chart" is a gesture, "good points" are none; nor is "shot" without "back" a word of saying.
  if (word.cue.particle && particles.get(word.cue.lemma)?.has(after.lower) !== true) return true
  if (tokenAt(tokens, at).capital && (!first || word.form === 'base' || word.form === 'ing')) return true
  if (nameAt(names, at) !== undefined && !first) return true
  // "This report by the Gazette"
  if (after.lower === 'by' && word.cue.noun && (word.form === 'base' || word.form === 's')) return true
  if (after.lower === 'by' && word.form === 'past') return !auxiliariesOfBeing.has(before.lower)
  if (first) return false
  if (before.lower === 'other' && tokenAt(tokens, at - 2).lower === 'the' && at - 2 === sentence.from)
    return false
  if (
    determiners.has(before.lower) &&
    ![
      'all',
      'some',
      'many',
      'few',
      'several',
      'most',
      'both',
      'others',
      'one',
      'two',
      'three',
      'this',
      'that',
      'these',
      'those',
      'each',
      'another',
    ].includes(before.lower)
  ) {
    return true
  }
  if (word.form === 'ing' && nameAt(names, at + 1)?.kind === 'person' && isPlain(before)) return true
  if (before.lower === "'s") return !['he', 'she', 'it'].includes(tokenAt(tokens, at - 2).lower)
  if (prepositions.has(before.lower) && before.lower !== 'to') return word.form !== 'ing'
  if (word.cue.noun && word.form === 'base' && isSingular(before)) return true
  if (word.form === 'base' && withBareVerb.has(before.lower)) return true
  if (!word.cue.noun || word.form === 'past' || word.form === 'ing') return false
  return auxiliaries.has(after.lower) || ['of', 'about', 'from', 'in', 'and', 'for'].includes(after.lower)
}

/** "Head of financial reporting Richard Osei": a word that neither helps a verb nor joins clauses. */
function isPlain({ kind, lower, capital }: Token): boolean {
  return kind === 'word' && !capital && !auxiliaries.has(lower) && !prepositions.has(lower) && lower !== 'and'
}

/** "helped write the law", "let them say": what follows is done, not said. */
const withBareVerb = new Set('help helped helps helping let lets make made makes'.split(' '))

/** "a blog post": the base form of a verb has no singular subject before it. */
function isSingular(token: Token): boolean {
  const { lower } = token
  if (token.kind !== 'word' || token.capital || isHelper(token) || subjectPronouns.has(lower)) return false
  return !lower.endsWith('s') && !pluralWords.has(lower)
}

/** Whether a word stands between a subject and its verb: "has", "also". */
export function isHelper(token: Token): boolean {
  return auxiliaries.has(token.lower) || isAdverb(token)
}

/** Cues that are two words. */
const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['point', new Set(['out'])],
  ['shoot', new Set(['back'])],
  ['fire', new Set(['back'])],
  ['hit', new Set(['back'])],
  ['go', new Set(['on'])],
  ['chime', new Set(['in'])],
  ['put', new Set(['it'])],
  ['sum', new Set(['up'])],
  ['blurt', new Set(['out'])],
])

/** "pointed out", "went on": the small word belongs to the cue. */
export function particleAfter(tokens: readonly Token[], at: number, word: CueWord): number {
  return particles.get(word.cue.lemma)?.has(tokenAt(tokens, at + 1).lower) === true ? at + 2 : at + 1
}
