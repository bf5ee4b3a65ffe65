import path from 'node:path'
import { type Files, faultCode } from './storage/files.ts'
import { readPrivateFile } from './storage/private-file.ts'

/** Files at the top of a library whose content says that it is one. */
const OWN_FILES = ['speakers.json', 'index.json', 'session.json', 'settings.json', 'spiked.json'] as const
/** Names that, beside a folder `stories`, are enough even when the content is damaged. */
const TELLING_NAMES = ['speakers.json', 'search.cache', 'spiked.json'] as const
/** How many files of a folder `stories` are looked into before it counts as somebody else's. */
const MAX_STORIES_READ = 50

/**
 * The folder of the Copydesk library that `folder` is in, or is itself; null when there is none. Any library counts,
 * open or not: it is recognised by what it holds. `known` are libraries that count in any case. `folder` must be a real
 * path, without links, and exist.
 */
export async function libraryAround(
  files: Files,
  folder: string,
  known: readonly string[] = [],
): Promise<string | null> {
  const knownPaths = new Set(await Promise.all(known.map((one) => realPathOr(files, one))))
  for (let at = folder; ; at = path.dirname(at)) {
    if (knownPaths.has(at) || (await isLibrary(files, at))) return at
    if (at === path.dirname(at)) return null
  }
}

/**
 * True when a folder, which need not exist yet, is inside a library or is one. A fault of the disk counts as no: what
 * then writes there meets it too.
 */
export async function isInsideLibrary(files: Files, folder: string): Promise<boolean> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const real = await files.realpath(at).catch(() => null)
    if (real !== null) return (await libraryAround(files, real)) !== null
    if (at === path.dirname(at)) return false
  }
}

async function isLibrary(files: Files, folder: string): Promise<boolean> {
  const has = (name: string) =>
    files.stat(path.join(folder, name)).then(
      () => true,
      () => false,
    )
  for (const name of OWN_FILES) {
    if ((await has(name)) && (await readPrivateFile(files, path.join(folder, name))) !== null) return true
  }
  if (!(await has('stories'))) return false
  for (const name of TELLING_NAMES) if (await has(name)) return true
  const names = await files.readdir(path.join(folder, 'stories')).catch((): readonly string[] => [])
  for (const name of names.filter((one) => one.endsWith('.json')).slice(0, MAX_STORIES_READ)) {
    if ((await readPrivateFile(files, path.join(folder, 'stories', name)))?.kind === 'story') return true
  }
  return false
}

async function realPathOr(files: Files, filePath: string): Promise<string> {
  try {
    return await files.realpath(filePath)
  } catch (error) {
    if (faultCode(error) === undefined) throw error
    return path.resolve(filePath)
  }
}
