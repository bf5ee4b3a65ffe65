import { genderOfGivenName } from '../people/given-names.ts'
import { groupHeads, groupNameWords } from '../people/people-words.ts'
import { type Edit, type Expectation, editedCase } from './edits.ts'

/** Given names of many origins: those that most readers know for a woman's, a man's, and those that tell nothing. */
const given = {
  she: ['Margaret', 'Fatima', 'Ingrid', 'Carmen', 'Priya', 'Yasmin', 'Olga'],
  he: ['Gregory', 'Tariq', 'Lars', 'Diego', 'Rajesh', 'Dmitri', 'Kenneth'],
  neither: ['Temwani', 'Arvell', 'Quilla', 'Oskiro', 'Bexley', 'Zhenlu'],
} as const

const surnames = [
  'Nakamura',
  'Ibáñez',
  'Lindqvist',
  'Mbeki',
  'Kovačević',
  'Vance',
  'O’Rourke',
  'Stoddart',
  'Rao',
]

/** A word of a name; the possessive is no part of it, the capital of O’Brien is. */
const nameWord = /\p{Lu}[\p{L}-]*(?:[’']\p{Lu}\p{L}+)?/gu

/** Somebody's given name, with initials and particles, and surname. */
const personName = /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+|\p{Ll}{1,3}))* \p{Lu}[\p{L}’'-]+$/u

/**
 * A case about other people: given name and surname of every speaker are others throughout the text and the answer,
 * so that namesakes stay namesakes, and a name that tells a gender is one that tells the same. Null where no
 * speaker has a person’s name. Every `turn`, from 0, gives other names again.
 */
export function withOtherNames(quoteCase: Expectation, turn: number): Expectation | null {
  const others = otherNames(quoteCase, turn)
  if (others.size === 0) return null
  const change = (words: string): string => words.replace(nameWord, (word) => others.get(word) ?? word)
  const edits = Array.from(quoteCase.text.matchAll(nameWord)).flatMap((match): readonly Edit[] => {
    const [word] = match
    const instead = others.get(word)
    return instead === undefined ? [] : [{ start: match.index, end: match.index + word.length, instead }]
  })
  return editedCase(quoteCase, edits, change, ({ cue }) => cue)
}

function otherNames({ text, quotes }: Expectation, turn: number): ReadonlyMap<string, string> {
  const others = new Map<string, string>()
  const taken = new Set<string>(text.match(nameWord))
  const replace = (word: string, pool: readonly string[]): void => {
    if (others.has(word)) return
    const offset = (text.length + turn) % pool.length
    const other = [...pool.slice(offset), ...pool.slice(0, offset)].find((one) => !taken.has(one))
    if (other === undefined) return
    taken.add(other)
    others.set(word, other)
  }
  for (const name of new Set(quotes.flatMap(({ by }) => (by !== null && isPerson(by) ? [by] : [])))) {
    const words = name.split(' ')
    replace(words[0] ?? '', poolFor(words[0] ?? ''))
    replace(words.at(-1) ?? '', surnames)
  }
  return others
}

function isPerson(name: string): boolean {
  return (
    personName.test(name) &&
    !name
      .toLowerCase()
      .split(' ')
      .some((word) => groupNameWords.has(word) || groupHeads.has(word))
  )
}

function poolFor(word: string): readonly string[] {
  const gender = genderOfGivenName(word)
  return given[gender === 'she' || gender === 'he' ? gender : 'neither']
}
