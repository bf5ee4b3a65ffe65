import type { KnownSpeaker } from '../found.ts'
import type { Reading } from '../reading/read-text.ts'
import { type Clues, type ParagraphClues, areSameClues } from './clues.ts'
import { type Draft, type Figure, learnFrom, learnFromPronouns, makeFigure } from './figure.ts'
import type { FigurePool } from './figure-pool.ts'
import { type Holders, holdersOf } from './holders.ts'
import { type Library, readLibrary } from './library.ts'
import { addWords, calledBy, noWords, type Words } from './linking.ts'
import type { Names } from './names.ts'
import type { StoryParagraph } from './story-paragraph.ts'

/** The people of a story, and its paragraphs with whom their names mean. */
export type Cast = {
  readonly paragraphs: readonly StoryParagraph[]
  readonly linked: Linked
  readonly holders: Holders
  readonly library: Library
  readonly pool: FigurePool
}

/** Whom the names of a story mean, and what that was told from: only paragraphs that have names. */
type Linked = {
  readonly known: readonly KnownSpeaker[]
  readonly told: readonly ParagraphClues[]
  readonly people: readonly People[]
}

/** Whom the names of one paragraph mean. */
type People = Pick<StoryParagraph, 'figures' | 'namesakes'>

type NamedParagraph = { readonly reading: Reading; readonly names: Names; readonly clues: ParagraphClues }

/**
 * Links every name mention of a story's paragraphs to one figure, fullest name first. What was linked in an `earlier`
 * reading is taken over as it is where all names tell the same as they did then.
 */
export function buildCast(
  paragraphs: readonly NamedParagraph[],
  known: readonly KnownSpeaker[],
  pool: FigurePool,
  earlier: Cast | null,
): Cast {
  const told = paragraphs.flatMap(({ clues }) => (clues.clues.length === 0 ? [] : [clues]))
  if (earlier !== null && earlier.linked.known === known && tellTheSame(told, earlier.linked.told)) {
    const linked = { ...earlier.linked, told }
    return { ...earlier, linked, paragraphs: placePeople(paragraphs, linked.people) }
  }
  const library = readLibrary(known)
  const people = finish(linkNames(told, library), pool)
  return {
    paragraphs: placePeople(paragraphs, people),
    linked: { known, told, people },
    holders: holdersOf(
      people.flatMap(({ figures }) => figures),
      pool,
    ),
    library,
    pool,
  }
}

function tellTheSame(a: readonly ParagraphClues[], b: readonly ParagraphClues[]): boolean {
  return a.length === b.length && a.every((clues, index) => areSameClues(clues, b[index]))
}

const nobody: People = { figures: [], namesakes: new Map() }

/** Gives the people, one entry for each paragraph that has names, to their paragraphs. */
function placePeople(
  paragraphs: readonly NamedParagraph[],
  people: readonly People[],
): readonly StoryParagraph[] {
  const placed: StoryParagraph[] = []
  let before: StoryParagraph | null = null
  let next = 0
  for (const { reading, names, clues } of paragraphs) {
    const { figures, namesakes } = (clues.clues.length > 0 ? people[next++] : null) ?? nobody
    before = { reading, names, figures, namesakes, before }
    placed.push(before)
  }
  return placed
}

type Drafted = {
  readonly figures: readonly Draft[]
  readonly namesakes: ReadonlyMap<number, readonly Draft[]> | null
}

