import { foldForSearch } from '#core/style/fold'
import type { Span } from '../found.ts'
import type { Reading } from '../reading/read-text.ts'
import { type Token, tokenAt } from '../reading/token.ts'
import type { Cast } from './cast.ts'
import type { Figure } from './figure.ts'
import { callingBySurname, whoOfHolders } from './holders.ts'
import { knownBy } from './library.ts'
import { documentHeads, genderOfWord, groupHeads, personHeads } from './people-words.ts'
import type { Memory } from './memory.ts'
import type { Phrase } from './phrases.ts'
import type { StoryParagraph } from './story-paragraph.ts'

/** What a phrase stands for: the figure, and others whom the same words could mean. */
export type Resolved = {
  readonly figure: Figure
  readonly how: 'named' | 'described' | 'titleHeld'
  readonly others: readonly Figure[]
}

/** The mention as written: a name without its title, a description whole. */
export function mentionOf(reading: Reading, phrase: Phrase): Span {
  const name = phrase.name
  const from = name === undefined ? phrase.from : phrase.more === undefined ? name.from : phrase.from
  const to = name === undefined ? phrase.to : name.to
  const start = tokenAt(reading.tokens, from).start
  const end = tokenAt(reading.tokens, to - 1).end
  return { text: reading.text.slice(start, end), start, end }
}

/** The figure a name or a description of a paragraph stands for. Not for pronouns. */
export function resolvePhrase(
  paragraph: StoryParagraph,
  cast: Cast,
  memory: Memory,
  phrase: Phrase,
): Resolved {
  if (phrase.name === undefined) return describe(paragraph, cast, memory, phrase)
  const { names, figures } = paragraph
  const index = names.at[phrase.head] ?? -1
  const figure = figures[index]
  if (figure === undefined) return describe(paragraph, cast, memory, phrase)
  if (phrase.more !== undefined) {
    const others = phrase.more.flatMap((name) => figures[names.at[name.from] ?? -1] ?? [])
    const canonical = namesTogether([...others, figure].map((other) => other.canonical))
    return { figure: described(cast, memory, canonical, 'group', 'they'), how: 'named', others: [] }
  }
  return { figure, how: 'named', others: paragraph.namesakes.get(index) ?? [] }
}

/** "Ayumi and Daichi Sato", where all have one surname; else whole names with "and" between. */
function namesTogether(names: readonly string[]): string {
  const parts = names.map((name) => name.split(' '))
  const surname = parts[0]?.at(-1) ?? ''
  const isFamily = parts.every((words) => words.length === 2 && words[1] === surname)
  return isFamily ? `${parts.map(([given]) => given).join(' and ')} ${surname}` : names.join(' and ')
}

/**
 * A description stands for itself, unless the story tells who it is: a surname at a sentence's head, "the mayor" for
 * whose title says so, "the 34-year-old", "the woman" for a resident without a name.
 */
function describe(paragraph: StoryParagraph, cast: Cast, memory: Memory, phrase: Phrase): Resolved {
  const { reading, names, figures } = paragraph
  const mention = mentionOf(reading, phrase).text.replace(/\s+/g, ' ')
  const head = tokenAt(reading.tokens, phrase.head).lower
  const first = tokenAt(reading.tokens, phrase.from)
  const named = figures[names.at[phrase.head] ?? -1]
  const isName = named !== undefined && (named.isSure || named.canonical.includes(' '))
  if (isName && phrase.to - phrase.from === 1) return { figure: named, how: 'named', others: [] }
  const isCapital = first.capital && phrase.from === phrase.head && phrase.to === phrase.head + 1
  const [called] = isCapital ? (memory.holders.get(callingBySurname(head)) ?? []) : []
  if (called !== undefined) return { figure: called, how: 'named', others: [] }
  const [holder, ...others] = holdersOfPhrase(reading, memory, phrase)
  if (holder !== undefined) return { figure: holder, how: 'titleHeld', others }
  const text =
    first.capital && names.at[phrase.from] === -1 && opensPlainly(first.lower, reading, phrase)
      ? lowerFirst(mention)
      : mention
  if (first.lower === 'the') {
    const same = memory.described.get(`head ${head}`) ?? describedAlike(memory, head)
    if (same !== undefined) return { figure: same, how: 'described', others: [] }
  }
  const kind = kindOfHead(head)
  const gender = genderOfWord(head) || (kind === 'description' ? '' : 'it')
  const figure = described(cast, memory, text, kind, gender, isPersonHead(head))
  memory.described.set(`head ${head}`, figure)
  if (figure.isPerson && !head.endsWith('s')) memory.described.set(lastPerson, figure)
  if (kind === 'document') memory.described.set(lastDocument, figure)
  return { figure, how: 'described', others: [] }
}

