import { foldForSearch } from '#core/style/fold'
import type { KnownSpeaker } from '../found.ts'
import type { Reading } from '../reading/read-text.ts'
import { tokenAt } from '../reading/token.ts'
import type { FigurePool } from './figure-pool.ts'
import { genderOfGivenName } from './given-names.ts'
import { type NameMention, type Names } from './names.ts'
import { type Gender, genderOfWord, honorifics, offices, personHeads } from './people-words.ts'
import type { StoryParagraph } from './story-paragraph.ts'

/** One who is named or described in the story, whatever the mention: the speakers are taken from these. */
export type Figure = {
  readonly canonical: string
  readonly kind: 'person' | 'group' | 'document' | 'description'
  readonly title: string
  readonly gender: Gender
  readonly speakerId?: string
  /** Names a person rather than a place or thing: a title, a given name, a known speaker. */
  readonly isPerson: boolean
}

/** A figure while its mentions are gathered. */
type Draft = { -readonly [Field in keyof Figure]: Figure[Field] }

/** The people of a story, and its paragraphs with whom their names mean. */
export type Cast = {
  readonly paragraphs: readonly StoryParagraph[]
  /** Who holds an office, by the last word of their title in small letters: "commissioner". */
  readonly holders: ReadonlyMap<string, Figure>
  readonly library: Library
  readonly pool: FigurePool
}

type Library = {
  readonly byName: ReadonlyMap<string, KnownSpeaker | null>
  readonly bySurname: ReadonlyMap<string, KnownSpeaker | null>
}

/** Names can be shared by many; more than this many are not told apart. */
const mostNamesakes = 6

type NamedParagraph = { readonly reading: Reading; readonly names: Names }

/** Links every name mention of a story's paragraphs to one figure, fullest name first. */
export function buildCast(
  paragraphs: readonly NamedParagraph[],
  known: readonly KnownSpeaker[],
  pool: FigurePool,
): Cast {
  const library = readLibrary(known)
  const full = new Map<string, Draft>()
  const byWord = new Map<string, Draft[]>()
  const fullNames = paragraphs.map(({ reading, names }) =>
    names.mentions.map((mention) => {
      if (mention.words.length < 2) return undefined
      const key = keyOf(mention)
      const figure = full.get(key) ?? addFigure(full, key, mention, library)
      const name = mention.words.join(' ')
      if (name.length > figure.canonical.length) figure.canonical = name
      learn(reading, figure, mention)
      for (const word of [familyOf(mention), givenOf(mention)]) addTo(byWord, word, figure)
      return figure
    }),
  )
  const last = new Map<string, Draft>()
  const drafts = paragraphs.map(({ reading, names }, at) => {
    const namesakes = new Map<number, readonly Draft[]>()
    const figures: Draft[] = []
    for (const [index, mention] of names.mentions.entries()) {
      const found = fullNames[at]?.[index]
      if (found !== undefined) {
        figures.push(found)
        last.set(familyOf(mention), found)
        last.set(givenOf(mention), found)
        continue
      }
      const word = familyOf(mention)
      const fits = (byWord.get(word) ?? []).filter((figure) => agrees(figure, mention))
      const recent = last.get(word)
      const figure =
        recent !== undefined && agrees(recent, mention)
          ? recent
          : (acronymOf(reading, names, index, figures) ?? fits[0] ?? addFigure(full, word, mention, library))
      if (fits.length > 1) {
        const others = fits.filter((other) => other !== figure)
        namesakes.set(index, others)
      }
      figures.push(figure)
      last.set(word, figure)
      learn(reading, figure, mention)
    }
    return { figures, namesakes }
  })
  const linked = placeFigures(paragraphs, drafts, pool)
  return {
    paragraphs: linked,
    holders: holdersOf(new Set(linked.flatMap(({ figures }) => figures))),
    library,
    pool,
  }
}

type Drafted = {
  readonly figures: readonly Draft[]
  readonly namesakes: ReadonlyMap<number, readonly Draft[]>
}

