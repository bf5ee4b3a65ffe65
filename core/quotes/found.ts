import type { QuoteKind } from '#core/story/quotation'

/**
 * What the finder says it saw. All offsets are UTF-16 units in the text it was given, `end` is exclusive.
 * Plain data: it prints, crosses a worker and is compared whole in tests.
 */

/** A stretch of the text. */
export type Span = { readonly text: string; readonly start: number; readonly end: number }

/** True when two stretches share a place; touching ends do not. */
export function overlaps(a: Omit<Span, 'text'>, b: Omit<Span, 'text'>): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when a stretch shares a place with one of a list, which are in order and none over another. */
export function overlapsAny(span: Omit<Span, 'text'>, ordered: readonly Omit<Span, 'text'>[]): boolean {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const next = ordered[low]
  return next !== undefined && overlaps(span, next)
}

/**
 * Who is named near the words. `text` is the mention as written ("he", "the mayor", "Spicer"), `canonical` the
 * fullest name the story gives ("Sean Spicer"), `speakerId` that of a known speaker when one matches. `start` and
 * `end` are -1 where nobody is named near and the name comes from the turn before.
 */
export type FoundSpeaker = Span & FoundName

/** Whom the story knows by a name or a description, wherever that stands. */
export type FoundName = {
  readonly canonical: string
  /** A description is somebody without a name: "a spokesperson for the mayor". */
  readonly kind: 'person' | 'group' | 'document' | 'description'
  /** The office or description the story gives with the name: "Police Commissioner", else "". */
  readonly title: string
  readonly speakerId?: string
}

/** Somebody else who could have said it, and how sure that is, 0 to 1. */
export type OtherSpeaker = FoundName & { readonly certainty: number }

/** One reason for or against the proposed speaker, in words an editor can read, with the words it rests on. */
export type Evidence = { readonly weight: 'for' | 'against'; readonly says: string; readonly at?: Span }

/** One continuous run of words that somebody said, quotation marks included. */
export type FoundQuotation = Span & {
  readonly type: QuoteKind
  readonly speaker: FoundSpeaker | null
  /** Others it could have been, surest first. */
  readonly others: readonly OtherSpeaker[]
  readonly cue: Span | null
  /** How sure the speaker (and that this is a quote) is, 0 to 1. */
  readonly certainty: number
  /** The runs of one utterance carry the same number: "We will," she said, "wait." */
  readonly group: number
  readonly evidence: readonly Evidence[]
}

/** A quotation in its place: offsets that lie in the text grow by `by`, and it is given its group. */
export function placeQuotation(
  quotation: Omit<FoundQuotation, 'group'>,
  by: number,
  group: number,
): FoundQuotation {
  const { text, start, end, type, speaker, others, cue, certainty, evidence } = quotation
  return {
    text,
    start: start + by,
    end: end + by,
    type,
    speaker: speaker === null ? null : moveSpeaker(speaker, by),
    others,
    cue: cue === null ? null : moveSpan(cue, by),
    certainty,
    group,
    evidence: evidence.map((one) =>
      one.at === undefined ? one : { weight: one.weight, says: one.says, at: moveSpan(one.at, by) },
    ),
  }
}

function moveSpeaker(speaker: FoundSpeaker, by: number): FoundSpeaker {
  if (speaker.start < 0) return speaker
  const { text, start, end, canonical, kind, title, speakerId } = speaker
  const moved = { text, start: start + by, end: end + by, canonical, kind, title }
  return speakerId === undefined ? moved : { ...moved, speakerId }
}

function moveSpan({ text, start, end }: Span, by: number): Span {
  return { text, start: start + by, end: end + by }
}

/** What the finder needs to know of the library's speakers. */
export type KnownSpeaker = {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly title: string
  readonly organisation: string
  readonly pronouns: '' | 'she' | 'he' | 'they' | 'it'
}
