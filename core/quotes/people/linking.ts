import type { Clues } from './clues.ts'
import type { Draft } from './figure.ts'
import { longFormOf } from './long-forms.ts'

/** Names can be shared by many; more than this many are not told apart. */
const mostNamesakes = 6

/** By which single words the story's full names can be called again. Small letters. */
export type Words = {
  readonly family: Map<string, Draft[]>
  readonly given: Map<string, Draft[]>
  /** The middle of a name of three words and more: "Torres" for "Ana Torres Ruiz". */
  readonly middle: Map<string, Draft[]>
  /** Groups by their last word, and by their first where a form of firm follows: "Apple" for "Apple Inc.". */
  readonly group: Map<string, Draft[]>
  /** Groups by the first letters of their words: "HSA" for "Harbour Safety Agency". */
  readonly letters: Map<string, Draft[]>
}

/** Tables with nothing in them yet. */
export function noWords(): Words {
  return { family: new Map(), given: new Map(), middle: new Map(), group: new Map(), letters: new Map() }
}

/** Puts a full name into the tables. */
export function addWords(words: Words, clues: Clues, figure: Draft): void {
  const { given } = clues
  if (figure.kind === 'person') {
    addTo(words.family, clues.family, figure)
    addTo(words.given, given, figure)
    const long = longFormOf(given)
    if (long !== undefined) addTo(words.given, long, figure)
    for (const word of clues.middle) if (word.length > 2) addTo(words.middle, word, figure)
    return
  }
  addTo(words.group, clues.last, figure)
  if (clues.isFirm) addTo(words.group, given, figure)
  if (clues.letters !== '') addTo(words.letters, clues.letters, figure)
}

function addTo(table: Map<string, Draft[]>, word: string, figure: Draft): void {
  const list = table.get(word)
  if (list === undefined) table.set(word, [figure])
  else if (list.length < mostNamesakes && !list.includes(figure)) list.push(figure)
}

const inPlaces = new Set(['in', 'from', 'near', 'at', 'outside', 'across', 'to', 'around', 'throughout'])

/** Everybody a name of one word can mean, by the best kind of likeness that finds anybody; none is a new name. */
export function calledBy(words: Words, clues: Clues): readonly Draft[] {
  const { family: word, before } = clues
  const people = clues.kind === 'place' && inPlaces.has(before) ? [] : peopleCalled(words, clues)
  if (people.length > 0 || clues.isTitled) return people
  const groups = words.group.get(word) ?? []
  const isLast = groups.filter((figure) => figure.canonical.toLowerCase().endsWith(` ${word}`))
  const isCalled = isLast.length > 0 ? (before === 'the' ? isLast : []) : groups
  if (isCalled.length > 0) return isCalled
  return clues.isAcronym ? (words.letters.get(word) ?? []) : []
}

function peopleCalled(words: Words, clues: Clues): readonly Draft[] {
  const { family: word } = clues
  const family = agreeing(words.family.get(word), clues)
  if (family.length > 0) return family
  const byGiven = words.given.get(word) ?? words.given.get(longFormOf(word) ?? '')
  const given = agreeing(byGiven, clues).filter((figure) => figure.isSure)
  return given.length > 0 ? given : agreeing(words.middle.get(word), clues)
}

/** Those with whom "Mrs." or "Mr." before the name goes, as far as their gender is known. */
function agreeing(figures: readonly Draft[] | undefined, { lastTitleGender }: Clues): readonly Draft[] {
  if (figures === undefined) return []
  if (lastTitleGender === '') return figures
  return figures.filter(({ gender }) => gender === '' || gender === lastTitleGender)
}
