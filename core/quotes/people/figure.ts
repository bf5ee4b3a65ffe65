import type { Clues } from './clues.ts'
import { genderOfGivenName } from './given-names.ts'
import { type Library, knownBy } from './library.ts'
import type { Gender } from './people-words.ts'

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
export function makeFigure({ name, kind, givenGender }: Clues, library: Library): Draft {
  const isName = kind === 'person' || kind === 'unknown'
  const speaker = knownBy(library, name, isName)
  const isGroup = speaker === null || speaker.pronouns === '' ? !isName : speaker.pronouns === 'it'
  const figure: Draft = {
    canonical: name,
    kind: isGroup ? 'group' : 'person',
    title: '',
    gender: isGroup ? 'it' : givenGender,
    isPerson: kind === 'person' || (speaker !== null && !isGroup),
    isSure: givenGender !== '' || speaker !== null || (isGroup && kind !== 'place'),
    age: 0,
  }
  if (speaker !== null) {
    figure.speakerId = speaker.id
    if (speaker.pronouns !== '') figure.gender = speaker.pronouns
    else if (figure.gender === '') figure.gender = genderOfGivenName(speaker.name.split(' ')[0] ?? '')
  }
  return figure
}

/** Takes title, age and gender from what stands around one mention. */
export function learnFrom(clues: Clues, figure: Draft): void {
  if (figure.kind !== 'person') return
  if (clues.titleGender !== '' && figure.speakerId === undefined) figure.gender = clues.titleGender
  const isMore = figure.title === 'Dr.' && clues.office !== 'Dr.'
  const learnsOffice = (figure.title === '' || isMore) && clues.office !== ''
  if (learnsOffice) figure.title = clues.office
  const learnsAge = figure.age === 0 && clues.age > 0
  if (learnsAge) figure.age = clues.age
  if (clues.isTitled || learnsAge || (learnsOffice && clues.isPersonsOffice)) {
    figure.isPerson = true
    figure.isSure = true
  }
  if (learnsOffice && figure.gender === '') figure.gender = clues.officeGender
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
