import { explainStory } from '#core/quotes/explain-story'
import type { Certainty } from '#core/quotes/speech/certainty'
import { speakerWeights, speechWeights } from '#core/quotes/speech/certainty-weights'
import { type Comparison, compareStory } from './compare.ts'
import { type Observation, fitLogistic } from './logistic.ts'
import type { KnownStory, QuoteMark } from './measured.ts'
import { headWord, sameName, sameSpeaker } from './same-speaker.ts'

/**
 * A story to learn from, and how much it counts: the rules were made on the cases and find all of them, so that they
 * count less than a story that nobody tuned every line of.
 */
export type Lesson = { readonly story: KnownStory; readonly counts: number }

const free = { start: 0, hold: 0 }
const held = { start: 0, hold: 1 }

/**
 * The weights of the reasons are log-odds already, and whoever sets them looks at the open stories: there the likeliest
 * candidate is right more often than in stories that nobody has seen. So these stories move the speaker's table only
 * where they are many.
 */
const trusted = { start: 0, hold: 20 }

/** The two tables of certainty-weights.ts as they come out of these stories, in its own words. */
export function fitCertainty(lessons: readonly Lesson[]): string {
  const seen = lessons.flatMap(observe)
  const speech = fitLogistic(
    seen.map(({ certainty, isFound, counts }) => ({
      features: new Map([['always', 1], ...certainty.signals.map((signal) => [signal, 1] as const)]),
      isTrue: isFound,
      counts,
    })),
    Object.fromEntries(
      Object.keys(speechWeights).map((signal) => [signal, signal === 'always' ? free : held]),
    ),
  )
  const speaker = Object.keys(speakerWeights).map((mention) => {
    const observations = seen
      .filter(({ certainty, isFound }) => isFound && certainty.mention === mention)
      .map(({ certainty, isRight, counts }): Observation => ({
        features: new Map([
          ['always', 1],
          ['lead', certainty.lead],
        ]),
        isTrue: isRight,
        counts,
      }))
    return [mention, fitLogistic(observations, { always: trusted, lead: { ...trusted, start: 1 } })] as const
  })
  return [
    'speechWeights:',
    ...Array.from(speech, ([signal, weight]) => `  ${keyOf(signal)}: ${shown(weight)},`),
    'speakerWeights:',
    ...speaker.map(
      ([mention, weights]) =>
        `  ${keyOf(mention)}: { always: ${shown(weights.get('always'))}, lead: ${shown(weights.get('lead'))} },`,
    ),
    '',
  ].join('\n')
}

type Seen = {
  readonly certainty: Certainty
  readonly isFound: boolean
  readonly isRight: boolean
  readonly counts: number
}

/** What came true of each guess in a story. */
function observe({ story, counts }: Lesson): readonly Seen[] {
  const guesses = explainStory(story.text).statements.flatMap(({ runs, certainty }) =>
    runs.map((run) => ({ ...run, sure: certainty })),
  )
  const comparison = compareStory(story, guesses)
  const { found, pairs } = comparison
  const knownOf = new Map<QuoteMark, QuoteMark>(pairs.map((pair) => [pair.found, pair.known]))
  return found.flatMap((guess): readonly Seen[] => {
    const { sure } = guess as (typeof guesses)[number] // what was found is cut and trimmed, its other fields stay
    const known = knownOf.get(guess)
    return [
      {
        certainty: sure,
        isFound: known !== undefined,
        isRight: known !== undefined && isRightPerson(known, guess, sure, comparison),
        counts,
      },
    ]
  })
}

/** A “she” at the right place is not enough: it is the name that an editor is shown. */
function isRightPerson(
  known: QuoteMark,
  guess: QuoteMark,
  { mention }: Certainty,
  comparison: Comparison,
): boolean {
  if (!sameSpeaker(known.speaker, guess, comparison)) return false
  if (mention === 'described' || headWord(known.speaker?.canonical) === '') return true
  return sameName(known.speaker, guess.speaker)
}

function shown(weight = 0): string {
  return String(Math.round(weight * 100) / 100)
}

function keyOf(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`
}
