import { nanoid } from 'nanoid'
import { speakerFor } from '#core/quotes/accept'
import type { FoundName } from '#core/quotes/found'
import type { Suggestion } from '#core/quotes/suggestions'
import { listQuotes, recordOf } from '#core/story/list-quotes'
import { type QuoteKind, type RecordStatus, newRecord } from '#core/story/quotation'
import { rememberRuns, withRecordStatus } from '#core/story/remembered-words'
import { unsearchableRuns } from '#core/story/secret-words'
import type { Speaker } from '#core/story/speaker'
import { foldTypography } from '#core/style/fold'
import { bridge } from '../bridge/bridge.ts'
import { type PickerTarget, closeFloating, desk, say, setDesk } from '../desk/state.ts'
import type { StoryEditor } from '../editor/story-editor.ts'
import { changeSpeaker, inOneStep, tieWords, untieWords } from '../editor/tie.ts'
import { sayDone } from '../history/say-done.ts'
import { changeRecord, changeStory, setRest } from '../story/change-story.ts'
import { wholeStory } from '../story/whole-story.ts'
import { derive } from './derive.ts'
import { targetOfSuggestion } from './target.ts'

/** What the picker was set to besides the speaker. */
export type TieTerms = { readonly kind: QuoteKind; readonly record: RecordStatus }

/** Keeps a speaker in the library; every story then knows them. False when main could not keep them. */
export async function keepSpeaker(speaker: Speaker): Promise<boolean> {
  const answer = await bridge.call('speaker:save', { speaker })
  if (!answer.ok) {
    say(answer.failure.sentence)
    return false
  }
  const others = desk().speakers.filter(({ id }) => id !== speaker.id)
  setDesk({ speakers: [...others, answer.value] })
  void derive()
  return true
}

/** Ties the target's words to a speaker, or gives an already tied quote to them. */
export async function tieTo(target: PickerTarget, speaker: Speaker, terms: TieTerms): Promise<void> {
  const { open } = desk()
  if (open === null || open.readOnly) return
  if (!desk().speakers.some(({ id }) => id === speaker.id) && !(await keepSpeaker(speaker))) return
  // Keeping the speaker took time: the story may be another one by now.
  if (desk().open?.editor !== open.editor) return
  const quoteId = target.quoteId ?? nanoid()
  const before = desk().quotes.find(({ id }) => id === quoteId)
  open.editor.history.step('speaker', () => {
    if (target.quoteId === undefined) tieWords(open.editor, target.ranges, quoteId, speaker.id)
    else changeSpeaker(open.editor, quoteId, speaker.id)
    // A check vouches for the words of the speaker it was made with.
    changeRecord(
      quoteId,
      ({ check, ...record }) => {
        const isSame = check !== undefined && before?.speakerId === speaker.id
        return { ...record, ...(isSame ? { check } : {}), kind: terms.kind }
      },
      { label: 'speaker' },
    )
    setRecordStatus(quoteId, terms.record)
  })
  closeFloating()
  setDesk({ current: quoteId })
  void derive()
}

/**
 * Sets on what terms the words were given. Off the record, they are remembered, so that they cannot leave without their
 * mark; what was remembered before is added to, never replaced.
 */
export function setRecordStatus(quoteId: string, status: RecordStatus): void {
  changeRecord(quoteId, (record) => withRecordStatus(record, status, runsNow(quoteId)), {
    label: 'record status',
  })
}

/** Says that a quote is off the record now, and which of its words could not be recognised without their mark. */
export function sayOffTheRecord(quoteId: string): void {
  const { open } = desk()
  const runs = open === null ? [] : unsearchableRuns(wholeStory(open)).filter(({ id }) => id === quoteId)
  sayDone(
    runs.length === 0
      ? 'Off the record: these words will not leave.'
      : `Off the record. “${runs.map(({ run }) => run).join(' ')}” is too short to be recognised where it has no mark.`,
  )
}

/**
 * Remembers the words of a quote off the record as they stand, before an edit takes some of them away. It is no step of
 * the history: undo never forgets them.
 */
