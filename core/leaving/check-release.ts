import type { Format } from '#core/exporters/formats'
import type { Block } from '#core/story/body'
import { leftOutWords } from '#core/story/left-out'
import { namedInPublic } from '#core/story/named-in-public'
import { type PublicPicture, type PublicStory, type Secret, publicStory } from '#core/story/public-story'
import { offRecordWords, searchForWords } from '#core/story/secret-words'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'

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
      /** In the editor's words: "1 quote off the record". Only what stood in the request is claimed to be left out. */
      readonly leftOut: readonly string[]
      readonly warnings: readonly Secret[]
    }
  | { readonly ok: false; readonly reasons: readonly Secret[] }

/**
 * The one decision about everything that leaves, by whatever way and in whatever form. Pure. A file is judged by the
 * whole story, a piece by what it holds; the form changes nothing in the answer.
 */
export function checkRelease(request: ReleaseRequest): Release {
  const { story, speakers, leaveOut, piece, pictures } = request
  const [first, ...others] = piece ?? story.body
  const leaving: Story = {
    ...story,
    ...(piece === undefined || first === undefined ? {} : { body: [first, ...others] }),
  }
  const result = publicStory(leaving, speakers, leaveOut, pictures)
  const reasons = [
    ...(result.ok ? [] : result.secrets),
    ...namesInText(leaving, speakers),
    ...secretsInFileName(request),
  ]
  if (!result.ok || reasons.length > 0) return { ok: false, reasons }
  return { ok: true, story: result.story, leftOut: leftOutWords(leaving, speakers, leaveOut), warnings: [] }
}

function namesInText(story: Story, speakers: readonly Speaker[]): readonly Secret[] {
  return namedInPublic(story, speakers).map(({ name, where, words }) => ({
    rule: 'off-the-record-unmarked',
    quoteId: '',
    words,
    says: `${name} must not be named, and the name is in ${where}. Change it there.`,
  }))
}

function secretsInFileName({ story, speakers, fileName = '' }: ReleaseRequest): readonly Secret[] {
  const quoted = new Set(story.body.flatMap(speakerIdsIn))
  const unnamed = speakers.filter(({ id, unnamed: source }) => source !== undefined && quoted.has(id))
  const find = searchForWords([
    ...offRecordWords(story),
    ...unnamed.map(({ id, name }) => ({ id, runs: [name] })),
  ])
  return find(fileName.replace(/[-_.]+/g, ' ')).map(({ words }) => ({
    rule: 'off-the-record-unmarked',
    quoteId: '',
    words,
    says: `The file’s name holds words that must not leave: “${words}”. Change the slug.`,
  }))
}

function speakerIdsIn(block: Block): readonly string[] {
  return Array.from(JSON.stringify(block).matchAll(/"speakerId":"([^"]+)"/g), ([, id = '']) => id)
}
