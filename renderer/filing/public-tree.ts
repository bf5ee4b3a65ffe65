import { exportTree } from '#core/exporters/tree'
import { figuresOf } from '#core/story/body'
import { checkRelease } from '#core/leaving/check-release'
import { type OpenStory, desk } from '../desk/state.ts'
import { knownPictures, pictureAddress } from '../pictures/known-pictures.ts'
import { wholeStory } from '../story/whole-story.ts'

/** What a picture is written in makes no difference here. */
const type = 'image/png'

/**
 * The export's own tree of the open story, its pictures where the window finds them; without the quotations off the
 * record that are named. Null when anything in it may not leave.
 */
export function publicTree(
  open: OpenStory,
  leaveOut: readonly string[],
): ReturnType<typeof exportTree> | null {
  const story = wholeStory(open)
  const known = knownPictures()
  const shown = figuresOf(story.body).flatMap(({ picture }) => {
    const size = known.get(picture)
    return size === undefined || size === 'missing' ? [] : [[picture, { type, base64: '', ...size }] as const]
  })
  const result = checkRelease({
    story,
    speakers: desk().speakers,
    form: 'fragment',
    audience: 'public',
    leaveOut,
    pictures: new Map(shown),
  })
  if (!result.ok) return null
  const source = ({ number }: { readonly number: number }) => pictureAddress(shown[number - 1]?.[0] ?? '')
  return exportTree(result.story, { fragment: true, source })
}
