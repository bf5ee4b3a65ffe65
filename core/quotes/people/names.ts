import { endsAsAdverb } from '../reading/adverbs.ts'
import type { Reading } from '../reading/read-text.ts'
import {
  days,
  opensSentences,
  prepositions,
  determiners,
  clauseOpeners,
  auxiliaries,
  adverbs,
  commonVerbs,
  subjectPronouns,
} from '../reading/small-words.ts'
import { type Token, tokenAt } from '../reading/token.ts'
import { cueOf } from '../reading/cue-lexicon.ts'
import { genderOfGivenName } from './given-names.ts'
import {
  belongings,
  groupNamesOfPeople,
  groupNameWords,
  isSpeakingNoun,
  offices,
  personHeads,
  placeWords,
} from './people-words.ts'
import { isPlaceName } from './places.ts'
import { type PronounBeside, pronounsBeside } from './pronouns-beside.ts'

/**
 * A name as written at one place. Token indexes: the title stands from `titleFrom` to `from`, the name itself
 * from `from` to `to`.
 */
export type NameMention = {
  readonly titleFrom: number
  readonly from: number
  readonly to: number
  /** The office or description before the name, as written: "Police Commissioner", "security expert", "". */
  readonly title: string
  /** The words of the name, without a nickname in marks. */
  readonly words: readonly string[]
  readonly kind: 'person' | 'group' | 'place' | 'unknown'
  /** One capitalised word that opens a sentence: it may be no name at all. */
  readonly doubtful: boolean
}

/** The names of a reading in order, and which tokens they stand on. */
export type Names = {
  readonly mentions: readonly NameMention[]
  /** For each token the index of the mention it is part of (title included), else -1. */
  readonly at: Int32Array
  /** What the pronouns of the paragraph tell of the names before them. */
  readonly pronouns: readonly PronounBeside[]
}

/** Words in small letters within a surname: "van den Heuvel". */
export const particles: ReadonlySet<string> = new Set(
  'de la van von der den bin al el di da dos du le ibn af ter ten'.split(' '),
)
/** Names of two halves with "and" between. */
const pairs = new Set([
  'globe mail',
  "standard poor's",
  'marks spencer',
  'ernst young',
  'newfoundland labrador',
  'trinidad tobago',
  'bosnia herzegovina',
  'procter gamble',
])

const joiners = new Set(['of', 'for', 'and', 'the'])
const afterName = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv', 'mp', 'mpp', 'mla', 'qc', 'kc'])

/** "Federal Reserve Bank of Kansas City President Thomas M. Ostrow": an office's name and a person's in one run. */
const longestName = 16

