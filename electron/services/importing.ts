import path from 'node:path'
import type { ImportedStory, Notice } from '#bridge/contract'
import { type Answer, failure, success } from '#bridge/failure'
import { importHtml } from '#core/importers/import-html'
import { importText } from '#core/importers/import-text'
import { isPage } from '#core/importers/is-page'
import { paragraph } from '#core/story/body'
import { countWords, storyText } from '#core/story/story-text'
import { emptyStory, longest, storySchema } from '#core/story/story'
import { shorten } from '#core/style/shorten'
import { decodeText } from './decode-text.ts'
import type { Library } from './library.ts'
import { type NotText, notText, notTextOnceRead } from './not-text.ts'
import { slugFrom } from './slug.ts'
import { type Files, faultCode } from './storage/files.ts'

/** The largest file that is taken in, in bytes. */
const LARGEST_IMPORT = 20 * 1024 * 1024

/** What is to be imported. `name` is the file's name without its folder, for the report and the slug. */
export type Importable = {
  readonly name: string
  readonly format: 'text' | 'html'
  readonly text: string
  /** What was seen on the way here. */
  readonly notices?: readonly Notice[]
}

/**
 * Makes a story of a text or a page and saves it. Says what was removed; refuses what is no text, what is data, and
 * what holds no words.
 */
export async function importStory(library: Library, importable: Importable): Promise<Answer<ImportedStory>> {
  const { name, format, text, notices = [] } = importable
  const called = `“${shorten(name)}”`
  const refusal = refusalOf(called, notTextOnceRead(text)) ?? refusalOfData(name, text)
  if (refusal !== null) return refusal
  const imported = format === 'html' ? importHtml(text) : importText(text)
  const now = library.now()
  const made = storySchema.safeParse({
    ...emptyStory(library.newId(), now),
    slug: slugFrom(imported.headline, name),
    headline: imported.headline.slice(0, longest.headline),
    standfirst: imported.standfirst.slice(0, longest.standfirst),
    byline: imported.byline.slice(0, longest.byline),
    dateline: imported.dateline.slice(0, longest.dateline),
    body: imported.body.length > 0 ? imported.body : [paragraph('')],
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
  const saved = await library.saveStory(story)
  if (!saved.ok) return saved
  const unread = text.split('\uFFFD').length - 1
  const lost =
    unread > 0 ? [{ what: 'letters that could not be read, each now “\uFFFD”', count: unread }] : []
  const removed = [...notices, ...lost, ...imported.removed.filter(({ count }) => count > 0)]
  return success({
    story: { ...story, changed: saved.value.changed },
    report: { source: name, words, removed },
  })
}

/** Reads a chosen file for `importStory`. Fails with a sentence when it is too large or cannot be read. */
export async function readImportable(files: Files, filePath: string): Promise<Answer<Importable>> {
  const name = path.basename(filePath)
  const called = `“${shorten(name)}”`
  try {
    const stat = await files.stat(filePath)
    if (!stat.isFile()) return failure('unreadable', `${called} is not a file. Choose a text or HTML file.`)
    if (stat.size > LARGEST_IMPORT) {
      return failure(
        'unreadable',
        `${called} is larger than 20 MB. Cut it into parts, or paste the text you need.`,
      )
    }
    const bytes = await files.readFile(filePath)
    const { text, guessed } = decodeText(bytes)
    const refusal = refusalOf(called, notText(bytes, text))
    if (refusal !== null) return refusal
    return success({
      name,
      format: isPage(name, text) ? 'html' : 'text',
      text,
      notices: guessed
        ? [{ what: 'not UTF-8: read as Windows text, so check accents and marks', count: 1 }]
        : [],
    })
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

type Refusal = ReturnType<typeof failure>

function refusalOf(called: string, kind: NotText | null): Refusal | null {
  if (kind === null) return null
  const sentence = kind.isDocument
    ? `${called} is ${kind.what}, which Copydesk does not read yet. Save it as text or HTML first, then bring that in.`
    : `${called} is not text${kind.what === '' ? '' : ` (it is ${kind.what})`}. Choose a text or HTML file.`
  return failure('unreadable', sentence)
}

/** Data is no copy; a story of ours needs no importing, only its place. */
function refusalOfData(name: string, text: string): Refusal | null {
  const called = `“${shorten(name)}”`
  if (/^\s*\{\s*"copydesk"\s*:\s*"story"/.test(text.slice(0, 200))) {
    return failure(
      'unreadable',
      `${called} is a story of a Copydesk library. Put the file into the folder “stories” of this library, then start Copydesk again.`,
    )
  }
  if (!/\.json$/i.test(name) && !isJson(text)) return null
  return failure('unreadable', `${called} holds data (JSON) and no story. Choose a text or HTML file.`)
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