/** Where the last person described without a name is kept. */
const lastPerson = 'the last person described'

/** "The document" and "the report" may be the filing that was named before. */
const anyDocument = new Set(['document', 'documents', 'report', 'paper', 'text'])

const lastDocument = 'the last document described'

const anybody = new Set(['woman', 'man', 'girl', 'boy', 'person', 'teen', 'teenager', 'youth'])

/** "A resident of the block said …", then "the woman said": somebody described before whose gender agrees. */
function describedAlike(memory: Memory, head: string): Figure | undefined {
  if (anyDocument.has(head)) return memory.described.get(lastDocument)
  if (!anybody.has(head)) return undefined
  const figure = memory.described.get(lastPerson)
  if (figure === undefined) return undefined
  const gender = genderOfWord(head)
  const known = memory.genderOf(figure)
  if (gender !== '' && known !== '' && known !== gender) return undefined
  if (known === '' && gender !== '') memory.genders.set(figure, gender)
  return figure
}

/** Who holds the office that a phrase names: "the mayor", "Trump's lawyer", "the 34-year-old". */
function holdersOfPhrase({ tokens }: Reading, memory: Memory, phrase: Phrase): readonly Figure[] {
  const { from, head, to } = phrase
  const noun = tokenAt(tokens, head).lower
  if (to !== head + 1) return titledAlike(memory.holders.get(noun) ?? [], wordsOf(tokens, from + 1, to))
  let first = from
  const modifiers: string[] = []
  for (let at = from; at < head; at++) {
    if (tokenAt(tokens, at).lower !== "'s") continue
    modifiers.push(tokenAt(tokens, at - 1).lower)
    first = at + 1
  }
  if (modifiers.length === 0) {
    const article = tokenAt(tokens, from).lower
    const theirs = ['his', 'her', 'their', 'its'].includes(article)
    if (article === 'the' || theirs) first = from + 1
    else if (from !== head) return []
    else return (memory.holders.get(noun) ?? []).filter(({ kind }) => kind !== 'group')
    if (theirs) return onlyOne(whoOfHolders(memory.holders.get(noun) ?? [], wordsOf(tokens, first, head)))
  }
  modifiers.push(...wordsOf(tokens, first, head))
  return whoOfHolders(memory.holders.get(noun) ?? [], modifiers)
}

/** "The acting head of the customs service" is whose title says so in the same words. */
function titledAlike(figures: readonly Figure[], words: readonly string[]): readonly Figure[] {
  const phrase = words.join(' ')
  return figures.filter(({ title }) => title.toLowerCase().includes(phrase))
}

function wordsOf(tokens: readonly Token[], from: number, to: number): readonly string[] {
  return tokens.slice(from, to).map(({ lower }) => lower)
}

/** "His wife" is whoever the story calls a wife, if there is one alone. */
function onlyOne(figures: readonly Figure[]): readonly Figure[] {
  return figures.length === 1 ? figures : []
}

function described(
  cast: Cast,
  memory: Memory,
  canonical: string,
  kind: Figure['kind'],
  gender: Figure['gender'],
  isPersonNoun = false,
): Figure {
  const key = foldForSearch(canonical)
  const existing = memory.described.get(key)
  if (existing !== undefined) return existing
  const speaker = knownBy(cast.library, canonical, false)
  const figure = cast.pool.one({
    canonical,
    kind,
    title: '',
    gender,
    isPerson: kind === 'description' && gender !== 'it' && isPersonNoun,
    isSure: kind !== 'description' || isPersonNoun,
    age: 0,
    ...(speaker === null ? {} : { speakerId: speaker.id }),
  })
  memory.described.set(key, figure)
  return figure
}

/** A noun that is known for a person's, or an age: "the 34-year-old". */
function isPersonHead(head: string): boolean {
  return personHeads.has(head) || head.endsWith('-year-old')
}

function kindOfHead(head: string): Figure['kind'] {
  if (personHeads.has(head)) return 'description'
  if (documentHeads.has(head)) return 'document'
  return groupHeads.has(head) || groupHeads.has(head.replace(/s$/, '')) ? 'group' : 'description'
}

function opensPlainly(lower: string, reading: Reading, phrase: Phrase): boolean {
  if (phrase.to - phrase.from === 1) return true
  const second = tokenAt(reading.tokens, phrase.from + 1)
  return (
    !second.capital || ['a', 'an', 'the', 'one', 'two', 'some', 'his', 'her', 'their', 'its'].includes(lower)
  )
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