/** "He'd", "Don't", "Let's": capitals of a sentence's head, no names. */
const contraction =
  /^(?:(?:i|he|she|it|we|you|they|who|that|there|here|what|let|where|how)'\p{L}+|\p{L}+n't|y'all|ma'am|c'mon)$/u

/** Surnames that look like plurals: "Jones said" is no "tenants said". */
const surnamesInS = new Set(
  (
    'jones williams davies davis evans roberts phillips hughes adams harris lewis edwards richards rogers stevens ' +
    'simmons nichols collins watkins perkins hopkins jenkins higgins owens myers sanders peters matthews andrews ' +
    'burns brooks woods hicks gibbs wells mills parks fields ellis francis morris rees lucas tobias diaz rhodes ' +
    'jacobs daniels reynolds hawkins saunders briggs biggs stokes yates coles giles'
  ).split(' '),
)

/** The names of a paragraph outside quotation marks, in order; the capitals of a side line name nobody. */
export function findNames(reading: Reading, isSideLine: boolean): Names {
  const { tokens } = reading
  const at = new Int32Array(tokens.length).fill(-1)
  const mentions: NameMention[] = []
  for (const sentence of reading.sentences) {
    if (isSideLine) break
    let index = sentence.from
    while (index < sentence.to) {
      const to = endOfRun(tokens, index, sentence.from, sentence.to)
      if (to === index) {
        index++
        continue
      }
      const mention = readMention(tokens, index, to, sentence.from, mentions.at(-1))
      if (mention !== null) {
        for (let i = mention.titleFrom; i < mention.to; i++) at[i] = mentions.length
        mentions.push(mention)
      }
      index = to
    }
  }
  return { mentions, at, pronouns: pronounsBeside(tokens, reading.sentences, mentions) }
}

/** "R-Ohio", "D-Calif.": a lawmaker's party and state. */
export function isPartyPlace({ text }: Token): boolean {
  return /^(?:R|D|I)-\p{Lu}/u.test(text)
}

/** "The Wisconsin Republican said": somebody described by party, with the state before it. */
const partisans = new Set([
  'republican',
  'democrat',
  'independent',
  'conservative',
  'liberal',
  'progressive',
  'socialist',
])

function isNameWord(tokens: readonly Token[], index: number, opening: boolean): boolean {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'word') return false
  if (!token.capital) return /^(?:al|el|d|bin)['’-]\p{Lu}/u.test(token.text.slice(0, 6))
  if (isPartyPlace(token)) return false
  if (subjectPronouns.has(token.lower) || contraction.test(token.lower)) return false
  if (opening && opensSentences.has(token.lower)) return false
  // "Kelly said" opens a sentence as "Usually" does.
  if (opening && endsAsAdverb(token.lower) && !isNamedByNext(tokenAt(tokens, index + 1))) return false
  if (days.has(token.lower)) {
    const next = tokenAt(tokens, index + 1)
    return 'april may june'.includes(token.lower) && next.capital && !days.has(next.lower)
  }
  return !determiners.has(token.lower) && !prepositions.has(token.lower) && !clauseOpeners.has(token.lower)
}

function isNamedByNext(next: Token): boolean {
  return (
    next.capital || next.lower === "'s" || auxiliaries.has(next.lower) || cueOf(next.lower)?.form === 'past'
  )
}

/** The index after a run of name words that begins at `from`, or `from` itself. */
function endOfRun(tokens: readonly Token[], from: number, sentenceFrom: number, limit: number): number {
  const first = tokenAt(tokens, from)
  const opensWithParticle =
    particles.has(first.lower) && !first.capital && isNameWord(tokens, from + 1, false) && from > sentenceFrom
  if (!opensWithParticle && !isNameWord(tokens, from, from === sentenceFrom)) return from
  let group =
    groupNameWords.has(first.lower) || (ofPlaces.has(first.lower) && tokenAt(tokens, from + 1).lower === 'of')
  let joined = false
  let to = from + 1
  while (to < limit && to - from < longestName) {
    const token = tokenAt(tokens, to)
    if (isNameWord(tokens, to, false) && !isCueBetweenNames(tokens, to)) {
      if (groupNameWords.has(token.lower)) group = true
      to++
      continue
    }
    const after = pastParticles(tokens, to)
    if (after > to + 1) {
      to = after
      continue
    }
    const next = isNameWord(tokens, to + 1, false)
    const isPair =
      token.lower === 'and' &&
      next &&
      pairs.has(`${tokenAt(tokens, to - 1).lower} ${tokenAt(tokens, to + 1).lower}`)
    if (isPair) group = true
    const joinsGroup = group && joiners.has(token.lower) && (token.lower !== 'and' || joined)
    const joins = next && (particles.has(token.lower) || (joinsGroup && !opensPerson(tokens, to + 1)))
    const owns = token.lower === "'s" && ownsGroup(tokens, from, to)
    const isNickname = token.kind === 'marked' && next && token.end - token.start < 24
    if (!joins && !isNickname && !isPair && !owns) break
    if (owns) group = true
    if (joinsGroup) joined = true
    to += 2
  }
  return Math.min(to, limit)
}

/** "van den Heuvel": the index of the name word after several particles, or `from` itself. */
function pastParticles(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + 3 && particles.has(tokenAt(tokens, at).lower)) at++
  return at > from && isNameWord(tokens, at, false) ? at : from
}

/** "The City of Halifax" speaks as one. */
const ofPlaces = new Set(
  'city town village county district township municipality region state government'.split(' '),
)

/** "The Prime Minister's Office", "St. Mary's Hospital", "the Teachers' Federation": an owner within a group's name. */
function ownsGroup(tokens: readonly Token[], from: number, mark: number): boolean {
  const next = tokenAt(tokens, mark + 1)
  if (!next.capital || !groupNameWords.has(next.lower)) return false
  const owner = tokenAt(tokens, mark - 1)
  return (
    offices.has(owner.lower) || /(?:^st\.?|s)$/.test(tokenAt(tokens, from).lower) || owner.lower.endsWith('s')
  )
}

