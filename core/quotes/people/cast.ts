import type { KnownSpeaker } from '../found.ts'
import type { Reading } from '../reading/read-text.ts'
import { tokenAt } from '../reading/token.ts'
import { type Draft, type Figure, learnFrom, learnFromPronouns, makeFigure } from './figure.ts'
import { genderOfGivenName } from './given-names.ts'
import type { FigurePool } from './figure-pool.ts'
import { type Holders, holdersOf } from './holders.ts'
import { type Library, readLibrary } from './library.ts'
import { acronymOf, addWords, calledBy, familyOf, keyOf, noWords, tailOf, type Words } from './linking.ts'
import type { NameMention, Names } from './names.ts'
import type { StoryParagraph } from './story-paragraph.ts'

/** The people of a story, and its paragraphs with whom their names mean. */
export type Cast = {
  readonly paragraphs: readonly StoryParagraph[]
  readonly holders: Holders
  readonly library: Library
  readonly pool: FigurePool
}

type NamedParagraph = { readonly reading: Reading; readonly names: Names }

/** Links every name mention of a story's paragraphs to one figure, fullest name first. */
export function buildCast(
  paragraphs: readonly NamedParagraph[],
  known: readonly KnownSpeaker[],
  pool: FigurePool,
): Cast {
  const library = readLibrary(known)
  const full = new Map<string, Draft>()
  const words = noWords()
  const fullNames = linkFullNames(paragraphs, library, full, words)
  const last = new Map<string, Draft>()
  const drafts = paragraphs.map(({ reading, names }, at): Drafted => {
    const namesakes = new Map<number, readonly Draft[]>()
    const figures: Draft[] = []
    for (const [index, mention] of names.mentions.entries()) {
      const found = fullNames[at]?.[index]
      if (found !== undefined) {
        figures.push(found)
        for (const word of mention.words) last.set(word.toLowerCase(), found)
        continue
      }
      const word = familyOf(mention)
      const called = calledBy(words, reading, mention)
      const recent = last.get(word)
      const figure =
        recent !== undefined && (called.includes(recent) || called.length === 0)
          ? recent
          : (acronymOf(reading, names, index, figures) ??
            called[0] ??
            halfOfCouple(paragraphs[at], index, full, words, library) ??
            newFigure(full, word, mention, library))
      if (called.length > 1) {
        const others = called.filter((other) => other !== figure)
        namesakes.set(index, others)
      }
      figures.push(figure)
      last.set(word, figure)
      learnFrom(reading, figure, mention)
    }
    return { figures, namesakes }
  })
  countPronouns(paragraphs, drafts)
  const linked = placeFigures(paragraphs, drafts, pool)
  return {
    paragraphs: linked,
    holders: holdersOf(new Set(linked.flatMap(({ figures }) => figures)), pool),
    library,
    pool,
  }
}

/** "Sheila and Angus Burchell": a given name takes the surname of the person it is joined to by "and". */
function halfOfCouple(
  paragraph: NamedParagraph | undefined,
  index: number,
  full: Map<string, Draft>,
  words: Words,
  library: Library,
): Draft | undefined {
  const mention = paragraph?.names.mentions[index]
  const other = paragraph?.names.mentions[index + 1]
  if (paragraph === undefined || mention === undefined || other === undefined) return undefined
  const { tokens } = paragraph.reading
  const isJoined = tokenAt(tokens, mention.to).lower === 'and' && other.titleFrom === mention.to + 1
  if (!isJoined || mention.kind !== 'person' || other.kind !== 'person' || other.words.length !== 2)
    return undefined
  const given = mention.words[0] ?? ''
  if (genderOfGivenName(given) === '') return undefined
  const whole = { ...mention, words: [given, other.words[1] ?? ''] }
  const figure = newFigure(full, keyOf(whole), whole, library)
  addWords(words, whole, figure)
  return figure
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

/** The figures of all names of two words and more, by paragraph and mention; the longest are linked first. */
function linkFullNames(
  paragraphs: readonly NamedParagraph[],
  library: Library,
  full: Map<string, Draft>,
  words: Words,
): readonly (readonly (Draft | undefined)[])[] {
  const tails = new Map<string, Draft>()
  for (const { names } of paragraphs) {
    for (const mention of names.mentions) {
      const tail = tailOf(mention)
      if (tail !== '') tails.set(tail, newFigure(full, keyOf(mention), mention, library))
    }
  }
  return paragraphs.map(({ reading, names }) =>
    names.mentions.map((mention) => {
      if (mention.words.length < 2) return undefined
      const key = keyOf(mention)
      const figure = full.get(key) ?? tails.get(key) ?? newFigure(full, key, mention, library)
      const name = mention.words.join(' ')
      if (name.length > figure.canonical.length) figure.canonical = name
      learnFrom(reading, figure, mention)
      addWords(words, mention, figure)
      return figure
    }),
  )
}

function newFigure(full: Map<string, Draft>, key: string, mention: NameMention, library: Library): Draft {
  const existing = full.get(key)
  if (existing !== undefined) return existing
  const figure = makeFigure(mention, library)
  full.set(key, figure)
  return figure
}

/** Gives every figure what the pronouns beside its names tell, over the whole story. */
function countPronouns(paragraphs: readonly NamedParagraph[], drafts: readonly Drafted[]): void {
  const counts = new Map<Draft, { she: number; he: number; it: number }>()
  for (const [at, { names }] of paragraphs.entries()) {
    for (const { mention, gender } of names.pronouns) {
      const figure = drafts[at]?.figures[mention]
      if (figure === undefined) continue
      const count = counts.get(figure) ?? { she: 0, he: 0, it: 0 }
      count[gender]++
      counts.set(figure, count)
    }
  }
  for (const [figure, { she, he, it }] of counts) learnFromPronouns(figure, she, he, it)
}
