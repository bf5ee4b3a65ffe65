import { type Answer, failure, success } from '#bridge/failure'
import type { Story } from '#core/story/story'
import { withProtectionOf } from '../keep-protection.ts'
import type { LibraryParts } from '../library-parts.ts'
import { calledStory } from '../sentences.ts'
import type { Stories } from '../stories.ts'
import { sameWords } from '../versions/same-words.ts'
import type { Versions } from '../versions/versions.ts'
import { type Rescued, RescueFolder } from './rescue-folder.ts'

/** What to do with words that were rescued: take them, leave the file as it is, or make a story of them. */
export type RescueChoice = 'keep' | 'leave' | 'both'

/** The rescue of what could not be saved, and the choice on the next start. */
export type Rescue = {
  /** A save failed: puts a copy aside. True when it stands on a disk. */
  readonly keep: (story: Story) => Promise<boolean>
  readonly drop: (id: string) => Promise<void>
  /** True while something unsaved stands in a rescue copy. */
  readonly holdsCopies: () => boolean
  /** What an earlier Copydesk left, each with the story as the library has it; null where it has none. */
  readonly list: () => Promise<readonly { key: string; rescued: Story; saved: Story | null }[]>
  /** Does as the editor chose. The other side is kept among the versions first; then the copy goes. */
  readonly settle: (key: string, choice: RescueChoice) => Promise<Answer<Story>>
}

type RescueParts = {
  readonly parts: LibraryParts
  readonly stories: Stories
  readonly versions: Versions
  /** The folder of all rescues, outside the library; none is kept without it. */
  readonly among: string | undefined
}

/** Opens the rescue of a library. A copy that holds what the library has by now goes at once. */
export async function openRescue({ parts, stories, versions, among }: RescueParts): Promise<Rescue> {
  const { files, now, newId, warnings } = parts
  const folder = among === undefined ? null : new RescueFolder(files, among, parts.folder)
  const waiting = new Map<string, Rescued>()
  // Who may not write may not choose either.
  const left = parts.mayWrite ? await folder?.left() : undefined
  for (const file of left?.unreadable ?? []) {
    warnings.add(`A rescue copy could not be read. It was left where it is: ${file}`)
  }
  const savedOf = async (id: string) => {
    const opened = stories.has(id) ? await stories.open(id) : null
    return opened?.ok ? opened.value.story : null
  }
  for (const one of left?.rescued ?? []) {
    const saved = await savedOf(one.story.id)
    if (saved !== null && sameWords(saved, one.story)) await folder?.settle(one.key)
    else waiting.set(one.key, one)
  }

  /** Takes the rescued words, after what the library has is kept. */
  const take = async (story: Story, saved: Story | null): Promise<Answer<Story>> => {
    const at = now()
    if (saved === null) return savedAs({ ...story, changed: at })
    const kept = await versions.keep(saved, 'rescue')
    if (!kept.ok) return kept
    const log = [...story.log, { at, what: 'Words that could not be saved were rescued' }]
    return savedAs({ ...story, quotes: guarded(story, saved).quotes, log, changed: at })
  }
  const savedAs = async (story: Story): Promise<Answer<Story>> => {
    const done = await stories.save(story)
    return done.ok ? success(story) : done
  }
  const leave = async (story: Story, saved: Story | null): Promise<Answer<Story>> => {
    if (saved === null) return failure('not-found', `${calledStory(story)} is only in the rescue copy.`)
    const kept = await versions.keep(story, 'rescue')
    return kept.ok ? guardSaved(saved, story) : kept
  }
  /** The library's own side with what the rescued one had put off the record. */
  const guardSaved = async (saved: Story, story: Story): Promise<Answer<Story>> => {
    const safe = guarded(saved, story)
    return safe === saved ? success(saved) : savedAs({ ...safe, changed: now() })
  }
  /** A story of its own for the rescued words; the library's own side stays. */
  const split = async (story: Story, saved: Story | null): Promise<Answer<Story>> => {
    const stays = saved === null ? null : await guardSaved(saved, story)
    if (stays !== null && !stays.ok) return stays
    const slug = `${story.slug.slice(0, 190)}-rescued`
    return savedAs({ ...guarded(story, saved), id: newId(), slug, changed: now() })
  }

  return {
    keep: (story) => folder?.keep(story) ?? Promise.resolve(false),
    drop: async (id) => folder?.drop(id),
    holdsCopies: () => folder?.holdsCopies ?? false,
    list: () =>
      Promise.all(
        Array.from(waiting.values(), async ({ key, story }) => ({
          key,
          rescued: story,
          saved: await savedOf(story.id),
        })),
      ),
    settle: async (key, choice) => {
      const story = waiting.get(key)?.story
      if (story === undefined) return failure('not-found', 'This rescue copy is there no more.')
      const saved = await savedOf(story.id)
      const done =
        choice === 'keep'
          ? await take(story, saved)
          : choice === 'leave'
            ? await leave(story, saved)
            : await split(story, saved)
      if (!done.ok) return done
      waiting.delete(key)
      await folder?.settle(key)
      return done
    },
  }
}

/** One side with what the other has put off the record. */
function guarded(story: Story, other: Story | null): Story {
  return other === null ? story : withProtectionOf(story, other)
}
