import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { paragraph } from '#core/story/body'
import { type Story, emptyStory } from '#core/story/story'
import { type Library, openLibrary } from '../library.ts'
import { pack } from '../storage/envelope.ts'
import { storyFile } from '../storage/file-kinds.ts'
import { steadyOptions } from './clock.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Opens a library that is closed when the test ends; its clock and ids are steady. */
export async function opened(
  folder: string,
  options: Parameters<typeof openLibrary>[1] = {},
): Promise<Library> {
  const library = await openLibrary(folder, { ...steadyOptions(), ...options })
  onTestFinished(() => library.close())
  return library
}

/** A folder with these stories, as a library left it, and no sample. */
export async function folderWith(...stories: readonly Story[]): Promise<string> {
  const folder = await temporaryFolder()
  await mkdir(path.join(folder, 'stories'))
  for (const story of stories) await writeFile(pathOf(folder, story.id), pack(storyFile, story))
  return folder
}

/** Where a story's file is. */
export function pathOf(folder: string, id: string): string {
  return path.join(folder, 'stories', `${id}.json`)
}

/** A story with one paragraph, changed last on the eve of the steady clock. */
export function storyOf(id: string, slug: string, text = 'Some words.'): Story {
  return { ...emptyStory(id, '2026-11-23T18:00:00.000Z'), slug, body: [paragraph(text)] }
}
