import { type Answer, failure, success } from '#bridge/failure'
import type { Version, VersionReason } from '#bridge/version'
import { bringBack } from '#core/story/bring-back'
import type { Story } from '#core/story/story'
import { calledStory, madeByNewer } from '../sentences.ts'
import type { Stories } from '../stories.ts'
import type { Versions } from './versions.ts'

/** The versions of a library's stories as the window asks for them. */
export type History = {
  /** The newest first. */
  readonly list: (id: string) => Promise<readonly Version[]>
  readonly read: (id: string, number: number) => Promise<Answer<Story>>
  /** Keeps the story as it now stands. */
  readonly keep: (id: string) => Promise<Answer<Version>>
  /** The same for a reason of the library's own; nobody waits for it. */
  readonly note: (id: string, reason: VersionReason) => void
  /** Resolves when no version is on its way to the disk. */
  readonly settled: () => Promise<void>
  /**
   * Puts the words of a version in the place of the story's. What stands there now is kept first, else nothing is
   * changed; `kept` is its number.
   */
  readonly restore: (id: string, number: number) => Promise<Answer<{ story: Story; kept: number }>>
}

export type HistoryParts = {
  readonly stories: Stories
  readonly versions: Versions
  readonly now: () => string
  /** The library's door to everything that writes. */
  readonly write: <T>(act: () => Promise<Answer<T>>) => Promise<Answer<T>>
}

/** The history of the stories in one library. */
export function historyOf({ stories, versions, now, write }: HistoryParts): History {
  const keepNow = async (id: string, reason: VersionReason): Promise<Answer<Version>> => {
    const opened = await stories.open(id)
    if (!opened.ok) return opened
    if (opened.value.readOnly) return madeByNewer(calledStory(opened.value.story))
    return versions.keep(opened.value.story, reason)
  }
  let noted: Promise<unknown> = Promise.resolve()
  return {
    list: async (id) => {
      await noted
      return versions.list(id)
    },
    read: (id, number) => versions.read(id, number),
    keep: (id) => write(() => keepNow(id, 'by-hand')),
    note: (id, reason) => {
      const noting = write(() => keepNow(id, reason)).catch(() => undefined)
      noted = Promise.all([noted, noting])
    },
    settled: async () => {
      await noted
      await versions.settled()
    },
    restore: (id, number) =>
      write(async () => {
        const version = await versions.read(id, number)
        if (!version.ok) return version
        const kept = await keepNow(id, 'restore')
        if (!kept.ok) {
          return failure(
            kept.failure.code,
            `Nothing was brought back, because what stands there now could not be kept first. ${kept.failure.sentence}`,
            kept.failure.detail,
          )
        }
        const at = now()
        const saved = await stories.change(id, (story) => ({
          ...bringBack(story, version.value, at, `Version ${number} was brought back`),
          changed: at,
        }))
        if (!saved.ok) return saved
        const opened = await stories.open(id)
        return opened.ok ? success({ story: opened.value.story, kept: kept.value.number }) : opened
      }),
  }
}
