import { type Speaker, speakerSchema } from '#core/story/speaker'

/** The people of the sample story, by their ids, and all of them as the library keeps them. */
export type SampleCast = {
  readonly farrant: string
  readonly whitlock: string
  readonly survey: string
  readonly officer: string
  readonly aske: string
  readonly all: readonly Speaker[]
}

/** Makes the cast with fresh ids. Nobody in it exists. */
export function sampleCast(newId: () => string): SampleCast {
  const farrant = speakerSchema.parse({
    id: newId(),
    name: 'Odile Farrant',
    given: 'Odile',
    family: 'Farrant',
    title: 'leader',
    organisation: 'Marrowby Town Council',
    pronouns: 'she',
    contacts: 'Council office, mornings only',
  })
  const whitlock = speakerSchema.parse({
    id: newId(),
    name: 'Jonas Whitlock',
    given: 'Jonas',
    family: 'Whitlock',
    title: 'engineer',
    organisation: 'Whitlock Structural Surveys',
    pronouns: 'he',
  })
  const survey = speakerSchema.parse({
    id: newId(),
    name: 'Condition survey of Marrowby Lido',
    kind: 'document',
    aliases: ['the survey'],
    pronouns: 'it',
  })
  const officer = speakerSchema.parse({
    id: newId(),
    name: 'Colin Prewett',
    given: 'Colin',
    family: 'Prewett',
    title: 'finance officer',
    organisation: 'Marrowby Town Council',
    pronouns: 'he',
    unnamed: {
      description: 'a council officer',
      reason: 'He is not allowed to speak to the press about the budget.',
    },
    contacts: 'Own phone only, never the office',
  })
  const aske = speakerSchema.parse({
    id: newId(),
    name: 'Bettina Aske',
    given: 'Bettina',
    family: 'Aske',
    title: 'coach',
    organisation: 'Marrowby Swimming Club',
    pronouns: 'she',
  })
  return {
    farrant: farrant.id,
    whitlock: whitlock.id,
    survey: survey.id,
    officer: officer.id,
    aske: aske.id,
    all: [farrant, whitlock, survey, officer, aske],
  }
}
