import { nameAt, type Names } from '../people/names.ts'
import { antecedentBefore, type Phrase, phraseAfter, phraseBefore } from '../people/phrases.ts'
import { wholeSubject } from '../people/whole-subject.ts'
import type { Reading } from '../reading/read-text.ts'
import type { Sentence } from '../reading/sentences.ts'
import { auxiliaries, clauseOpeners, prepositions, determiners } from '../reading/small-words.ts'
import { type Token, tokenAt } from '../reading/token.ts'
import { cueOf, type CueWord } from '../reading/cue-lexicon.ts'
import { isVerb } from './verbs.ts'
import { isFullQuote, isTitle, opensWithCapital } from './stretch-shape.ts'
import { documentHeads, isSpeakingNoun, personHeads } from '../people/people-words.ts'

/** "…," said Smith; Said Smith: …; the plan is dead, said the mayor. */
export function invertedSubject(
  reading: Reading,
  names: Names,
  sentence: Sentence,
  at: number,
  word: CueWord,
): Phrase | null {
  // "told reporters": whoever follows is spoken to.
  if (word.form === 'base' || word.form === 'ing' || word.cue.lemma === 'tell') return null
  const { tokens } = reading
  const before = tokenAt(tokens, at - 1)
  const marked = before.kind === 'marked' ? at - 1 : isBreak(before) ? at - 2 : -1
  const afterMarks =
    tokenAt(tokens, marked).kind === 'marked' && !isTitleInSentence(reading, sentence, marked)

  const opens = at === sentence.from
  if (!afterMarks && !opens && before.text !== ',') return null
  const subject = phraseAfter(reading, names, at + 1, sentence.to)
  if (subject === null || (subject.type === 'pronoun' && !afterMarks)) return null
  const next = tokenAt(tokens, subject.to)
  if (!afterMarks && !opens && word.cue.addressee) return null
  if (opens) return next.kind === 'punctuation' || next.kind === 'marked' ? subject : null
  if (next.kind === 'word' && (auxiliaries.has(next.lower) || next.lower === 'that')) return null
  // The spot, titled “Yes Man,” says Prideaux voted no: the name after the cue has a verb of its own.
  if (afterMarks && marked > sentence.from && isVerb(next)) return null
  if (afterMarks) return subject
  const ends = subject.to >= sentence.to || next.kind === 'punctuation' || prepositions.has(next.lower)
  if (!ends || subject.to - subject.from > 12 || !canSpeak(tokens, subject)) return null
  const aside = subjectBeforeAside(reading, names, sentence, at - 1)
  return aside?.name?.kind === 'person' ? null : subject
}

/**
 * Who stands left of a cue whose helpers and adverbs end at token `left`: a phrase, `shared` where the subject is
 * that of an earlier cue ("and added", ", adding"), null where there is none.
 */
export function subjectLeft(
  reading: Reading,
  names: Names,
  sentence: Sentence,
  left: number,
  word: CueWord,
): Phrase | 'shared' | null {
  const { tokens } = reading
  if (left < sentence.from) return null
  const token = tokenAt(tokens, left)
  if (['and', 'but', 'or', 'then'].includes(token.lower)) return 'shared'
  if (word.form === 'ing') {
    if (token.text === ',' || token.kind === 'marked' || withParticiple.has(token.lower)) return 'shared'
    if (isOwnDocument(reading, left)) return 'shared'
  }
  if (token.lower === 'as') return phraseBefore(reading, names, left, sentence.from) ?? 'shared'
  if (['who', 'which', 'that'].includes(token.lower)) {
    const end = tokenAt(tokens, left - 1).text === ',' ? left - 1 : left
    const antecedent = antecedentBefore(reading, names, end, sentence.from)
    if (token.lower === 'who' && antecedent !== null)
      return explained(tokens, names, antecedent) ?? antecedent
    if (antecedent !== null || token.lower !== 'that') return antecedent
  }
  if (isBreak(token) || token.text === ')') {
    const nearest = subjectBeforeAside(reading, names, sentence, left)
    return wholeSubject(reading, names, nearest, sentence.from, left + 1) ?? 'shared'
  }
  // The spot, titled “Yes Man,” says
  if (token.kind === 'marked' && left > sentence.from + 2 && isTitle(reading, left))
    return subjectBeforeAside(reading, names, sentence, left)
  if (token.kind !== 'word') return null
  const nearest = phraseBefore(reading, names, left + 1, sentence.from)
  return wholeSubject(reading, names, nearest, sentence.from, left + 1)
}

/** "Marcy Dobbins, a nurse who said": the name before the description in commas; null where none stands there. */
function explained(tokens: readonly Token[], names: Names, { type, from }: Phrase): Phrase | null {
  if (type !== 'description' || tokenAt(tokens, from - 1).text !== ',') return null
  const name = nameAt(names, from - 2)
  if (
    name === undefined ||
    name.kind !== 'person' ||
    !['a', 'an', 'the'].includes(tokenAt(tokens, from).lower)
  )
    return null
  return { type: 'name', from: name.titleFrom, to: name.to, head: name.to - 1, name }
}

/** "Responded by saying": the participle is about whoever the sentence is about. */
const withParticiple = new Set(['by', 'before', 'after', 'while', 'when', 'in', 'without', 'through'])

