import type { Names } from '../people/names.ts'
import { type Phrase, phraseAfter, phraseBefore } from '../people/phrases.ts'
import type { Reading } from '../reading/read-text.ts'
import type { Sentence } from '../reading/sentences.ts'
import { isAdverb } from '../reading/adverbs.ts'
import { auxiliaries, prepositions, negations, modals } from '../reading/small-words.ts'
import { type Token, tokenAt } from '../reading/token.ts'
import { cueOf, type CueWord } from '../reading/cue-lexicon.ts'
import { auxiliariesOfBeing, isHelper, isNotVerb, particleAfter } from './not-a-verb.ts'
import { isVerb } from './verbs.ts'
import { invertedSubject, namedInAside, openingSubject, subjectLeft } from './cue-subject.ts'

/** A cue word in its place, with whoever it is about. Token indexes; `to` is the first token after the cue. */
export type CueUse = {
  readonly at: number
  readonly to: number
  readonly word: CueWord | 'according to'
  readonly subject: Phrase | null
  /** `shared`: the subject is that of an earlier cue of the sentence. */
  readonly side: 'before' | 'after' | 'shared' | 'none'
  /** First token of subject and cue together, where the words before the cue end. */
  readonly from: number
  /** "did not say", "would say", "to say", "was told": only words in marks count. */
  readonly doubtful: boolean
}

const measures = new Set(
  'plan schedule age size height weight need taste custom form script type rank'.split(' '),
)
const askedWhat = new Set('if whether about why how what when where by'.split(' '))

/** The cues of a sentence outside quotation marks, in order. */
export function findCueUses(reading: Reading, names: Names, sentence: Sentence): readonly CueUse[] {
  const { tokens } = reading
  const uses: CueUse[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word') continue
    const to = endOfAccordingTo(tokens, at)
    if (to > at) {
      const subject = phraseAfter(reading, names, to, sentence.to, true)
      if (subject !== null && !isMeasure(tokens, subject)) {
        const named = namedInAside(reading, names, subject)
        uses.push({ at, to, word: 'according to', subject: named, side: 'after', from: at, doubtful: false })
      }
      continue
    }
    const word = cueOf(token.lower)
    if (word === undefined || isNotVerb(tokens, names, at, word, sentence)) continue
    const use = readUse(reading, names, sentence, at, word, sharedBy(uses))
    if (use !== null)
      uses.push(use.subject === null ? use : { ...use, subject: namedInAside(reading, names, use.subject) })
  }
  return uses
}

/** The index after "according to" or "in the words of"; `at` itself where neither begins. */
function endOfAccordingTo(tokens: readonly Token[], at: number): number {
  const next = tokenAt(tokens, at + 1).lower
  if (tokenAt(tokens, at).lower === 'according') return next === 'to' ? at + 2 : at
  const isWords =
    tokenAt(tokens, at).lower === 'in' && next === 'the' && tokenAt(tokens, at + 2).lower === 'words'
  return isWords && tokenAt(tokens, at + 3).lower === 'of' ? at + 4 : at
}

/** The cue whose subject "and added" shares: not one inside what it reports ("she said he had offered to go"). */
function sharedBy(uses: readonly CueUse[]): CueUse | undefined {
  return uses.findLast(({ word }) => word === 'according to' || !word.cue.marksOnly) ?? uses.at(-1)
}

/** "According to plan", "according to age" */
function isMeasure(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return to === from + 1 && measures.has(tokenAt(tokens, from).lower)
}

