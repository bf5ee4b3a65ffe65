import { withoutCharacterReferences } from '#core/style/unescape'
import type { Form } from './check-release.ts'
import { markupWords } from './markup-words.ts'

/**
 * Reads what a format made back as words: every stretch of words whole and without escapes. It takes the texts of what
 * was made (see `textsIn`) and returns readings that are searched one by one, so that what is beside the text (an
 * attribute, a property) is a reading of its own.
 */
export type ReadBack = (texts: readonly string[]) => readonly string[]

/**
 * How each form is read back. A form without an entry does not compile; one whose entry does not find a probe that its
 * own exporter made is refused (see `self-check.ts`).
 */
export const readBack: Readonly<Record<Form, ReadBack>> = {
  html: (texts) => texts.flatMap(markup),
  fragment: (texts) => texts.flatMap(markup),
  nitf: (texts) => texts.flatMap(markup),
  md: (texts) => texts.flatMap(markdown),
  // The names of its parts and what is in them.
  docx: (texts) => texts.flatMap(markup),
  ninjs: (texts) => texts.flatMap((text) => json(text, true)),
  // Its texts are texts: what looks like a tag there was typed.
  json: (texts) => texts.flatMap((text) => json(text, false)),
  txt: plain,
  wire: plain,
  // Printed by the window; its pages were read back to words before.
  pdf: plain,
  words: plain,
}

function plain(texts: readonly string[]): readonly string[] {
  return texts
}

function markup(text: string): readonly string[] {
  const { words, attributes, scripts } = markupWords(text)
  return [words, attributes.join('\n\n'), ...scripts.flatMap((script) => json(script, false))]
}

/**
 * The strings of JSON: text in leaves runs on from leaf to leaf. With `holdsMarkup` a `value` beside the `contentType`
 * of HTML is read as markup, and only so: as a text its tags would join and part words.
 */
function json(text: string, holdsMarkup: boolean): readonly string[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return [text]
  }
  const strings: string[] = []
  const pages: string[] = []
  let run = ''
  const end = () => {
    if (run !== '') strings.push(run)
    run = ''
  }
  const walk = (part: unknown, key: string, isMarkup = false): void => {
    if (typeof part === 'string') {
      if (key === 'text') run += part
      else if (isMarkup && key === 'value') pages.push(part)
      else strings.push(part)
    } else if (Array.isArray(part)) for (const one of part) walk(one, key)
    else if (typeof part === 'object' && part !== null) {
      const isLink = 'type' in part && part.type === 'link'
      const isPage = holdsMarkup && 'contentType' in part && part.contentType === 'text/html'
      for (const [name, one] of Object.entries(part)) walk(one, name, isPage)
      if (!('text' in part) && !isLink) end()
    }
  }
  walk(value, '')
  end()
  return [strings.join('\n\n'), ...pages.flatMap(markup)]
}

/** The address of a link and its title: `](https://a.example "title")`. */
const ADDRESS = /\]\(((?:<[^<>\n]*>|(?:\\.|[^\s()\\<]|\((?:\\.|[^\s()\\])*\))*)(?:\s"(?:\\.|[^"\\])*")?)\)/g

/** Markdown without the addresses of its links, which would part the words around them, and these by themselves. */
function markdown(text: string): readonly string[] {
  const withoutAddresses = text.replace(ADDRESS, ']')
  const addresses = Array.from(text.matchAll(ADDRESS), ([, address = '']) => address)
  return [withoutEscapes(withoutAddresses), withoutEscapes(addresses.join('\n\n'))]
}

/** Backslash escapes and character references as the characters they are: https://spec.commonmark.org/0.31.2/#backslash-escapes */
function withoutEscapes(text: string): string {
  return text.replace(
    /\\([!-/:-@[-`{-~])|&#?\w{1,32};/g,
    (whole, sign) => sign ?? withoutCharacterReferences(whole),
  )
}
