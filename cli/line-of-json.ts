import { importFile } from '#core/importers/import-file'
import { importHtml } from '#core/importers/import-html'
import type { Imported } from '#core/importers/imported'
import { importText } from '#core/importers/import-text'
import { type Way, leave } from './leaving.ts'
import type { LineAnswer } from './lines.ts'
import { type MadeStory, storyOfImport } from './made-story.ts'

/** What the command line takes as the name of a story in an archive, and gives back as it was. */
export type LineId = string | number | null

/** A story as it stands in a line of an archive. */
export type StoryLine = { readonly id: LineId; readonly made: MadeStory }

/**
 * The object of a line of JSON and its `id`, or what is wrong with it. Whatever else it holds is not looked at, so
 * that an archive may keep fields of its own.
 */
export function objectOfLine(
  line: string,
): { readonly id: LineId; readonly fields: ReadonlyMap<string, unknown> } | string {
  let value: unknown
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return 'this is not JSON.'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'this is no object.'
  const fields = new Map<string, unknown>(Object.entries(value))
  const id = fields.get('id') ?? null
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return 'its "id" is neither text nor number.'
  }
  return { id, fields }
}

/** The story of a line, or what is wrong with it. */
export async function readLine(line: string): Promise<StoryLine | string> {
  const object = objectOfLine(line)
  if (typeof object === 'string') return object
  const imported = await readImported(object.fields)
  if (typeof imported === 'string') return imported
  const made = storyOfImport(imported)
  return made === null ? 'there are no words of a story in it.' : { id: object.id, made }
}

/** How files end whose format an archive may name; the contents tell the rest. */
const ENDINGS: ReadonlyMap<unknown, string> = new Map(
  Object.entries({
    html: 'html',
    md: 'md',
    nitf: 'xml',
    ninjs: 'json',
    json: 'json',
    txt: 'txt',
    docx: 'docx',
  }),
)

/** The field of a line that holds a story as text or as a page. */
const WORD_FIELDS = ['text', 'html'] as const

/** Any private file of Copydesk, wherever in a text it begins. */
const PRIVATE_ENVELOPE = /"copydesk"\s*:\s*"(?!public-story")[\w-]+"/

/**
 * What is wrong with a line that has data where its words should be, or null. A file of a library given as "text" or
 * "html" is refused like one given as "content": read as words, it would print what is off the record.
 */
export async function refuseData(fields: ReadonlyMap<string, unknown>): Promise<string | null> {
  for (const field of WORD_FIELDS) {
    const words = fields.get(field)
    if (typeof words !== 'string') continue
    if (PRIVATE_ENVELOPE.test(field === 'html' ? withoutEntities(words) : words)) {
      return `its "${field}" holds a private file of a Copydesk library. Export the story's own file instead.`
    }
    if (!/^\s*[[{]/.test(words)) continue
    const read = await importFile('line.txt', Buffer.from(words))
    if (!read.ok) return `its "${field}" ${read.says}`
  }
  return null
}

/** The quotation marks of JSON as a page may write them. */
function withoutEntities(html: string): string {
  return html.replace(/&(?:quot|#0*34|#x0*22);?/gi, '"').replace(/<[^>]*>/g, '')
}

/** The words of a line: its "text", its "html", or its "content" in the format that "from" or, as in our own answers, "to" names. */
export async function readImported(fields: ReadonlyMap<string, unknown>): Promise<Imported | string> {
  const refusal = await refuseData(fields)
  if (refusal !== null) return refusal
  const text = fields.get('text')
  if (typeof text === 'string') return importText(text, { wire: true })
  const html = fields.get('html')
  if (typeof html === 'string') return importHtml(html, { speakers: true })
  const content = fields.get('content')
  if (typeof content !== 'string') return 'this has no "text", "html" or "content".'
  const ending = ENDINGS.get(fields.get('from') ?? fields.get('to'))
  if (ending === undefined)
    return `its "content" is in no format that is named: ${Array.from(ENDINGS.keys()).join(', ')}.`
  const read = await importFile(
    `line.${ending}`,
    Buffer.from(content, fields.get('encoding') === 'base64' ? 'base64' : 'utf8'),
  )
  return read.ok ? read.imported : `its "content" ${read.says}`
}

/** The line that a story is answered with: its content in a format, bytes in base64. */
export async function writtenLine(id: LineId, made: MadeStory, way: Way): Promise<LineAnswer> {
  const left = await leave(made, way, null)
  if (!left.ok) return left.says
  return typeof left.made === 'string'
    ? { id, to: way.to, content: left.made }
    : { id, to: way.to, encoding: 'base64', content: Buffer.from(left.made).toString('base64') }
}