function readUse(
  reading: Reading,
  names: Names,
  sentence: Sentence,
  at: number,
  word: CueWord,
  earlier: CueUse | undefined,
): CueUse | null {
  const { tokens } = reading
  const to = particleAfter(tokens, at, word)
  const base = { at, to, word }
  const inverted = invertedSubject(reading, names, sentence, at, word)
  if (inverted !== null) return { ...base, subject: inverted, side: 'after', from: at, doubtful: false }

  let left = at - 1
  let doubtful = false
  let passive = false
  let hasHelper = false
  while (left >= sentence.from && at - left < 7) {
    const token = tokenAt(tokens, left)
    const { lower } = token
    if (negations.has(lower) || modals.has(lower) || (lower === 'to' && word.form === 'base')) doubtful = true
    if (auxiliariesOfBeing.has(lower) && word.form === 'past') passive = true
    if (auxiliaries.has(lower) || lower === "'s") hasHelper = true
    const skips = auxiliaries.has(lower) || isAdverb(token) || (lower === 'to' && doubtful)
    if (!skips && !(lower === "'s" && hasHelper && left > sentence.from && isPronounAt(tokens, left - 1)))
      break
    left--
  }
  if (word.form === 'base' && !hasHelper && tokenAt(tokens, at - 1).lower === 'to') doubtful = true
  if (
    word.form === 'ing' &&
    tokenAt(tokens, at - 1).lower === 'as' &&
    tokenAt(tokens, at - 2).lower === 'quoted'
  ) {
    const quoted = subjectOfQuoted(reading, names, sentence, at - 3)
    if (quoted !== null)
      return { ...base, subject: quoted, side: 'before', from: quoted.from, doubtful: false }
  }
  // "Ray, asked if he would go, said no"
  if (
    word.cue.lemma === 'ask' &&
    tokenAt(tokens, at - 1).text === ',' &&
    askedWhat.has(tokenAt(tokens, to).lower)
  )
    passive = tokenAt(tokens, at - 2).kind !== 'marked' && answers(tokens, to, sentence.to)
  const link = tokenAt(tokens, at - 1).lower
  if (word.form === 'ing' && prepositions.has(link)) {
    // "by saying" tells what was said, "short of saying" what was not.
    const subject = earlier?.subject ?? openingSubject(reading, names, sentence, at)
    const isSaid = ['by', 'in', 'after', 'before'].includes(link)
    return { ...base, subject, side: subject === null ? 'none' : 'shared', from: at - 1, doubtful: !isSaid }
  }
  if (passive) {
    const agent = tokenAt(tokens, to).lower === 'by' ? phraseAfter(reading, names, to + 1, sentence.to) : null
    if (agent !== null)
      return { ...base, to: agent.to, subject: agent, side: 'after', from: at, doubtful: false }
    return { ...base, subject: null, side: 'none', from: left + 1, doubtful: true }
  }
  const found = subjectLeft(reading, names, sentence, left, word)
  if (found === 'shared') {
    const subject = earlier?.subject ?? openingSubject(reading, names, sentence, at)
    return { ...base, subject, side: subject === null ? 'none' : 'shared', from: left + 1, doubtful }
  }
  if (found === null) return { ...base, subject: null, side: 'none', from: left + 1, doubtful: true }
  if (isSupposed(tokens, found) && tokenAt(tokens, found.from).lower === 'you') return null
  if (isNobody(tokens, found) || isSupposed(tokens, found)) doubtful = true
  return { ...base, subject: found, side: 'before', from: found.from, doubtful }
}

/** "…, asked if he would go, said no": the question closes with a comma, and another cue comes. */
function answers(tokens: readonly Token[], from: number, to: number): boolean {
  let hasComma = false
  for (let at = from; at < to; at++) {
    const token = tokenAt(tokens, at)
    if (token.text === ',' || token.kind === 'marked') hasComma = true
    else if (hasComma && isVerb(token)) return true
    else if (hasComma && cueOf(token.lower)?.form === 'past') return true
  }
  return false
}

/** "Nothing in the contract suggests", "neither has explained", "no one said" */
function isNobody(tokens: readonly Token[], { from }: Phrase): boolean {
  return ['nothing', 'neither', 'nobody', 'none', 'no'].includes(tokenAt(tokens, from).lower)
}

/** "If you said", "asked whether the candidate agrees": nobody has said it yet. */
function isSupposed(tokens: readonly Token[], { from }: Phrase): boolean {
  return ['if', 'whether', 'unless'].includes(tokenAt(tokens, from - 1).lower)
}

/** "Clay was quoted as saying": whoever stands before the helpers that end at token `left`. */
function subjectOfQuoted(reading: Reading, names: Names, sentence: Sentence, left: number): Phrase | null {
  let end = left + 1
  while (end > sentence.from && isHelper(tokenAt(reading.tokens, end - 1))) end--
  return phraseBefore(reading, names, end, sentence.from)
}

function isPronounAt(tokens: readonly Token[], index: number): boolean {
  return ['he', 'she', 'it', 'who', 'that'].includes(tokenAt(tokens, index).lower)
}
