import { type Files, faultCode } from './files.ts'

/** The largest existing file that is looked into, in bytes. No file of a library comes near it. */
const MAX_INSPECTED_BYTES = 64 * 1024 * 1024

/** A private file of Copydesk: its kind ("story", "speakers"), and for a story the id that it holds. */
export type PrivateFile = { readonly kind: string; readonly id?: string }

/**
 * Tells a file that only Copydesk should replace (a story, the list of speakers, settings, whole or damaged) from any
 * other, by its content. An exported public story is not private. Null when there is no such file or it cannot be read.
 */
export async function readPrivateFile(files: Files, filePath: string): Promise<PrivateFile | null> {
  let text: string
  try {
    const stat = await files.stat(filePath)
    if (!stat.isFile() || stat.size > MAX_INSPECTED_BYTES) return null
    text = Buffer.from(await files.readFile(filePath)).toString('utf8')
  } catch (error) {
    if (faultCode(error) === undefined) throw error
    return null
  }
  return kindIn(text)
}

function kindIn(text: string): PrivateFile | null {
  if (!/^\uFEFF?\s*\{/.test(text) || !text.includes('"copydesk"')) return null
  const kind = parsedKind(text) ?? /"copydesk"\s*:\s*"([\w-]+)"/.exec(text.slice(0, 400))?.[1] ?? null
  if (kind === null || kind === 'public-story') return null
  const id = kind === 'story' ? /"id"\s*:\s*"([\w-]{1,64})"/.exec(text)?.[1] : undefined
  return id === undefined ? { kind } : { kind, id }
}

/** The kind of an envelope that is whole JSON, whatever the order of its fields. */
function parsedKind(text: string): string | null {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'copydesk')) return null
    return 'copydesk' in data && typeof data.copydesk === 'string' ? data.copydesk : null
  } catch {
    return null
  }
}