/** "The mayor issued a statement saying": the document before the participle is the mayor's own. */
function isOwnDocument({ tokens }: Reading, noun: number): boolean {
  if (!documentHeads.has(tokenAt(tokens, noun).lower)) return false
  for (let at = noun - 1; at > noun - 5; at--) if (issuing.has(tokenAt(tokens, at).lower)) return true
  return false
}

const issuing = new Set(
  'issued released posted published sent wrote put signed shared tweeted circulated'.split(' '),
)

/** Hops back over ", a former police officer," or "(D-Ohio)" to the name the aside is about. */
function subjectBeforeAside(
  reading: Reading,
  names: Names,
  sentence: Sentence,
  close: number,
): Phrase | null {
  const { tokens } = reading
  const closing = tokenAt(tokens, close).text
  const opening = closing === ')' ? '(' : closing || ','
  let found: Phrase | null = null
  for (let at = close - 1; at > sentence.from && close - at < 40; at--) {
    const token = tokenAt(tokens, at)
    if (token.kind === 'marked') break
    if (token.text !== opening) continue
    const next = tokenAt(tokens, at + 1)
    if (auxiliaries.has(next.lower) || ['and', 'but', 'he', 'she', 'they', 'it'].includes(next.lower)) break
    const phrase = phraseBefore(reading, names, beforeBrackets(tokens, at), sentence.from)
    if (phrase === null || phrase.type === 'pronoun') continue
    const isPerson = phrase.name?.kind === 'person' || phrase.name?.kind === 'unknown'
    if (found === null || isPerson) found = phrase
    if (isPerson || closing === ')') break
  }
  return found
}

/** Of "Castellano (R-Ariz.), a rival," the place before the brackets. */
function beforeBrackets(tokens: readonly Token[], end: number): number {
  if (tokenAt(tokens, end - 1).text !== ')') return end
  for (let at = end - 2; at > end - 8; at--) if (tokenAt(tokens, at).text === '(') return at
  return end
}

/** The first name, pronoun or noun phrase of the sentence that can carry a later cue. */
export function openingSubject(
  reading: Reading,
  names: Names,
  sentence: Sentence,
  before: number,
): Phrase | null {
  const { tokens } = reading
  for (let at = sentence.from; at < before && at < sentence.from + 12; at++) {
    if (prepositions.has(tokenAt(tokens, at).lower)) {
      const end = Math.min(before, at + 40)
      while (at < end && tokenAt(tokens, at).text !== ',') at++
      continue
    }
    const phrase = phraseAfter(reading, names, at, before)
    if (phrase !== null) return phrase
  }
  return null
}

/** "His guest, Klaus Brandt," is Klaus Brandt: a description that a name in commas explains. */
export function namedInAside(reading: Reading, names: Names, phrase: Phrase): Phrase {
  const { tokens } = reading
  if (phrase.type !== 'description') return phrase
  let comma = phrase.to
  while (comma < phrase.to + 8 && isTail(tokenAt(tokens, comma))) comma++
  if (tokenAt(tokens, comma).text !== ',') return phrase
  let at = comma + 1
  while (at < comma + 5 && nameAt(names, at) === undefined && isPlainWord(tokenAt(tokens, at))) at++
  const name = nameAt(names, at)
  if (name === undefined || name.titleFrom !== at || name.kind === 'group' || name.kind === 'place')
    return phrase
  if (name.kind === 'unknown' && !personHeads.has(tokenAt(tokens, phrase.head).lower)) return phrase
  // "Employees in Cobourg, Ont.,"
  if (tokenAt(tokens, phrase.head).lower.endsWith('s') || tokenAt(tokens, name.to - 1).text.endsWith('.'))
    return phrase
  const after = tokenAt(tokens, name.to)
  if (after.kind === 'word' && after.lower !== 'of' && after.lower !== 'from') return phrase
  return { type: 'name', from: phrase.from, to: name.to, head: name.to - 1, name }
}

/** "The owner of the last garage before the border, Farouk Aziz": words that go on about the noun. */
function isTail(token: Token): boolean {
  const { kind, lower } = token
  return (
    kind === 'word' &&
    !auxiliaries.has(lower) &&
    cueOf(lower) === undefined &&
    !clauseOpeners.has(lower) &&
    !isVerb(token)
  )
}

function isPlainWord({ kind, lower }: Token): boolean {
  if (lower.endsWith('ing') || lower === 'such' || lower === 'along' || lower === 'and') return false
  return kind === 'word' && !prepositions.has(lower) && !auxiliaries.has(lower) && cueOf(lower) === undefined
}

/** Names and phrases with an article or a known head noun: "said the mayor", "say engineers", not "says little". */
function canSpeak(tokens: readonly Token[], { type, from, head }: Phrase): boolean {
  return (
    type !== 'description' ||
    determiners.has(tokenAt(tokens, from).lower) ||
    isSpeakingNoun(tokenAt(tokens, head).lower)
  )
}

/** The book “The Wall”, says …: capitals in marks within a sentence, no words of a speaker. */
function isTitleInSentence(reading: Reading, sentence: Sentence, marked: number): boolean {
  return marked > sentence.from && opensWithCapital(reading, marked) && !isFullQuote(reading, marked)
}

function isBreak(token: Token): boolean {
  return token.kind === 'punctuation' && [',', '—', '–', '-', '--'].includes(token.text)
}