function linkNames(told: readonly ParagraphClues[], library: Library): readonly Drafted[] {
  const full = new Map<string, Draft>()
  const words = noWords()
  const fullNames = linkFullNames(told, library, full, words)
  const last = new Map<string, Draft>()
  /** Whom a word standing alone meant the last time. */
  const alone = new Map<string, Draft>()
  const drafts: Drafted[] = []
  for (const [at, { clues }] of told.entries()) {
    let namesakes: Map<number, readonly Draft[]> | null = null
    const figures: Draft[] = []
    for (const [index, own] of clues.entries()) {
      const found = fullNames[at]?.[index]
      if (found !== undefined) {
        figures.push(found)
        last.set(own.given, found)
        for (const word of own.middle) last.set(word, found)
        last.set(own.last, found)
        continue
      }
      const called = calledBy(words, own)
      const recent = last.get(own.family)
      const figure =
        recent !== undefined && called.includes(recent)
          ? recent
          : ((called.length === 0 ? alone.get(own.family) : undefined) ??
            (own.isInBrackets ? figures[index - 1] : undefined) ??
            called[0] ??
            halfOfCouple(own, full, words, library) ??
            newFigure(full, own.family, own, library))
      if (called.length > 1) {
        namesakes ??= new Map()
        const others = called.filter((other) => other !== figure)
        namesakes.set(index, others)
      }
      figures.push(figure)
      last.set(own.family, figure)
      alone.set(own.family, figure)
      learnFrom(own, figure)
    }
    drafts.push({ figures, namesakes })
  }
  countPronouns(told, drafts)
  return drafts
}

/** "Sheila and Angus Burchell": a given name takes the surname of the person it is joined to by "and". */
function halfOfCouple(
  { couple }: Clues,
  full: Map<string, Draft>,
  words: Words,
  library: Library,
): Draft | undefined {
  if (couple === null) return undefined
  const figure = newFigure(full, couple.key, couple, library)
  addWords(words, couple, figure)
  return figure
}

/** The finished figures in place of their drafts. */
function finish(drafts: readonly Drafted[], pool: FigurePool): readonly People[] {
  const finished = new Map<Draft, Figure>()
  const finishOne = (draft: Draft): Figure => {
    const done = finished.get(draft)
    if (done !== undefined) return done
    const figure = pool.one(draft)
    finished.set(draft, figure)
    return figure
  }
  return drafts.map(({ figures, namesakes }) => ({
    figures: figures.map(finishOne),
    namesakes:
      namesakes === null
        ? nobody.namesakes
        : new Map(Array.from(namesakes, ([index, others]) => [index, others.map(finishOne)])),
  }))
}

/** The figures of all names of two words and more, by paragraph and mention; the longest are linked first. */
function linkFullNames(
  told: readonly ParagraphClues[],
  library: Library,
  full: Map<string, Draft>,
  words: Words,
): readonly (readonly (Draft | undefined)[])[] {
  const tails = new Map<string, Draft>()
  for (const { clues } of told) {
    for (const own of clues) if (own.tail !== '') tails.set(own.tail, newFigure(full, own.key, own, library))
  }
  return told.map(({ clues }) =>
    clues.map((own) => {
      if (own.words.length < 2) return undefined
      const figure = full.get(own.key) ?? tails.get(own.key) ?? newFigure(full, own.key, own, library)
      if (own.name.length > figure.canonical.length) figure.canonical = own.name
      learnFrom(own, figure)
      addWords(words, own, figure)
      return figure
    }),
  )
}

function newFigure(full: Map<string, Draft>, key: string, clues: Clues, library: Library): Draft {
  const existing = full.get(key)
  if (existing !== undefined) return existing
  const figure = makeFigure(clues, library)
  full.set(key, figure)
  return figure
}

/** Gives every figure what the pronouns beside its names tell, over the whole story. */
function countPronouns(told: readonly ParagraphClues[], drafts: readonly Drafted[]): void {
  const counts = new Map<Draft, { she: number; he: number; it: number }>()
  for (const [at, { pronouns }] of told.entries()) {
    for (const { mention, gender } of pronouns) {
      const figure = drafts[at]?.figures[mention]
      if (figure === undefined) continue
      const count = counts.get(figure) ?? { she: 0, he: 0, it: 0 }
      count[gender]++
      counts.set(figure, count)
    }
  }
  for (const [figure, { she, he, it }] of counts) learnFromPronouns(figure, she, he, it)
}
