import type { Reading } from '../reading/read-text.ts'
import type { Attributed } from './attribution.ts'
import { speakerWeights, speechWeights } from './certainty-weights.ts'
import { type SpeechSignal, speechSignalsOf } from './speech-signals.ts'

/** How sure the finder is of a statement, and what that is made of. All but `lead` are shares from 0 to 1. */
export type Certainty = {
  /** That these words were said, and that the likeliest candidate said them. */
  readonly certainty: number
  /** That just these words were said, whoever said them. */
  readonly speech: number
  readonly signals: readonly SpeechSignal[]
  /** Of each candidate, in their order, that it was nobody else. */
  readonly shares: readonly number[]
  readonly mention: MentionKind
  /** By how much the likeliest candidate leads all others together, as log-odds. */
  readonly lead: number
}

/** How the speaker is mentioned near the words. */
export type MentionKind = 'named' | 'described' | 'pronoun' | 'nobody near'

/** How sure a quotation is that nobody can be found for. */
const withoutSpeaker = 0.5

/** Weighs a statement whose candidates are known. */
export function certaintyOf(reading: Reading, attributed: Attributed): Certainty {
  const signals = speechSignalsOf(reading, attributed.statement)
  const speech = shareOf(signals.reduce((sum, signal) => sum + speechWeights[signal], speechWeights.always))
  const mention = mentionKindOf(attributed)
  // Somebody who is not among the candidates is one of them, of weight 0.
  const [top, ...odds] = attributed.candidates.map(({ weight }) => Math.exp(weight))
  const rest = odds.reduce((sum, each) => sum + each, 1)
  const lead = Math.log((top ?? 1) / rest)
  const { always, lead: byLead } = speakerWeights[mention]
  const share = shareOf(always + byLead * lead)
  const shares = top === undefined ? [] : [share, ...odds.map((each) => (each / rest) * (1 - share))]
  return { certainty: (shares[0] ?? withoutSpeaker) * speech, speech, signals, shares, mention, lead }
}

function mentionKindOf({ statement: { subject } }: Attributed): MentionKind {
  if (subject === null) return 'nobody near'
  if (subject.type === 'pronoun') return 'pronoun'
  return subject.name === undefined ? 'described' : 'named'
}

/** Log-odds as a share. */
function shareOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds))
}
