import path from 'node:path'
import type { ImportedStory } from '#bridge/contract'
import { type Answer, failure, success } from '#bridge/failure'
import type { FileImport } from '#core/importers/import-file'
import type { Finding } from '#core/importers/imported'
import { LARGEST_IMPORT } from '#core/importers/largest-import'
import { tieImported } from '#core/importers/tie-imported'
import { bared } from '#core/pictures/picture-file'
import type { Speaker } from '#core/story/speaker'
import { countWords, storyText } from '#core/story/story-text'
import { emptyStory, longest, storySchema } from '#core/story/story'
import { counted, inWordsAtHead } from '#core/style/numbers'
import { shorten } from '#core/style/shorten'
import type { Library } from './library.ts'
import { slugFrom } from './slug.ts'
import { type Files, faultCode } from './storage/files.ts'

/** What is to be imported. `name` is the file's name without its folder, for the report and the slug. */
export type Importable = { readonly name: string; readonly bytes: Uint8Array }

/** Reads a file: `importFile` itself, or somewhere it can be stopped. */
export type Importer = (name: string, bytes: Uint8Array) => Promise<FileImport>

/**
 * Makes a story of a file and saves it, with the speakers that the library did not have. Says what was removed and
 * what was seen; refuses, with a sentence, what cannot be read and what holds no words.
 */
export async function importStory(
  library: Library,
  importer: Importer,
  { name, bytes }: Importable,
): Promise<Answer<ImportedStory>> {
  const called = `“${shorten(name)}”`
  const read = await importer(name, bytes)
  if (!read.ok) return failure('unreadable', `${called} ${read.says}`)
  const { imported } = read
  const now = library.now()
  const { ids, lost } = await keepPictures(library, imported.pictures)
  const { body, quotes, newSpeakers } = tieImported(imported, library.speakers(), library.newId, ids)
  const empty = emptyStory(library.newId(), now)
  const made = storySchema.safeParse({
    ...empty,
    slug: imported.slug || slugFrom(imported.headline, name),
    headline: imported.headline.slice(0, longest.headline),
    standfirst: imported.standfirst.slice(0, longest.standfirst),
    byline: imported.byline.slice(0, longest.byline),
    dateline: imported.dateline.slice(0, longest.dateline),
    embargo: imported.embargo.slice(0, longest.embargo),
    language: imported.language || empty.language,
    body,
    quotes,
    log: [{ at: now, what: `Imported from ${name.slice(0, 500)}` }],
  })
  if (!made.success) {
    return failure(
      'unreadable',
      `${called} could not be made into a story. Open it elsewhere and paste its text.`,
    )
  }
  const story = made.data
  const words = countWords(storyText(story.body).text)
  if (words === 0 && story.headline === '') {
    return failure('unreadable', `${called} holds no words that could be imported.`)
  }
  const kept = await keepSpeakers(library, newSpeakers)
  if (!kept.ok) return kept
  const saved = await library.saveStory(story)
  if (!saved.ok) return saved
  return success({
    story: { ...story, changed: saved.value.changed },
    speakers: [...newSpeakers],
    report: { source: name, words, removed: imported.removed, findings: [...imported.findings, ...lost] },
  })
}

/**
 * Keeps the pictures of a file with everything gone from their files but the picture. One that is no whole PNG or JPEG,
 * or too large, is told; its caption stays.
 */
async function keepPictures(
  library: Library,
  pictures: Readonly<Record<string, string>>,
): Promise<{ readonly ids: ReadonlyMap<string, string>; readonly lost: readonly Finding[] }> {
  const ids = new Map<string, string>()
  let lost = 0
  for (const [name, base64] of Object.entries(pictures)) {
    const bare = bared(Buffer.from(base64, 'base64'))
    const kept = bare === null ? null : await library.keepPicture(bare)
    if (kept?.ok === true) ids.set(name, kept.value)
    else lost += 1
  }
  if (lost === 0) return { ids, lost: [] }
  const many = counted(lost, 'picture was', 'pictures were', inWordsAtHead)
  const says = `${many} left out: no whole PNG or JPEG, or too large. What is said of each was kept.`
  return { ids, lost: [{ kind: 'dropped', says }] }
}

/** Speakers first: a story never names one that the library does not have. */
async function keepSpeakers(library: Library, speakers: readonly Speaker[]): Promise<Answer<null>> {
  for (const speaker of speakers) {
    const saved = await library.saveSpeaker(speaker)
    if (!saved.ok) return saved
  }
  return success(null)
}

/** Reads a chosen file for `importStory`. Fails with a sentence when it is too large or cannot be read. */
export async function readImportable(files: Files, filePath: string): Promise<Answer<Importable>> {
  const name = path.basename(filePath)
  const called = `“${shorten(name)}”`
  try {
    const stat = await files.stat(filePath)
    if (!stat.isFile()) return failure('unreadable', `${called} is not a file. Choose a file with a story.`)
    if (stat.size > LARGEST_IMPORT) {
      return failure(
        'unreadable',
        `${called} is larger than ${LARGEST_IMPORT / 1024 / 1024} MB. Cut it into parts, or paste the text you need.`,
      )
    }
    return success({ name, bytes: await files.readFile(filePath) })
  } catch (error) {
    const code = faultCode(error)
    if (code === undefined) throw error
    return failure(
      'unreadable',
      `${called} could not be opened (${code}). Check that it is still there.`,
      code,
    )
  }
}
