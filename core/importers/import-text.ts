import { type Block, type ListItem, paragraph } from '#core/story/body'
import { type Imported, Removals, nothingImported } from './imported.ts'
import { plainCharacters } from './plain-characters.ts'
import { readTop } from './top-of-story.ts'
import { readWire } from './wire-lines.ts'
import { goesOn, linesOf } from './wrapped-lines.ts'

const LONGEST_HEADLINE = 160

/**
 * Plain text as a story. A line break ends a paragraph unless the text is wrapped at a fixed width; two or more
 * list lines in a row become a list; a first short line without a full stop is the headline when more follows; a
 * line "By Ruth Adeyemi" near the top is the byline. Takes any text, never fails; control characters are counted
 * in `removed`. A `wire` file has its headers and end marks read as well; a paste keeps them as words.
 */
export function importText(text: string, { wire = false }: { readonly wire?: boolean } = {}): Imported {
  const removals = new Removals()
  const plain = plainCharacters(text, removals)
  const { fields, text: copy } = wire ? readWire(plain, removals) : { fields: {}, text: plain }
  const lines = paragraphLines(copy)
  const first = lines[0]
  const opens = first !== undefined && lines.length > 1 && isHeadline(first)
  const hasHeadline = opens && fields.headline === undefined
  const top = readTop(
    blocksOf(hasHeadline ? lines.slice(1) : lines),
    hasHeadline || fields.headline !== undefined,
    fields.byline === undefined,
  )
  return {
    ...nothingImported,
    headline: hasHeadline ? first : '',
    standfirst: top.standfirst,
    byline: top.byline,
    dateline: top.dateline,
    ...fields,
    body: top.body.length > 0 ? top.body : [paragraph('')],
    removed: removals.list(),
    findings: removals.findings(),
  }
}

/** One string a paragraph, wrapped lines joined, none empty. */
function paragraphLines(text: string): readonly string[] {
  const lines = linesOf(text)
  const joins = goesOn(lines)
  const whole: string[] = []
  lines.forEach((line, index) => {
    const words = line.text.replaceAll('\t', ' ').trim()
    if (words === '') return
    if (joins[index - 1] === true) whole.push(`${whole.pop() ?? ''} ${words}`)
    else whole.push(words)
  })
  return whole
}

function isHeadline(line: string): boolean {
  const isSentence = /[.,;:…]["'”’»)]*$/.test(line)
  return line.length <= LONGEST_HEADLINE && !isSentence && !/^by:?\s/i.test(line) && itemOf(line) === null
}

type Item = { readonly ordered: boolean; readonly number: number; readonly text: string }

function itemOf(line: string): Item | null {
  const bullet = /^[-*•]\s+(?<text>\S.*)$/u.exec(line)?.groups?.['text']
  if (bullet !== undefined) return { ordered: false, number: 0, text: bullet }
  const match = /^(?<number>\d{1,3})[.)]\s+(?<text>\S.*)$/u.exec(line)?.groups
  const text = match?.['text']
  return text === undefined ? null : { ordered: true, number: Number(match?.['number']), text }
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let index = 0
  while (index < lines.length) {
    const items = itemsFrom(lines, index)
    const [first] = items
    const isList = items.length > 1 && !items.some((item) => !item.ordered && SPEAKS.test(item.text))
    const length = Math.max(items.length, 1)
    if (first !== undefined && isList) {
      blocks.push({ type: 'list', ordered: first.ordered, children: items.map(listItem) })
    } else {
      for (const line of lines.slice(index, index + length)) blocks.push(paragraph(line))
    }
    index += length
  }
  return blocks
}

/** Speech in a dashed line is dialogue, which a list would rob of its dash. */
const SPEAKS = /\b(?:said|says|asked|asks|replied|added|told|tells)\b/i

/** The list lines in a row from here; numbers must count up from 1, else nobody could get them back. */
function itemsFrom(lines: readonly string[], from: number): readonly Item[] {
  const items: Item[] = []
  for (let index = from; index < lines.length; index += 1) {
    const item = itemOf(lines[index] ?? '')
    if (item === null || item.ordered !== (items[0] ?? item).ordered) break
    if (item.ordered && item.number !== items.length + 1) break
    items.push(item)
  }
  return items
}

function listItem(item: Item): ListItem {
  return { type: 'list-item', children: [{ text: item.text }] }
}
