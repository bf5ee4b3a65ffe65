import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'

/** What an archive may be at most; counted while it is unpacked, whatever it says of itself. */
export type UnzipLimits = { readonly entries: number; readonly bytes: number }

/** So many bytes at once: between two steps it is looked whether the limits still hold. */
const STEP = 16 * 1024

/**
 * The wanted entries of a ZIP archive by name, or what is wrong with it. Nothing is written anywhere, so that a link
 * or a path in a name leads nowhere. A name that stands twice is refused: two readers could see two documents.
 */
export function unzipLimited(
  archive: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: UnzipLimits,
): ReadonlyMap<string, Uint8Array> | string {
  const found = new Map<string, Uint8Array>()
  const open = new Set<string>()
  const state: { entries: number; bytes: number; wrong: string } = { entries: 0, bytes: 0, wrong: '' }
  const unzip = new Unzip((file: UnzipFile) => {
    state.entries += 1
    if (state.entries > limits.entries) state.wrong = `holds more than ${limits.entries} parts.`
    if (!isWanted(file.name) || state.wrong !== '') return
    if (found.has(file.name) || open.has(file.name)) {
      state.wrong = 'holds the same part twice, so that nobody can tell which is meant.'
      return
    }
    open.add(file.name)
    const chunks: Uint8Array[] = []
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) state.wrong = BROKEN
      if (error !== null || state.wrong !== '') return
      state.bytes += chunk.length
      if (state.bytes > limits.bytes) {
        state.wrong = `unpacks to more than ${Math.round(limits.bytes / 1024 / 1024)} MB.`
        return
      }
      chunks.push(chunk)
      if (!isLast) return
      open.delete(file.name)
      found.set(file.name, joined(chunks))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < archive.length && state.wrong === ''; at += STEP) {
      unzip.push(archive.subarray(at, at + STEP), at + STEP >= archive.length)
    }
  } catch {
    if (state.wrong === '') state.wrong = BROKEN
  }
  if (state.wrong !== '') return state.wrong
  return open.size > 0 ? BROKEN : found
}

const BROKEN = 'is broken or cut off. Ask for it again.'

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
