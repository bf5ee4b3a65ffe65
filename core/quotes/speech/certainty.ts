import type { Reading } from '../reading/read-text.ts'
import type { Attributed } from './attribution.ts'
import type { Candidate } from './scores.ts'
import type { Statement } from './statement.ts'
import { type Doubt, doubts, speechByFrame } from './weights.ts'

/** How sure the finder is of a statement, and what that is made of. All are shares from 0 to 1. */
export type Certainty = {
  /** That these words were said, and that the likeliest candidate said them. */
  readonly certainty: number
  /** That these words, from here to there, are what somebody said. */
  readonly speech: number
  /** Of each candidate, in their order, that it was nobody else. */
  readonly shares: readonly number[]
  /** What lowers it, as a name in the table. */
  readonly doubts: readonly Doubt[]
}

/** How sure a quotation is that nobody can be found for. */
const withoutSpeaker = 0.5

/** Weighs a statement whose candidates are known. */
export function certaintyOf(reading: Reading, { statement, candidates }: Attributed): Certainty {
  const found = doubtsOf(reading, statement)
  const shares = sharesOf(candidates)
  const speech = found.reduce<number>(
    (likelihood, doubt) => likelihood * doubts[doubt].factor,
    speechByFrame[statement.frame],
  )
  return { certainty: (shares[0] ?? withoutSpeaker) * speech, speech, shares, doubts: found }
}

/** The shares of the candidates, "somebody else" having weight 0. */
function sharesOf(candidates: readonly Candidate[]): readonly number[] {
  const odds = candidates.map(({ weight }) => Math.exp(weight))
  const sum = odds.reduce((total, each) => total + each, 1)
  return odds.map((each) => each / sum)
}

function doubtsOf(reading: Reading, statement: Statement): readonly Doubt[] {
  const found: Doubt[] = []
  if (statement.runs.some((run) => run.type === 'indirect')) found.push('indirect')
  if (statement.runs.some((run) => run.type === 'mixed')) found.push('mixed')
  if (statement.doubtful) found.push('doubtful')
  const last = statement.runs.at(-1)
  if (last?.type === 'direct' && !'"\'”’»“'.includes(reading.text.charAt(last.end - 1)))
    found.push('unclosed')
  return found
}
