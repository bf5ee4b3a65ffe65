import type { Evidence, FoundName, FoundQuotation, FoundSpeaker, Span } from '../found.ts'
import type { Figure } from '../people/figure.ts'
import type { Reading } from '../reading/read-text.ts'
import type { Attributed } from './attribution.ts'
import { certaintyOf } from './certainty.ts'
import type { Candidate } from './scores.ts'
import { type SpeechSignal, doubtOf } from './speech-signals.ts'
import { type Reason, reasons } from './weights.ts'

/** Candidates less likely than this are not worth an editor's look. */
const leastWorthShowing = 0.03

/**
 * What the editor is shown of a statement: one entry for each run, all of one speaker. Offsets are the paragraph's,
 * and the group is for the story to number.
 */
export function presentStatement(
  reading: Reading,
  attributed: Attributed,
): readonly Omit<FoundQuotation, 'group'>[] {
  const { statement, candidates, mention } = attributed
  const sure = certaintyOf(reading, attributed)
  const top = candidates[0]
  const others = candidates.slice(1).flatMap(({ figure }, index) => {
    const certainty = round((sure.shares[index + 1] ?? 0) * sure.speech)
    if (certainty < leastWorthShowing) return []
    return [{ ...nameOf(figure), certainty }]
  })
  const speaker = top === undefined ? null : speakerOf(top, mention)
  const certainty = round(sure.certainty)
  const evidence = evidenceOf(attributed, sure.signals)
  return statement.runs.map(({ start, end, type }) => ({
    text: reading.text.slice(start, end),
    start,
    end,
    type,
    speaker,
    others,
    cue: statement.cue,
    certainty,
    evidence,
  }))
}

function speakerOf({ figure }: Candidate, mention: Span | null): FoundSpeaker {
  const place = mention ?? { text: figure.canonical, start: -1, end: -1 }
  return { ...place, ...nameOf(figure) }
}

function nameOf({ canonical, kind, title, speakerId }: Figure): FoundName {
  const name = { canonical, kind, title }
  return speakerId === undefined ? name : { ...name, speakerId }
}

function evidenceOf(
  { statement, candidates, mention }: Attributed,
  signals: readonly SpeechSignal[],
): readonly Evidence[] {
  const top = candidates[0]
  const evidence: Evidence[] = []
  for (const reason of top?.because ?? []) {
    const weight = reasons[reason].weight < 0 || reason === 'sharesName' ? 'against' : 'for'
    evidence.push(withPlace(weight, say(reason, top, mention), mention))
  }
  if (statement.cue !== null) {
    evidence.push(withPlace('for', `“${statement.cue.text}” introduces what somebody said.`, statement.cue))
  }
  const next = candidates[1]
  if (next !== undefined) {
    evidence.push(withPlace('against', `${next.figure.canonical} could be meant too.`, null))
  }
  for (const doubt of signals.map(doubtOf)) if (doubt !== '') evidence.push(withPlace('against', doubt, null))
  return evidence
}

function withPlace(weight: Evidence['weight'], says: string, at: Span | null): Evidence {
  return at === null ? { weight, says } : { weight, says, at }
}

/** What a reason says of a candidate, in words an editor can read. */
export function say(reason: Reason, candidate: Candidate | undefined, mention: Span | null): string {
  const who = candidate?.figure.canonical ?? ''
  return reasons[reason].says.replace('{who}', () => who).replace('{mention}', () => mention?.text ?? who)
}

function round(share: number): number {
  return Math.round(share * 100) / 100
}
