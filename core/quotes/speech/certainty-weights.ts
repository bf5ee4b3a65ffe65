import type { MentionKind } from './certainty.ts'
import type { SpeechSignal } from './speech-signals.ts'

/**
 * How the finder turns what it saw into a certainty. Both tables are fitted, not set by hand: logistic regression over
 * the cases and the open annotated stories, made by `npm run -s bench:quotes -- --fit`, which prints these tables. No
 * other text was used; on the held and the GUM stories they are only measured. A signal that is seldom seen is held
 * near 0, so that it says little either way. Weights are log-odds: 0 says nothing, 2.2 makes nine to one of even odds.
 */

/** That just these words were said: the sum over the signals, and `always`. */
export const speechWeights: Readonly<Record<SpeechSignal | 'always', number>> = {
  always: 4.07,
  'speaker and cue before': -0.56,
  'speaker and cue after': 0.56,
  'speaker and cue inside': -0.36,
  'according to': 0.04,
  colon: 0.02,
  signed: 0.01,
  'goes on': 0.04,
  floating: 0.26,
  mixed: -0.6,
  indirect: -0.74,
  'direct words after their cue': -1.18,
  'few words after their cue': -1.1,
  'opens with that': -0.22,
  'ends before its sentence': -0.88,
  'cue of another kind than say and tell': -0.8,
  doubtful: -0.39,
  unclosed: 0.06,
}

/**
 * That it was the likeliest candidate, by how they are mentioned: `always`, and `lead` for each unit of log-odds by
 * which they lead all others together.
 */
export const speakerWeights: Readonly<
  Record<MentionKind, { readonly always: number; readonly lead: number }>
> = {
  named: { always: -0.03, lead: 0.89 },
  described: { always: 0, lead: 0.97 },
  pronoun: { always: 0.29, lead: 1.21 },
  'nobody near': { always: 0.08, lead: 1.01 },
}
