import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { type Leaf, leavesOf, textBlocks } from '#core/story/body'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { openLibrary } from '#services/library'
import { unpack } from '#services/storage/envelope'
import { storyFile } from '#services/storage/file-kinds'

/** What a library holds before the app starts on it. The first story is the one that the window opens. */
export type Prepared = { readonly stories: readonly Story[]; readonly speakers?: readonly Speaker[] }

/** Puts stories and speakers into the library of a journey's folder, through the app's own services. */
export async function prepareLibrary(folder: string, { stories, speakers = [] }: Prepared): Promise<void> {
  const library = await openLibrary(path.join(folder, 'library'))
  for (const speaker of speakers) await library.saveSpeaker(speaker)
  for (const story of stories) await library.saveStory(story)
  await library.keepSession({ openStoryId: stories[0]?.id ?? null, carets: {} })
  await library.close()
}

/** Makes the library of a journey's folder as it is after the first start: with the sample story. */
export async function prepareSample(folder: string): Promise<void> {
  const library = await openLibrary(path.join(folder, 'library'))
  await library.close()
}

/** The story with this slug as its file holds it now, or null when no file holds one. */
export function storyOnDisk(library: string, slug: string): Story | null {
  return storiesOnDisk(library).find((story) => story.slug === slug) ?? null
}

/** Every story that a file of the library holds now. */
export function storiesOnDisk(library: string): readonly Story[] {
  const folder = path.join(library, 'stories')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const read = unpack(storyFile, readFileSync(path.join(folder, name)))
      return read.ok ? [read.value] : []
    })
}

/** The leaves of a story that are tied to a quotation, in reading order. */
export function tiedLeaves(story: Story): readonly Leaf[] {
  return textBlocks(story.body)
    .flatMap(leavesOf)
    .filter(({ quoteId }) => quoteId !== undefined)
}
