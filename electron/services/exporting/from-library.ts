import { type Answer, failure, success } from '#bridge/failure'
import { formats } from '#core/exporters/formats'
import type { Form } from '#core/leaving/check-release'
import type { Story } from '#core/story/story'
import { shorten } from '#core/style/shorten'
import type { Library } from '../library.ts'
import { calledStory } from '../sentences.ts'
import { templateOf } from '../settings/house-page.ts'
import { fileNameFrom } from '../slug.ts'
import type { Made, MadeRelease, Material, Refusal } from './release.ts'

/** Which story leaves, and the ids of the off-the-record quotes that are left out of it. */
export type Leaving = { readonly id: string; readonly leaveOut: readonly string[] }

/** The material of a story as it is in the library now. */
export async function materialOf(library: Library, id: string): Promise<Answer<Material>> {
  const opened = await library.openStory(id)
  if (!opened.ok) return opened
  const { story } = opened.value
  return success({
    story,
    speakers: library.speakers(),
    pictures: await library.picturesOf(story),
    template: templateOf(library.settings()),
  })
}

/** The name that a file of the story is offered under: its slug, with the ending of the form. */
export function suggestedName({ slug }: Story, form: Form): string {
  return fileNameFrom(slug, form === 'pdf' ? 'pdf' : form === 'words' ? 'txt' : formats[form].extension)
}

/** What was made, or the refusal as a sentence for the window. */
export function answerOf(story: Story, made: Made): Answer<MadeRelease> {
  return made.ok ? success(made.value) : refused(story, made.refusal)
}

/** A refusal as a sentence for the window, which names the story and shows the words. */
export function refused(story: Story, { code, why, words }: Refusal) {
  const shown = words === '' ? '' : ` The words are: ${shorten(words)}`
  return failure(code, `${calledStory(story)} was not exported. ${why}${shown}`)
}
