import { longest } from '#core/story/story'
import { shorten } from '#core/style/shorten'
import type { Removals } from './imported.ts'

type WireField = 'slug' | 'headline' | 'standfirst' | 'byline' | 'dateline' | 'embargo'

/** What stood above the story in lines of its own, and the text without these lines. */
type Wire = { readonly fields: Partial<Record<WireField, string>>; readonly text: string }

/** What a wire or a desk calls the lines above a story. `null` is a line that a story has no place for. */
const LINES: ReadonlyMap<string, WireField | null> = new Map([
  ...(['slug', 'slugline', 'story slug'] as const).map((name) => [name, 'slug'] as const),
  ...(['headline', 'head', 'hed', 'title', 'hl'] as const).map((name) => [name, 'headline'] as const),
  ...(
    ['standfirst', 'subhead', 'subheading', 'subtitle', 'deck', 'dek', 'summary', 'description'] as const
  ).map((name) => [name, 'standfirst'] as const),
  ...(['byline', 'by', 'author', 'authors', 'reporter'] as const).map((name) => [name, 'byline'] as const),
  ...(['dateline', 'place', 'location'] as const).map((name) => [name, 'dateline'] as const),
  ...(['embargo', 'embargoed until', 'hold until', 'release'] as const).map(
    (name) => [name, 'embargo'] as const,
  ),
  ...(
    [
      'date,time,priority,urgency,category,cat,section,desk,keywords,keyword,tags,words,word count,length,version',
      'source,agency,service,id,item id,subject,subjects,status,type,format,edition,ed,editor,note,notes,photos,art',
    ] as const
  ).flatMap((names) => names.split(',').map((name) => [name, null] as const)),
])

const HEADER = /^\s*(?<name>[A-Za-z][A-Za-z ]{1,16}?)\s*:\s*(?<value>\S.*)?$/

/** "^Bridge Closure, 1st Ld-Writethru<", "BC-Bridge Closure, 250": how agencies open a story. */
const AGENCY_SLUG = /^\s*(?:\^(?<caret>[^<\n]{2,100})<|(?<code>(?:BC|AM|PM)-\S.{1,90}))\s*$/

/** The marks that end a story or a page of one on the wire. */
const END = /^\s*(?:[-–—]\s?30\s?[-–—]|#\s?#\s?#|[-–—(]?\s?end(?:s|it)?\s?[-–—)]?|[-–—]0[-–—])\s*$/i
const MORE = /^\s*[-–—(]\s?more\s?[-–—)]\s*$/i

/**
 * Reads the lines that a wire or a desk sets around plain copy: headers above it ("Slug: …"), the marks that end a
 * story or a page ("-30-", "-more-"). What a story has no place for is told with its words, never dropped silently.
 */
export function readWire(text: string, removals: Removals): Wire {
  const lines = text.split('\n')
  const fields: Partial<Record<WireField, string>> = {}
  const at = readHeaders(lines, fields, removals)
  const rest = lines.slice(at)
  const kept = rest.filter((line, index) => {
    const isMore = MORE.test(line)
    const isEnd = isEndMark(line, rest, index)
    if (isMore || isEnd) removals.add('marks of the wire for “more” and “end”')
    if (isEnd && rest.slice(index + 1).some((after) => after.trim() !== '' && !END.test(after)))
      removals.tell(
        'suspicious',
        'Words stand after the mark that ends the story. They were kept, at its end.',
      )
    return !isMore && !isEnd
  })
  return { fields, text: kept.join('\n') }
}

/** Fills `fields`, and returns the number of the first line that is no header. Nothing is one but at the very top. */
function readHeaders(
  lines: readonly string[],
  fields: Partial<Record<WireField, string>>,
  removals: Removals,
): number {
  let at = 0
  let count = 0
  const dropped: string[] = []
  const found: Partial<Record<WireField, string>> = {}
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.trim() === '') continue
    const agency = AGENCY_SLUG.exec(line)?.groups
    const header = HEADER.exec(line)?.groups
    const field = agency !== undefined ? 'slug' : LINES.get((header?.['name'] ?? '').toLowerCase())
    const value = (agency?.['caret'] ?? agency?.['code'] ?? header?.['value'] ?? '').trim()
    if (field === undefined) break
    if (field === null || value === '' || found[field] !== undefined || value.length > longest[field]) {
      dropped.push(line.trim())
    } else found[field] = value
    count += 1
  }
  const isHeader = count > 1 || found.slug !== undefined
  if (!isHeader) return 0
  Object.assign(fields, found)
  for (const line of dropped)
    removals.tell('dropped', `A line above the story was left out: “${shorten(line, 120)}”.`)
  return at
}

/** "ENDS" may be a word of a story: with no sign beside it, it is a mark only near the end. */
function isEndMark(line: string, lines: readonly string[], index: number): boolean {
  if (!END.test(line)) return false
  if (/[-–—#()]/.test(line)) return true
  return lines.slice(index + 1).filter((after) => after.trim() !== '').length <= 3
}