/** Whether a person's name begins at a token: after "University of Calgary and" comes somebody else. */
function opensPerson(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokenAt(tokens, at)
  return offices.has(lower) || (genderOfGivenName(text) !== '' && isNameWord(tokens, at + 1, false))
}

function isCueBetweenNames(tokens: readonly Token[], index: number): boolean {
  return cueOf(tokenAt(tokens, index).lower)?.form === 'past'
}

function readMention(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentenceFrom: number,
  before: NameMention | undefined,
): NameMention | null {
  let nameFrom = from
  for (let i = from; i < to - 1; i++) {
    const next = tokenAt(tokens, i + 1).lower
    const isDean = tokenAt(tokens, i).lower === 'dean' && i === from && to - from === 2
    if (isDean && from > sentenceFrom) continue
    if (offices.has(tokenAt(tokens, i).lower) && !afterName.has(next) && next !== "'s") nameFrom = i + 1
  }
  if (nameFrom === from && to - from > 2 && isNoPartOfName(tokens, from, to, sentenceFrom)) nameFrom++
  const ofOffice = nameFrom === from ? nameInOffice(tokens, from, to) : 0
  if (ofOffice > 0) nameFrom = ofOffice
  const first = tokenAt(tokens, nameFrom)
  const last = tokenAt(tokens, to - 1)
  const isGiven = genderOfGivenName(first.text) !== ''
  const isPartisan = partisans.has(last.lower) && tokenAt(tokens, from - 1).lower === 'the'
  const isOffice = (offices.has(last.lower) || isPartisan) && !(isGiven && to - nameFrom > 1)
  if (isOffice) return null
  const titleFrom = ofOffice > 0 ? from - 2 : startOfTitle(tokens, from, sentenceFrom, before)
  const titled = titleFrom < nameFrom
  const words: string[] = []
  for (let i = nameFrom; i < to; i++) {
    const { kind, lower, text } = tokenAt(tokens, i)
    if (lower === "'s") words.push(`${words.pop() ?? ''}${text}`)
    else if (kind === 'word') words.push(text)
  }
  const single = to - nameFrom === 1
  if (single && !titled && from === sentenceFrom && (isSpeakingNoun(first.lower) || isNoName(tokens, from)))
    return null
  const title = []
  for (let i = titleFrom; i < nameFrom; i++) title.push(tokenAt(tokens, i).text)
  return {
    titleFrom,
    from: nameFrom,
    to,
    title: title.join(' '),
    words,
    kind: titled
      ? 'person'
      : kindOfName(tokens, nameFrom, to, isGiven && !(single && isInPlace(tokens, nameFrom))),
    doubtful: single && !titled && from === sentenceFrom && !isGiven && !surnamesInS.has(first.lower),
  }
}

/** "Secretary of State Hilda Crane": where the person's name begins after an office with "of"; 0 without one. */
function nameInOffice(tokens: readonly Token[], from: number, to: number): number {
  if (tokenAt(tokens, from - 1).lower !== 'of' || !offices.has(tokenAt(tokens, from - 2).lower)) return 0
  for (let at = from + 1; at < to - 1; at++) if (genderOfGivenName(tokenAt(tokens, at).text) !== '') return at
  return 0
}

/**
 * "Republican Carla Mintz" and, where the capital is only the sentence's, "Librarian Priya Raman": the first word
 * tells what somebody is.
 */
function isNoPartOfName(tokens: readonly Token[], from: number, to: number, sentenceFrom: number): boolean {
  const token = tokenAt(tokens, from)
  const named = genderOfGivenName(tokenAt(tokens, from + 1).text) !== ''
  if (belongings.has(token.lower)) {
    for (let at = from + 1; !named && at < to; at++)
      if (groupNameWords.has(tokenAt(tokens, at).lower)) return false
    return true
  }
  return from === sentenceFrom && looksLikeTrade(token) && !groupNameWords.has(tokenAt(tokens, to - 1).lower)
}

function looksLikeTrade(token: Token): boolean {
  if (genderOfGivenName(token.text) !== '') return false
  return personHeads.has(token.lower) || /(?:er|or|ist|ian|ant|man|woman|eer)$/.test(token.lower)
}

