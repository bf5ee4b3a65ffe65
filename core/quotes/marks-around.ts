const pairs: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '»': '«', '‘': '’' }

/**
 * The quotation marks around a place in one paragraph, as UTF-16 offsets with the marks inside, or null.
 *
 * Straight double marks pair by counting from the start of the paragraph. A mark that is never closed reaches to
 * the paragraph's end, since a quotation over several paragraphs closes only the last. A single mark closes only
 * where no letter follows, so that an apostrophe does not.
 */
export function marksAround(text: string, offset: number): { start: number; end: number } | null {
  let open: { at: number; closing: string } | null = null
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (open === null) {
      if (at > offset) return null
      const closing = mark === '"' ? '"' : pairs[mark]
      if (closing !== undefined && !(mark === '‘' && /\p{L}$/u.test(text.slice(0, at))))
        open = { at, closing }
      continue
    }
    if (!open.closing.includes(mark)) continue
    if (mark === '’' && /^\p{L}/u.test(text.slice(at + 1, at + 3))) continue
    if (open.at <= offset && offset <= at + 1) return { start: open.at, end: at + 1 }
    open = null
  }
  return open !== null && open.at <= offset ? { start: open.at, end: text.trimEnd().length } : null
}