/** Gives every paragraph the finished figures in place of their drafts. */
function placeFigures(
  paragraphs: readonly NamedParagraph[],
  drafts: readonly Drafted[],
  pool: FigurePool,
): readonly StoryParagraph[] {
  const finished = new Map<Draft, Figure>()
  const finish = (draft: Draft): Figure => {
    const done = finished.get(draft) ?? pool.one(draft)
    finished.set(draft, done)
    return done
  }
  const placed: StoryParagraph[] = []
  for (const [at, { reading, names }] of paragraphs.entries()) {
    const { figures = [], namesakes = new Map<number, readonly Draft[]>() } = drafts[at] ?? {}
    placed.push({
      reading,
      names,
      figures: figures.map(finish),
      namesakes: new Map(Array.from(namesakes, ([index, others]) => [index, others.map(finish)])),
      before: placed.at(-1) ?? null,
    })
  }
  return placed
}

function addTo(byWord: Map<string, Draft[]>, word: string, figure: Draft): void {
  const list = byWord.get(word)
  if (list === undefined) byWord.set(word, [figure])
  else if (list.length < mostNamesakes && !list.includes(figure)) list.push(figure)
}

/** "Ruth B. Adeyemi" and "Ruth Adeyemi" are one person: first and last word. Groups keep every word. */
function keyOf(mention: NameMention): string {
  if (mention.kind === 'group') return mention.words.join(' ').toLowerCase()
  return `${givenOf(mention)} ${familyOf(mention)}`
}

function givenOf(mention: NameMention): string {
  return (mention.words[0] ?? '').toLowerCase()
}

function familyOf(mention: NameMention): string {
  const words = mention.words.filter((word) => !/^(?:[js]r\.?|ii|iii|iv|mp|qc|kc)$/i.test(word))
  return (words.at(-1) ?? mention.words.at(-1) ?? '').toLowerCase()
}

function addFigure(full: Map<string, Draft>, key: string, mention: NameMention, library: Library): Draft {
  const existing = full.get(key)
  if (existing !== undefined) return existing
  const canonical = mention.words.join(' ')
  const isName = mention.kind === 'person' || mention.kind === 'unknown'
  const speaker = knownBy(library, canonical, isName)
  const isGroup = speaker === null || speaker.pronouns === '' ? !isName : speaker.pronouns === 'it'
  const figure: Draft = {
    canonical,
    kind: isGroup ? 'group' : 'person',
    title: '',
    gender: isGroup ? 'it' : mention.words.length > 1 ? genderOfGivenName(mention.words[0] ?? '') : '',
    isPerson: mention.kind === 'person' || (speaker !== null && !isGroup),
  }
  if (speaker !== null) {
    figure.speakerId = speaker.id
    if (speaker.pronouns !== '') figure.gender = speaker.pronouns
    else if (figure.gender === '') figure.gender = genderOfGivenName(speaker.name.split(' ')[0] ?? '')
  }
  full.set(key, figure)
  return figure
}

/** Takes title and gender from the words around one mention. */
function learn(reading: Reading, figure: Draft, mention: NameMention): void {
  const words = mention.title.split(' ').filter((word) => word !== '')
  for (const word of words) {
    const gender = genderOfWord(word.toLowerCase())
    if (gender !== '' && figure.speakerId === undefined) figure.gender = gender
  }
  if (words.length > 0 && figure.kind === 'person') figure.isPerson = true
  const office = words.filter((word) => !honorifics.has(word.toLowerCase())).join(' ')
  if (figure.title === '') {
    figure.title =
      office !== '' ? office : appositionAfter(reading, mention) || appositionBefore(reading, mention)
  }
  if (figure.gender === '') {
    for (const word of figure.title.split(' ')) {
      const gender = genderOfWord(word.toLowerCase())
      if (gender !== '') figure.gender = gender
    }
  }
}