/** "HSA" and "the Ledger": capitals alone, or an article before a name that no noun follows. */
function isGroupName(tokens: readonly Token[], from: number): boolean {
  if (/^[\p{Lu}\d&]{2,6}$/u.test(tokenAt(tokens, from).text)) return true
  const next = tokenAt(tokens, from + 1)
  return (
    tokenAt(tokens, from - 1).lower === 'the' &&
    (next.kind !== 'word' || isBoundary(next.lower) || commonVerbs.has(next.lower))
  )
}

/** What follows a verb rather than a surname: "Pressed by", "Declaring that", "Blaming the". */
function opensObject({ lower, kind, capital }: Token): boolean {
  if (kind !== 'word') return false
  return capital || prepositions.has(lower) || determiners.has(lower) || clauseOpeners.has(lower)
}

/** "Pressed by reporters", "Back home", "Declaring that": a capital of the sentence's head alone. */
function isNoName(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokenAt(tokens, at)
  if (lower === 'back' || lower === 'unlike' || lower === 'besides' || lower === 'none') return true
  if (!/[a-z]{2}(?:ed|ing)$/.test(lower) || genderOfGivenName(lower) !== '') return false
  const next = tokenAt(tokens, at + 1)
  return opensObject(next)
}

/** "near Brandon", "in Victoria": places that are given names too. */
function isInPlace(tokens: readonly Token[], from: number): boolean {
  return ['in', 'near', 'at', 'outside'].includes(tokenAt(tokens, from - 1).lower)
}

function kindOfName(
  tokens: readonly Token[],
  from: number,
  to: number,
  isGiven: boolean,
): NameMention['kind'] {
  const first = tokenAt(tokens, from)
  const last = tokenAt(tokens, to - 1)
  for (let i = from; i < to; i++) {
    const { lower } = tokenAt(tokens, i)
    if (isGiven && to - from === 2 && groupNamesOfPeople.has(lower)) continue
    if (groupNameWords.has(lower) || joiners.has(lower)) return 'group'
  }
  if (isPlaceName(tokens, from, to)) return 'place'
  if (isGiven) return 'person'
  if (placeWords.has(first.lower) || placeWords.has(last.lower)) return 'place'
  if (to - from === 1) return isGroupName(tokens, from) ? 'group' : 'unknown'
  if (tokenAt(tokens, from - 1).lower === 'the') return 'group'
  return 'person'
}

/**
 * Where a description before a name begins: "security expert Manny Gomez", "singer and songwriter Ada Lund",
 * "University of Leeds professor Ines Haddad".
 */
function startOfTitle(
  tokens: readonly Token[],
  from: number,
  sentenceFrom: number,
  before: NameMention | undefined,
): number {
  const last = tokenAt(tokens, from - 1)
  if (from <= sentenceFrom || last.kind !== 'word' || last.capital || !isRole(last.lower)) return from
  let start = from - 1
  while (start > sentenceFrom && from - start < 9) {
    const token = tokenAt(tokens, start - 1)
    if (before !== undefined && before.to === start && before.kind !== 'person') {
      start = before.titleFrom
      continue
    }
    const joinsRoles = token.lower === 'and' && isRole(tokenAt(tokens, start - 2).lower)
    if (token.kind !== 'word' || (isBoundary(token.lower) && !joinsRoles)) break
    start--
  }
  return start
}

/** Whether a noun in small letters tells what somebody is: one of the known, or by its ending. */
function isRole(lower: string): boolean {
  if (personHeads.has(lower)) return !lower.endsWith('s') || lower.endsWith('ss')
  return lower.length > 6 && /(?:ologist|ographer|ician|woman|person|maker|keeper|worker|holder)$/.test(lower)
}

/** Participles that have somebody for their object: they stand before a title and are no part of it. */
const introducing = new Set(
  'including featuring replacing involving succeeding naming joining facing defeating beating against meet met'.split(
    ' ',
  ),
)

function isBoundary(lower: string): boolean {
  return (
    determiners.has(lower) ||
    prepositions.has(lower) ||
    clauseOpeners.has(lower) ||
    auxiliaries.has(lower) ||
    adverbs.has(lower) ||
    introducing.has(lower) ||
    cueOf(lower) !== undefined
  )
}

/** The mention that token `index` is part of. */
export function nameAt(names: Names, index: number): NameMention | undefined {
  const mention = names.at[index] ?? -1
  return mention < 0 ? undefined : names.mentions[mention]
}
