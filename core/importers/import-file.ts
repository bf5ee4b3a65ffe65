import { counted, inWordsAtHead } from '#core/style/numbers'
import { decodeText } from './decode-text.ts'
import { importHtml } from './import-html.ts'
import { importJson, isOwnJson } from './import-json.ts'
import { importMarkdown } from './import-markdown.ts'
import { importNinjs, isNinjs } from './import-ninjs.ts'
import { importNitf, isNitf } from './import-nitf.ts'
import { importText } from './import-text.ts'
import type { Finding, Imported } from './imported.ts'
import { isPage } from './is-page.ts'
import { LARGEST_IMPORT, LARGEST_TEXT } from './largest-import.ts'
import { isWordDocument, notText } from './not-text.ts'
import { pictureInAddress } from './pictures-in.ts'
import { dataIn, objectIn } from './plain-data.ts'

/** A format that can be brought in, and how an editor calls it. */
export const importFormats = {
  text: 'plain text',
  html: 'HTML',
  md: 'Markdown',
  nitf: 'NITF',
  ninjs: 'ninjs',
  json: 'Copydesk JSON',
  docx: 'Word document',
} as const
export type ImportFormat = keyof typeof importFormats

/**
 * What came of a file: a story in the making, or what is wrong with it and what to do instead. `says` goes on after the
 * name of the file.
 */
export type FileImport =
  | { readonly ok: true; readonly format: ImportFormat; readonly imported: Imported; readonly text: string }
  | { readonly ok: false; readonly says: string }

/** What can be chosen instead, at the end of a refusal. */
const CHOOSE = 'Choose a story as text, HTML, Markdown, Word document, NITF, ninjs or Copydesk JSON.'

/**
 * Reads a file of any format that Copydesk knows, told by its bytes before its name. `name` is the file's own, without
 * a folder. Takes any bytes, never throws. `text` is the file as text, for those who need its own places.
 */
export async function importFile(name: string, bytes: Uint8Array): Promise<FileImport> {
  if (isWordDocument(bytes)) {
    if (bytes.length > LARGEST_IMPORT) return refuse(tooLarge(LARGEST_IMPORT))
    // By far the heaviest, and of no use to a page: it is loaded when it is needed.
    const { importDocx } = await import('./docx/import-docx.ts')
    const imported = await importDocx(bytes)
    return typeof imported === 'string' ? refuse(imported) : whole('docx', '', imported)
  }
  if (bytes.length > LARGEST_TEXT) return refuse(tooLarge(LARGEST_TEXT))
  const { text, assumed } = decodeText(bytes)
  const kind = notText(bytes, text)
  if (kind !== null) {
    return refuse(
      kind.isDocument
        ? `is ${kind.what}, which Copydesk does not read. Save it as text or HTML first, then bring that in.`
        : `is not text${kind.what === '' ? '' : ` (it is ${kind.what})`}. ${CHOOSE}`,
    )
  }
  const read = readText(name, text)
  if (typeof read === 'string') return refuse(read)
  return whole(read.format, text, read.imported, readingOf(text, assumed))
}

function whole(
  format: ImportFormat,
  text: string,
  imported: Imported,
  before: readonly Finding[] = [],
): FileImport {
  const findings = [...before, ...imported.findings, ...tiesOf(imported)]
  return { ok: true, format, text, imported: { ...imported, findings } }
}

function tooLarge(most: number): string {
  return `is larger than ${most / 1024 / 1024} MB. Cut it into parts, or paste the text you need.`
}

/** A file of text by what it holds, then by its name; a sentence when it is no story. */
function readText(
  name: string,
  text: string,
): { readonly format: ImportFormat; readonly imported: Imported } | string {
  if (/\.json$/i.test(name) || /^\s*[[{]/.test(text)) {
    const parsed = dataIn(text)
    const data = objectIn(parsed)
    if (/^\s*\{\s*"copydesk"\s*:\s*"story"/.test(text.slice(0, 200))) {
      return 'is a story of a Copydesk library. Put the file into the folder “stories” of this library, then start Copydesk again.'
    }
    if (data !== null && isOwnJson(data)) return known('json', importJson(data))
    if (data !== null && isNinjs(data)) return known('ninjs', importNinjs(data))
    if (parsed !== undefined) return `holds data (JSON) and no story. ${CHOOSE}`
    if (/\.json$/i.test(name)) return 'is JSON that is broken or cut off. Ask for it again.'
  }
  if (isNitf(text)) return known('nitf', importNitf(text))
  if (isPage(name, text))
    return known('html', importHtml(text, { speakers: true, pictureAt: pictureInAddress }))
  if (/\.xml$/i.test(name) || /^\s*<\?xml\b/.test(text))
    return `is XML that Copydesk does not read. ${CHOOSE}`
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(name)) return known('md', importMarkdown(text))
  return known('text', importText(text, { wire: true }))
}

function known(format: ImportFormat, imported: Imported | string) {
  return typeof imported === 'string' ? imported : { format, imported }
}

function refuse(says: string): FileImport {
  return { ok: false, says }
}

/** What had to be assumed to read the file, and what could not be read. */
function readingOf(text: string, assumed: string): readonly Finding[] {
  const unread = text.split('\uFFFD').length - 1
  const findings: Finding[] = []
  if (assumed !== '') {
    findings.push({
      kind: 'assumed',
      says: `Not UTF-8: read as ${assumed}. Check accents and quotation marks.`,
    })
  }
  if (unread > 0) {
    const letters = counted(unread, 'letter', 'letters', inWordsAtHead)
    findings.push({ kind: 'dropped', says: `${letters} could not be read. Each is now “\uFFFD”.` })
  }
  return findings
}

/** A file that ties words to people is believed, and that is said. */
function tiesOf({ quotations }: Imported): readonly Finding[] {
  if (quotations.length === 0) return []
  const names = new Set(quotations.flatMap(({ speaker }) => speaker?.name ?? []))
  const quotes = counted(quotations.length, 'quote', 'quotes', inWordsAtHead)
  const speakers = counted(names.size, 'speaker', 'speakers')
  return [{ kind: 'assumed', says: `${quotes} came tied to ${speakers}, as the file has them.` }]
}