/** "Manny Gomez, a former police officer," gives "a former police officer"; no more than twelve words. */
function appositionAfter(reading: Reading, mention: NameMention): string {
  const { tokens, text } = reading
  if (tokenAt(tokens, mention.to).text !== ',') return ''
  const first = tokenAt(tokens, mention.to + 1)
  if (!['a', 'an', 'the', 'its', 'their'].includes(first.lower) && !offices.has(first.lower)) return ''
  for (let at = mention.to + 1; at < mention.to + 14; at++) {
    const token = tokenAt(tokens, at)
    if (token.kind === 'word') continue
    if (token.text !== ',' && token.text !== '.') return ''
    return text.slice(first.start, tokenAt(tokens, at - 1).end)
  }
  return ''
}

/** "The authority's director, Owen Bassett, said": the description before the name, no more than eight words. */
function appositionBefore(reading: Reading, mention: NameMention): string {
  const { tokens, text } = reading
  const head = mention.from - 2
  if (tokenAt(tokens, mention.from - 1).text !== ',' || !personHeads.has(tokenAt(tokens, head).lower))
    return ''
  if (![',', '.'].includes(tokenAt(tokens, mention.to).text)) return ''
  for (let at = head; at > head - 8; at--) {
    const token = tokenAt(tokens, at)
    if (token.kind !== 'word') return ''
    if (!articles.has(token.lower)) continue
    const written = text.slice(token.start, tokenAt(tokens, head).end)
    return written.charAt(0).toLowerCase() + written.slice(1)
  }
  return ''
}

const articles = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their'])

function agrees(figure: Figure, mention: NameMention): boolean {
  const gender = genderOfWord(mention.title.split(' ').at(-1)?.toLowerCase() ?? '')
  return gender === '' || figure.gender === '' || figure.gender === gender
}

/** "Harbour Safety Agency (HSA)": the letters in brackets stand for the name before. */
function acronymOf(
  reading: Reading,
  names: Names,
  index: number,
  figures: readonly Draft[],
): Draft | undefined {
  const mention = names.mentions[index]
  const before = names.mentions[index - 1]
  if (mention === undefined || before === undefined || before.to !== mention.from - 1) return undefined
  return tokenAt(reading.tokens, mention.from - 1).text === '(' ? figures[index - 1] : undefined
}

function holdersOf(figures: Iterable<Figure>): ReadonlyMap<string, Figure> {
  const holders = new Map<string, Figure>()
  for (const figure of figures) {
    const plain = figure.title.replace(/^(?:an?|the) /, '').replace(/ (?:of|for|at|in) .*$/, '')
    const office = (plain.split(' ').at(-1) ?? '').toLowerCase()
    if (office !== '' && !holders.has(office)) holders.set(office, figure)
  }
  return holders
}

function readLibrary(known: readonly KnownSpeaker[]): Library {
  const byName = new Map<string, KnownSpeaker | null>()
  const bySurname = new Map<string, KnownSpeaker | null>()
  for (const speaker of known) {
    for (const name of [speaker.name, ...speaker.aliases]) addKnown(byName, keyOfName(name), speaker)
    addKnown(bySurname, keyOfName(speaker.name).split(' ').at(-1) ?? '', speaker)
  }
  return { byName, bySurname }
}

/** A name that two speakers share stands for neither. */
function addKnown(map: Map<string, KnownSpeaker | null>, key: string, speaker: KnownSpeaker): void {
  if (key === '') return
  const other = map.get(key)
  map.set(key, other === undefined || other?.id === speaker.id ? speaker : null)
}

function keyOfName(name: string): string {
  return foldForSearch(name).replace(/^(?:an?|the) /, '')
}

/**
 * The library's speaker of this name or alias, case, accents and article aside; null when none or several would
 * do. `isSurname` also takes a name of one word for a surname that one speaker alone has.
 */
export function knownBy(library: Library, name: string, isSurname: boolean): KnownSpeaker | null {
  if (library.byName.size === 0) return null
  const key = keyOfName(name)
  const named = library.byName.get(key)
  if (named !== undefined || !isSurname) return named ?? null
  return library.bySurname.get(key) ?? null
}
