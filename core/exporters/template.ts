import type { PublicStory } from '#core/story/public-story'
import { exportBody, exportHtml } from './html.ts'
import { jsonLd } from './json-ld.ts'
import { languageOf } from './language.ts'
import { dataUrlOf } from './picture-bytes.ts'
import { topOf } from './walk.ts'

/** A house's own page around a story, read and found good: makes the page of a story. */
export type Template = (story: PublicStory) => string

/** What is wrong with a template, and in which line, counted from 1. */
type TemplateFault = { readonly line: number; readonly says: string }

/** What a slot gives: words, which are escaped and may stand in an attribute too, or markup, which may not. */
type Slot = { readonly gives: 'words' | 'markup'; readonly of: (story: PublicStory) => string }

const words = (of: Slot['of']): Slot => ({ gives: 'words', of: (story) => escaped(of(story)) })
const markup = (of: Slot['of']): Slot => ({ gives: 'markup', of })

/** Every slot. There is no logic: a slot of a story that has nothing for it is empty. */
const slots: ReadonlyMap<string, Slot> = new Map(
  Object.entries({
    headline: words((story) => topOf(story).headline),
    standfirst: words((story) => topOf(story).standfirst),
    byline: words((story) => topOf(story).byline),
    dateline: words((story) => topOf(story).dateline),
    language: words(languageOf),
    body: markup((story) => exportBody(story, dataUrlOf)),
    article: markup((story) => exportHtml(story, { fragment: true })),
    'json-ld': markup((story) => `<script type="application/ld+json">${jsonLd(story)}</script>`),
  }),
)

/** The names of all slots, for those who write a template. */
export const slotNames: readonly string[] = Array.from(slots.keys())

/**
 * Reads the house's page around a story: HTML with slots such as {{headline}}. A slot that is not known, a story that
 * would not be in the page, and a slot where its words could become code are faults, each with its line.
 */
export function readTemplate(
  source: string,
):
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] } {
  const parts = partsOf(source)
  const faults = parts.flatMap(({ name, place, line }) => {
    const says = name === null ? null : faultOf(name, place)
    return says === null ? [] : [{ line, says }]
  })
  const used = parts.map(({ name }) => name)
  if (!used.includes('body') && !used.includes('article')) {
    faults.push({ line: 1, says: 'the story has no place: write {{body}} or {{article}} where it goes.' })
  }
  if (faults.length > 0) return { ok: false, faults: faults.toSorted((a, b) => a.line - b.line) }
  return {
    ok: true,
    template: (story) =>
      parts.map(({ text, name }) => (name === null ? text : (slots.get(name)?.of(story) ?? ''))).join(''),
  }
}

/** Where in a page something stands. */
type Place = 'text' | 'title' | 'attribute' | 'address' | 'tag' | 'script' | 'comment'

type Part = {
  readonly text: string
  /** The slot's name; null for a stretch of the page itself. */
  readonly name: string | null
  readonly place: Place
  readonly line: number
}

function partsOf(source: string): readonly Part[] {
  let line = 1
  let at = 0
  const parts: Part[] = []
  const add = (text: string, name: string | null) => {
    parts.push({ text, name, place: name === null ? 'text' : placeOf(source.slice(0, at)), line })
    line += text.split('\n').length - 1
    at += text.length
  }
  for (const { index, 0: whole, 1: name = '' } of source.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)) {
    add(source.slice(at, index), null)
    add(whole, name)
  }
  add(source.slice(at), null)
  return parts
}

/** Attributes whose value is followed, run or drawn. */
const ADDRESS =
  /^(?:on.*|href|src|srcset|srcdoc|action|formaction|style|data|content-security-policy|http-equiv)$/i

/** Where a page stands at its end, as a reader of HTML would see it. */
function placeOf(before: string): Place {
  const page = before.replace(/<!--[^]*?-->/g, '').replace(/<(script|style)\b[^>]*>[^]*?<\/\1\s*>/gi, '')
  if (page.includes('<!--')) return 'comment'
  if (/<(?:script|style)\b[^>]*>[^]*$/i.test(page)) return 'script'
  const tag = /<[a-z][^\s>/]*((?:[^>"']|"[^"]*"|'[^']*')*)$/i.exec(page)?.[1]
  const open = /<[a-z][^\s>/]*(?:[^>"']|"[^"]*"|'[^']*')*?([^\s"'<>/=]+)\s*=\s*(?:"[^"]*|'[^']*)$/i.exec(
    page,
  )?.[1]
  if (open !== undefined) return ADDRESS.test(open) ? 'address' : 'attribute'
  if (tag !== undefined) return 'tag'
  return /<(?:title|textarea)\b[^>]*>[^<]*$/i.test(page) ? 'title' : 'text'
}

function faultOf(name: string, place: Place): string | null {
  const slot = slots.get(name)
  if (slot === undefined) return `there is no slot {{${name}}}; the slots are ${slotNames.join(', ')}.`
  switch (place) {
    case 'text':
      return null
    case 'title':
    case 'attribute':
      return slot.gives === 'words'
        ? null
        : `{{${name}}} is markup, which cannot stand in a title or an attribute.`
    case 'address':
      return `{{${name}}} stands in an attribute that is followed or run.`
    case 'tag':
      return `{{${name}}} stands in a tag; put it between quotation marks.`
    case 'script':
      return `{{${name}}} stands in a script or a style sheet, where words could become code.`
    case 'comment':
      return `{{${name}}} stands in a comment, where nobody sees it.`
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
