import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { importStory, readImportable } from '#services/importing'
import { type Library, openLibrary } from '#services/library'
import { diskFiles, faultCode } from '#services/storage/files'
import { type Io, Refusal, UsageError, importerOf } from './io.ts'

/** What a folder holds that is a library; `stories` alone may be somebody else's. */
const LIBRARY_FILES: readonly string[] = ['speakers.json', 'index.json', 'session.json', 'lock']

/**
 * `copydesk import`: brings files into a library as the window does, each a story that is saved before its line is
 * printed. A file that cannot be read is told and passed over. While another Copydesk has the library nothing is
 * written.
 */
export async function importFiles(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { into: { type: 'string' } },
  })
  if (positionals.length === 0) throw new UsageError('import takes one FILE or more.')
  if (values.into === undefined) throw new UsageError('--into names the library to write into.')
  const folder = path.resolve(io.cwd, values.into)
  await mustBeLibrary(values.into, folder)
  const library = await openLibrary(folder, { withSample: false })
  try {
    const warnings = library.warnings().filter((warning) => warning !== library.readOnly)
    for (const warning of warnings) await io.err(`${values.into}: ${warning}\n`)
    if (library.readOnly !== null)
      throw new Refusal(`${values.into}: nothing was imported. ${library.readOnly}`)
    let bad = 0
    for (const file of positionals) if (!(await importFile(library, file, io))) bad += 1
    return bad === 0 ? 0 : 1
  } finally {
    await library.close()
  }
}

/** One file into the library; says what was removed, and prints where the story now is. True when it is saved. */
async function importFile(library: Library, file: string, io: Io): Promise<boolean> {
  const read = await readImportable(diskFiles, path.resolve(io.cwd, file))
  const imported = read.ok ? await importStory(library, importerOf(io), read.value) : read
  if (!imported.ok) {
    await io.err(`${file}: ${imported.failure.sentence}\n`)
    return false
  }
  const { story, report } = imported.value
  for (const { says } of report.findings) await io.err(`${file}: ${says}\n`)
  if (report.removed.length > 0) {
    const removed = report.removed.map(({ what, count }) => `${what} (${count})`)
    await io.err(`${file}: removed: ${removed.join(', ')}.\n`)
  }
  await io.out(`${path.join('stories', `${story.id}.json`)}\t${report.words}\t${file}\n`)
  return true
}

/** A library, or an empty folder that becomes one: a slip of the pen must not scatter stories among other files. */
async function mustBeLibrary(into: string, folder: string): Promise<void> {
  let names: readonly string[]
  try {
    names = await readdir(folder)
  } catch (error) {
    const code = faultCode(error)
    if (code === undefined) throw error
    if (code === 'ENOENT') throw new UsageError(`${into}: there is no such folder.`)
    if (code === 'ENOTDIR') throw new UsageError(`${into}: this is a file, and a library is a folder.`)
    throw new Refusal(`${into}: could not be read (${code}).`)
  }
  if (names.length > 0 && !names.some((name) => LIBRARY_FILES.includes(name))) {
    throw new UsageError(`${into}: this folder holds other files and no Copydesk library.`)
  }
}
