import { type Zippable, strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { BlockBuilder } from '../block-builder.ts'
import { finishImport } from '../finish-import.ts'
import { type Imported, Removals } from '../imported.ts'
import { type DocxNode, DocxWalk } from './docx-walk.ts'
import { prepared } from './prepared.ts'
import { unzipLimited } from './unzip-limited.ts'

const LIMITS = { entries: 2000, bytes: 100 * 1024 * 1024 }

/** The parts that hold words, looks, links and pictures. Nothing else is unpacked. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|comments|footnotes|endnotes|header\d*|footer\d*)\.xml|word\/_rels\/(?:document|footnotes|endnotes)\.xml\.rels|word\/media\/[\w .-]+\.(?:png|jpe?g))$/i

/**
 * A Word document as a story, through mammoth's reader: what it makes of a document's parts is walked along an allow
 * list, its HTML is never made. Gives a sentence instead when the document cannot be read.
 */
export async function importDocx(bytes: Uint8Array): Promise<Imported | string> {
  const parts = unzipLimited(bytes, (name) => WANTED.test(name), LIMITS)
  if (typeof parts === 'string') return parts
  const removals = new Removals()
  const ready = prepared(parts, removals)
  if (typeof ready === 'string') return ready
  const document = await readByMammoth(ready.parts)
  if (document === null)
    return 'is a Word document that could not be read. Open it in Word and save it again.'
  const builder = new BlockBuilder()
  const walk = new DocxWalk(builder, removals, ready.isOwn)
  await walk.over(document)
  const looksForByline = builder.fields.byline === '' && !ready.isOwn
  return finishImport(builder, removals, { looksForByline })
}

/** What mammoth reads, before it makes anything of it; null when it cannot. */
async function readByMammoth(parts: ReadonlyMap<string, Uint8Array | string>): Promise<DocxNode | null> {
  const files: Zippable = {}
  for (const [name, content] of parts) files[name] = typeof content === 'string' ? strToU8(content) : content
  const archive = zipSync(files, { level: 0 })
  // Its types ask for Node's own Buffer; what it unpacks with takes the plain kind.
  const input = { buffer: archive } as Parameters<typeof mammoth.convertToHtml>[0]
  let read: DocxNode | null = null
  try {
    await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: DocxNode) => {
        read = document
        return { ...document, children: [] }
      },
    })
  } catch {
    return null
  }
  return read
}
