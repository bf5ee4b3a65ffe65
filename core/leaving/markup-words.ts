import { withoutCharacterReferences } from '#core/style/unescape'

/** What a piece of markup says: its words; the values of its attributes, and its comments; the content of its scripts. */
export type MarkupWords = {
  readonly words: string
  readonly attributes: readonly string[]
  readonly scripts: readonly string[]
}

/** Elements inside a line: their tags part no words. What is not named here begins a line of its own. */
const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code del dfn em event font function i ins kbd label lang location mark money num
  object.title org person postaddr pronounce q s samp small span strike strong sub sup time tt u var virtloc wbr
  w:r w:t w:rpr w:b w:bcs w:i w:ics w:rstyle w:hyperlink w:color w:u w:rtl w:lang w:rfonts w:sz w:szcs`.split(
    /\s+/,
  ),
)

/** Elements whose content is no markup. */
const RAW: ReadonlySet<string> = new Set(['script', 'style'])

/** Attributes that hold a number or a name of the format, never words of the story. */
const OF_FORMAT =
  /^(?:width|height|class|type|rel|cx|cy|w:(?:type|left|right|before|after|line|space|w|h|id|hanging|num|ilvl)|xmlns.*)$/i

/**
 * Reads HTML or XML as its words, in time that grows with its length. The tags of elements inside a line part no words, so
 * that a word of which half is bold is whole; all others part them. It takes any text: what is no tag is words.
 */
export function markupWords(markup: string): MarkupWords {
  let words = ''
  const attributes: string[] = []
  const scripts: string[] = []
  let at = 0
  while (at < markup.length) {
    const open = markup.indexOf('<', at)
    words += withoutCharacterReferences(markup.slice(at, open < 0 ? undefined : open))
    if (open < 0) break
    const skipped = skippedAt(markup, open)
    if (skipped !== null) {
      if (skipped.isText) words += skipped.text
      else attributes.push(skipped.text)
      at = skipped.end
      continue
    }
    if (!/[a-z/?]/i.test(markup.charAt(open + 1))) {
      words += '<'
      at = open + 1
      continue
    }
    const tag = readTag(markup, open)
    attributes.push(...tag.attributes)
    if (!INLINE.has(tag.name)) words += '\n\n'
    at = tag.end
    if (!RAW.has(tag.name) || tag.isEnd) continue
    const close = closeOf(markup, tag.name, at)
    scripts.push(markup.slice(at, close))
    at = close
  }
  return { words, attributes, scripts }
}

/** A section of characters, which is text, or a comment or declaration, which says something beside the text. */
function skippedAt(
  markup: string,
  open: number,
): { readonly text: string; readonly isText: boolean; readonly end: number } | null {
  const skipped = (start: string, close: string, isText: boolean) => {
    if (!markup.startsWith(start, open)) return null
    const from = open + start.length
    const to = markup.indexOf(close, from)
    const end = to < 0 ? markup.length : to + close.length
    return { text: markup.slice(from, to < 0 ? undefined : to), isText, end }
  }
  return skipped('<!--', '-->', false) ?? skipped('<![CDATA[', ']]>', true) ?? skipped('<!', '>', false)
}

/** Where the content of an element ends that holds no markup. */
function closeOf(markup: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = from
  return close.exec(markup)?.index ?? markup.length
}

type Tag = {
  readonly name: string
  readonly isEnd: boolean
  readonly attributes: readonly string[]
  readonly end: number
}

function readTag(markup: string, open: number): Tag {
  const end = endOfTag(markup, open)
  const inside = markup.slice(open + 1, end - 1)
  const name = /^[/?]?([^\s/>]*)/.exec(inside)?.[1]?.toLowerCase() ?? ''
  const attributes: string[] = []
  for (const { 1: key = '', 2: double, 3: single, 4: plain } of inside.matchAll(
    /([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g,
  )) {
    const value = double ?? single ?? plain ?? ''
    if (!OF_FORMAT.test(key) && !(key === 'w:val' && /^\d+$/.test(value)))
      attributes.push(withoutCharacterReferences(value))
  }
  return { name, isEnd: inside.startsWith('/'), attributes, end }
}

/** Where a tag ends: a sign inside a quoted value does not end it. */
function endOfTag(markup: string, open: number): number {
  let quote = ''
  for (let at = open + 1; at < markup.length; at += 1) {
    const sign = markup.charAt(at)
    if (quote !== '') {
      if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") {
      if (markup.charAt(at - 1) === '=' || /=\s*$/.test(markup.slice(Math.max(open, at - 8), at)))
        quote = sign
    } else if (sign === '>') return at + 1
  }
  return markup.length
}
