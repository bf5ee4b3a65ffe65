import type { Figure } from '../people/figure.ts'
import type { Memory } from '../people/memory.ts'
import { genderOfWord } from '../people/people-words.ts'
import type { Phrase } from '../people/phrases.ts'
import type { StoryParagraph } from '../people/story-paragraph.ts'
import { tokenAt } from '../reading/token.ts'
import type { Turn } from './attribution.ts'
import { fits, isAfterTurn, subjectOfSentenceBefore } from './people-near.ts'

/**
 * Nouns by which a story calls somebody it has just named, so as not to repeat the name: "the Toronto native", "the
 * captain". Offices that somebody else may hold ("the judge", "the driver") are not among them.
 */
const otherwise = new Set(
  (
    'native veteran rookie captain star mvp singer actor actress author novelist musician rapper comedian filmmaker ' +
    'champion medallist medalist olympian paralympian striker midfielder defender goalkeeper goaltender netminder ' +
    'goalie forward winger centre center defenceman defenseman pitcher catcher quarterback linebacker receiver guard ' +
    'infielder outfielder shortstop swimmer sprinter runner skater skier golfer boxer businessman businesswoman ' +
    'billionaire millionaire tycoon mogul entrepreneur democrat republican conservative liberal libertarian'
  ).split(' '),
)

/** Words before any noun that say the same: "the retired teacher", "the four-time winner", "the 52-year-old nurse". */
const beforeAny = /^(?:retired|longtime|soft-spoken|self-described|\d+-year-old|[a-z]+-time|\d+-time)$/

/**
 * Whom "the Lithuanian centre" or "the mother of three" means: the person named since somebody spoke, else who spoke.
 * Null where the words call somebody by something else, or nobody is near.
 */
export function saidOtherwise(
  paragraph: StoryParagraph,
  memory: Memory,
  { from, head, to }: Phrase,
  turn: Turn | null,
): Figure | null {
  const { tokens } = paragraph.reading
  const noun = tokenAt(tokens, head).lower
  if (tokenAt(tokens, from).lower !== 'the') return null
  let isOther = otherwise.has(noun) || noun.endsWith('-year-old')
  for (let at = from + 1; at < head; at++) if (beforeAny.test(tokenAt(tokens, at).lower)) isOther = true
  const isParent = tokenAt(tokens, head + 1).lower === 'of' && counts.has(tokenAt(tokens, head + 2).lower)
  if (isParent ? !parents.has(noun) : !isOther || to !== head + 1) return null
  const { start } = tokenAt(tokens, from)
  const gender = genderOfWord(noun)
  const near = subjectOfSentenceBefore(paragraph, memory, start, gender)
  if (near !== null && near.apart < 2 && isAfterTurn(turn, near.apart, near.start)) return near.figure
  const spoke = turn?.figure ?? null
  const mayBe = spoke !== null && turn !== null && turn.apart < 3 && spoke.kind === 'person'
  return mayBe && memory.isPerson(spoke) && fits(memory, spoke, gender) ? spoke : null
}

const parents = new Set('mother father mom dad grandmother grandfather'.split(' '))
const counts = new Set('two three four five six seven eight nine ten'.split(' '))
