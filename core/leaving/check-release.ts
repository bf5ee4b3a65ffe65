import type { Format } from '#core/exporters/formats'
import { shorten } from '#core/style/shorten'
import type { Block } from '#core/story/body'
import { leftOutWords } from '#core/story/left-out'
import { type PublicPicture, type PublicStory, type Secret, publicStory } from '#core/story/public-story'
import { offRecordWords, searchFor } from '#core/story/secret-words'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import type { NameSearch } from './find-names.ts'
import type { NameLevel } from './name-level.ts'
import { secretsInFileName } from './file-names.ts'
import { type NamedSources, nameSearchOf, namedSources } from './named-sources.ts'
import { type PrintedCard, printedCards } from './printed-cards.ts'
import { notesInPublic } from './private-notes.ts'

/** How something leaves: a format of a file, pages printed by the window, or plain words for a clipboard. */
export type Form = Format | 'pdf' | 'words'

/** Whom a file is for. Only `public` is used so far; the house itself may one day see more. */
export type Audience = 'public' | 'house'

/** What is asked to leave. `story` is always the whole story: what is secret in it is judged by all of it. */
export type ReleaseRequest = {
  readonly story: Story
  readonly speakers: readonly Speaker[]
  readonly form: Form
  readonly audience: Audience
  /** Off-the-record quotations whose words are dropped; any other one in what leaves is a reason against it. */
  readonly leaveOut: readonly string[]
  /** A copy or a drag: only these blocks leave, and only what they hold is judged. Without it the whole story leaves. */
  readonly piece?: readonly Block[]
  /** The name under which it would be written, with its ending: a public place like any other. */
  readonly fileName?: string
  /** The files of the story's pictures by their ids, as they may leave. */
  readonly pictures?: ReadonlyMap<string, PublicPicture>
}

/** What may leave, what it does not hold and what is worth a look; or the reasons why it may not. */
export type Release =
  | {
      readonly ok: true
      readonly story: PublicStory
      /** In the editor's words: "1 quote off the record". Only what was in the request is claimed to be left out. */
      readonly leftOut: readonly string[]
      readonly warnings: readonly Secret[]
    }
  | { readonly ok: false; readonly reasons: readonly Secret[]; readonly warnings: readonly Secret[] }

/**
 * The one decision about everything that leaves, by whatever way and in whatever form. Pure. A file is judged by the
 * whole story, a piece by what it holds: no field, and of the body only its blocks. The form changes nothing in the
 * answer, so that the same thing gets the same answer everywhere.
 *
 * Against it are: words off the record, marked or not; a source on background without an agreed description; the name,
 * a contact or a private note of an unnamed source who is quoted in the story; the same in the name of the file. What
 * may be somebody else's name, and the name of a speaker on deep background, are warnings.
 */
export function checkRelease(request: ReleaseRequest): Release {
  const { story, speakers, leaveOut, pictures } = request
  const leaving = leavingOf(request)
  const find = nameSearchOf(story, speakers, request.piece !== undefined)
  const result = publicStory(leaving, speakers, leaveOut, pictures, offRecordWords(story))
  const named = namedSources(leaving, speakers, find)
  const inName = findingsInFileName(request, find)
  const reasons = [
    ...(result.ok ? [] : result.secrets),
    ...wordsOnCards(story, printedCards(leaving, speakers)),
    ...named.reasons,
    ...inName.reasons,
  ]
  const warnings = [...named.warnings, ...inName.warnings, ...notesInPublic(story, leaving)]
  if (!result.ok || reasons.length > 0) return { ok: false, reasons, warnings }
  const given = new Set(warnings.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker])))
  return {
    ok: true,
    story: result.story,
    leftOut: leftOutWords(leaving, speakers, leaveOut, given),
    warnings,
  }
}

/** The story as it would leave: a piece has no fields, and no notes of its own. */
export function leavingOf({ story, piece }: Pick<ReleaseRequest, 'story' | 'piece'>): Story {
  if (piece === undefined) return story
  const [first, ...others] = piece
  return {
    ...story,
    headline: '',
    standfirst: '',
    byline: '',
    dateline: '',
    notes: '',
    comments: [],
    body: first === undefined ? [] : [first, ...others],
  }
}

/** Words off the record in what is printed of a speaker's card. */
function wordsOnCards(story: Story, cards: readonly PrintedCard[]): readonly Secret[] {
  const find = searchFor(offRecordWords(story))
  return cards.flatMap(({ where, text }) =>
    find(text).map(({ id, words }): Secret => ({
      rule: 'off-the-record-unmarked',
      quoteId: id,
      words,
      says: `“${shorten(words, 80)}” is off the record, and stands in ${where}. Change the card.`,
    })),
  )
}

/** A file's name is read by everybody who gets the file, hyphens and underscores as spaces, escapes undone. */
function findingsInFileName({ story, fileName }: ReleaseRequest, find: NameSearch): NamedSources {
  if (fileName === undefined) return { reasons: [], warnings: [] }
  const shown = `The file name “${shorten(fileName, 80)}”`
  const secrets = secretsInFileName(story, fileName).map(({ id, words }): Secret => ({
    rule: 'off-the-record-unmarked',
    quoteId: id,
    words,
    says: `${shown} holds words off the record. Change the slug.`,
  }))
  const found = find(fileName, true)
  const named = (level: NameLevel): readonly Secret[] =>
    found
      .filter((one) => one.level === level)
      .slice(0, 1)
      .map(({ name, words }) => ({
        rule: level === 'stop' ? 'unnamed-source-named' : 'maybe-named',
        quoteId: name.quoteId,
        words,
        speaker: name.speaker.id,
        says:
          level === 'stop'
            ? `${shown} gives away a source who must not be named. Change the slug.`
            : `${shown} may give away a source who must not be named. Read it, or change the slug.`,
      }))
  return { reasons: [...secrets.slice(0, 1), ...named('stop')], warnings: named('warn') }
}
