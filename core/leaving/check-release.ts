import type { Format } from '#core/exporters/formats'
import type { Block } from '#core/story/body'
import { leftOutWords } from '#core/story/left-out'
import { type PublicPicture, type PublicStory, type Secret, publicStory } from '#core/story/public-story'
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
export function checkRelease({ story, speakers, leaveOut, piece, pictures }: ReleaseRequest): Release {
  const [first, ...others] = piece ?? story.body
  const leaving: Story = {
    ...story,
    ...(piece === undefined || first === undefined ? {} : { body: [first, ...others] }),
  }
  const result = publicStory(leaving, speakers, leaveOut, pictures)
  if (!result.ok) return { ok: false, reasons: result.secrets }
  return { ok: true, story: result.story, leftOut: leftOutWords(leaving, speakers, leaveOut), warnings: [] }
}
