import type { Reading } from '../reading/read-text.ts'
import { ageAfter, appositionAfter, appositionBefore } from './apposition.ts'
import { genderOfGivenName } from './given-names.ts'
import { type Library, knownBy } from './library.ts'
import type { NameMention } from './names.ts'
import { type Gender, genderOfWord, honorifics, personHeads } from './people-words.ts'

/** One who is named or described in the story, whatever the mention: the speakers are taken from these. */
export type Figure = {
  readonly canonical: string
  readonly kind: 'person' | 'group' | 'document' | 'description'
  readonly title: string
  readonly gender: Gender
  readonly speakerId?: string
  /** Names a person rather than a place or thing: a title, a given name, a known speaker. */
  readonly isPerson: boolean
  /** Something tells that it is a person: a given name, a title, an age, "he". Else two capitals may be a firm. */
  readonly isSure: boolean
  /** In years; 0 where the story does not tell. */
  readonly age: number
}

/** A figure while its mentions are gathered. */
export type Draft = { -readonly [Field in keyof Figure]: Figure[Field] }

/** A new figure for a name that the story has not had before. */
export function makeFigure(mention: NameMention, library: Library): Draft {
  const canonical = mention.words.join(' ')
  const isName = mention.kind === 'person' || mention.kind === 'unknown'
  const speaker = knownBy(library, canonical, isName)
  const isGroup = speaker === null || speaker.pronouns === '' ? !isName : speaker.pronouns === 'it'
  const given = mention.words.length > 1 ? genderOfName(mention.words) : ''
  const figure: Draft = {
    canonical,
    kind: isGroup ? 'group' : 'person',
    title: '',
    gender: isGroup ? 'it' : given,
    isPerson: mention.kind === 'person' || (speaker !== null && !isGroup),
    isSure: given !== '' || speaker !== null || (isGroup && mention.kind !== 'place'),
    age: 0,
  }
  if (speaker !== null) {
    figure.speakerId = speaker.id
    if (speaker.pronouns !== '') figure.gender = speaker.pronouns
    else if (figure.gender === '') figure.gender = genderOfGivenName(speaker.name.split(' ')[0] ?? '')
  }
  return figure
}

/** "J. Robert Osei" is known by the second name. */
function genderOfName(words: readonly string[]): Gender {
  const [first = '', second = ''] = words
  if (/^\p{Lu}\.?$/u.test(first) && words.length > 2) return genderOfGivenName(second)
  return genderOfGivenName(first)
}

/** Takes title, age and gender from the words around one mention. */
export function learnFrom(reading: Reading, figure: Draft, mention: NameMention): void {
  if (figure.kind !== 'person') return
  const words = mention.title.split(' ').filter((word) => word !== '')
  for (const word of words) {
    const gender = genderOfWord(word.toLowerCase())
    if (gender !== '' && figure.speakerId === undefined) figure.gender = gender
  }
  if (words.length > 0) {
    figure.isPerson = true
    figure.isSure = true
  }
  const office = words.filter((word) => !honorifics.has(word.toLowerCase())).join(' ')
  if (figure.title === '') {
    figure.title =
      office !== '' ? office : appositionAfter(reading, mention) || appositionBefore(reading, mention)
    if (figure.title !== '' && tellsOfPerson(figure.title)) {
      figure.isPerson = true
      figure.isSure = true
    }
  }
  const age = figure.age === 0 ? ageAfter(reading, mention) : 0
  if (age > 0) {
    figure.age = age
    figure.isPerson = true
    figure.isSure = true
  }
  if (figure.gender === '') {
    for (const word of figure.title.split(' ')) {
      const gender = genderOfWord(word.toLowerCase())
      if (gender !== '') figure.gender = gender
    }
  }
}

function tellsOfPerson(title: string): boolean {
  if (/\d-year-old/.test(title)) return true
  return title
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => personHeads.has(word))
}

/**
 * Takes what the pronouns after a figure's names tell, as counts. They give a gender where the name has none, and
 * outvote the name where all of them say otherwise: Andrea may be a man. "Its" makes a doubtful name a group's.
 */
export function learnFromPronouns(figure: Draft, she: number, he: number, its: number): void {
  if (figure.kind !== 'person' || figure.speakerId !== undefined) return
  if (she + he === 0) {
    if (its === 0 || figure.isSure) return
    figure.kind = 'group'
    figure.gender = 'it'
    figure.isPerson = false
    return
  }
  if (!figure.isSure && its > she + he) return
  figure.isPerson = true
  figure.isSure = true
  const told: Gender = she >= he * 3 ? 'she' : he >= she * 3 ? 'he' : ''
  if (told === '' || told === figure.gender) return
  const against = told === 'she' ? he : she
  if (figure.gender === '' || (she + he >= 2 && against === 0)) figure.gender = told
}