export function rememberWords(editor: StoryEditor, quoteId: string): void {
  const { open } = desk()
  if (open === null || open.readOnly || open.editor !== editor) return
  const { quotes } = open.rest
  const record = recordOf(quotes, quoteId)
  if (record?.record !== 'off') return
  const remembering = rememberRuns(record, runsNow(quoteId))
  if (remembering.secretWords === record.secretWords) return
  setRest(editor, { quotes: { ...quotes, [quoteId]: remembering } })
}

/** The words of a quote as they stand in the open story, a string for each run. */
function runsNow(quoteId: string): readonly string[] {
  const { open } = desk()
  const quote = open === null ? undefined : listQuotes(wholeStory(open)).find(({ id }) => id === quoteId)
  return quote?.runs.map(({ text }) => text) ?? []
}

/** A copy of a quote is on the same terms as the quote; it has to be checked anew. */
export function keepRecordsOfCopies(ids: ReadonlyMap<string, string>): void {
  for (const [old, copy] of ids) {
    const record = recordOf(desk().open?.rest.quotes ?? {}, old)
    if (record === undefined) continue
    const { check: _check, ...terms } = record
    changeRecord(copy, () => withRecordStatus(terms, terms.record, runsNow(copy)), { label: 'paste' })
  }
}

/** Takes a quote's tie off: the words stay, nobody is named for them. */
export function untie(quoteId: string): void {
  const { open } = desk()
  if (open === null || open.readOnly) return
  untieWords(open.editor, quoteId)
  void derive()
}

/**
 * Accepts guesses, each with its proposed speaker or the one chosen; one step of undo takes them all back. The number
 * accepted, or null when a speaker could not be kept, which has then been said.
 */
export async function acceptGuesses(
  suggestions: readonly Suggestion[],
  chosen?: FoundName,
): Promise<number | null> {
  const { open } = desk()
  if (open === null || open.readOnly) return 0
  const ties: { target: PickerTarget; quoteId: string; speaker: Speaker; kind: QuoteKind }[] = []
  for (const suggestion of suggestions) {
    const speaker = speakerFor(chosen ?? suggestion.speaker, desk().speakers, nanoid)
    if (speaker === null) continue
    if (!desk().speakers.includes(speaker) && !(await keepSpeaker(speaker))) return null
    const target = targetOfSuggestion(open.editor, suggestion)
    // The words have changed since they were found: the finder will say anew what they are.
    if (target.ranges.length === 0) continue
    ties.push({
      target,
      quoteId: nanoid(),
      speaker,
      kind: suggestion.kind,
    })
  }
  if (ties.length === 0) return 0
  const accept = () => {
    for (const { target, quoteId, speaker } of ties.toReversed())
      tieWords(open.editor, target.ranges, quoteId, speaker.id)
    const records = Object.fromEntries(ties.map(({ quoteId, kind }) => [quoteId, newRecord(kind)]))
    changeStory(({ quotes }) => ({ quotes: { ...quotes, ...records } }), { label: 'guess' })
  }
  inOneStep(open.editor, accept, ties.length === 1 ? 'accepted guess' : 'accepted guesses')
  return ties.length
}

/** Refuses a guess: "not a quote", or with `speaker` only "not them". It does not come back. */
export function refuse(suggestion: Suggestion, speaker?: string): void {
  const words = foldTypography(suggestion.words)
  const refusal = speaker === undefined ? { words } : { words, speaker }
  changeStory(({ refusals }) => ({ refusals: [...refusals, refusal] }), { label: 'refused guess' })
  sayDone(
    speaker === undefined
      ? 'Not a quote. It will not be proposed again.'
      : `Not ${speaker}. They will not be proposed for these words again.`,
  )
}

/** Marks a quote as checked against its source, or takes the check back. */
export function toggleCheck(quoteId: string): void {
  const quote = desk().quotes.find(({ id }) => id === quoteId)
  if (quote === undefined) return
  const check = { by: '', at: new Date().toISOString(), evidence: '', words: quote.words }
  changeRecord(
    quoteId,
    ({ check: _before, ...record }) => (quote.check === 'checked' ? record : { ...record, check }),
    { label: 'check' },
  )
}
