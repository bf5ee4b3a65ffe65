import { type Answer, success } from '#bridge/failure'
import { bringBack } from '#core/story/bring-back'
import type { Story } from '#core/story/story'
import { withProtectionOf } from '../keep-protection.ts'
import type { Stories } from '../stories.ts'
import type { Versions } from './versions.ts'

export type ConflictParts = {
  readonly stories: Stories
  readonly versions: Versions
  readonly now: () => string
}

/**
 * Settles a conflict whose other side has become a story of its own: goes on with the one that was open here, or with
 * the other one's words. Either way what one side put off the record stays so. The side that is not gone on with is
 * kept among the versions; then the copy is spiked.
 */
export async function settleConflict(
  { stories, versions, now }: ConflictParts,
  { id, otherId, goOn }: { readonly id: string; readonly otherId: string; readonly goOn: 'yours' | 'theirs' },
): Promise<Answer<Story>> {
  const [yours, theirs] = [await stories.open(id), await stories.open(otherId)]
  if (!yours.ok) return yours
  if (!theirs.ok) return theirs
  // Its slug was changed only so that the two could stand on one desk.
  const other = { ...theirs.value.story, id, slug: yours.value.story.slug }
  const kept = await versions.keep(goOn === 'yours' ? other : yours.value.story, 'conflict')
  if (!kept.ok) return kept
  if (goOn === 'theirs') {
    const at = now()
    const what = 'Went on with what another program had written'
    const changed = await stories.change(id, (story) => ({
      ...withProtectionOf(bringBack(story, other, at, what), other),
      changed: at,
    }))
    if (!changed.ok) return changed
  } else if (withProtectionOf(yours.value.story, other) !== yours.value.story) {
    const changed = await stories.change(id, (story) => withProtectionOf(story, other))
    if (!changed.ok) return changed
  }
  const spiked = await stories.change(otherId, (story) => ({ ...story, spiked: now(), changed: now() }))
  if (!spiked.ok) return spiked
  const opened = await stories.open(id)
  return opened.ok ? success(opened.value.story) : opened
}
