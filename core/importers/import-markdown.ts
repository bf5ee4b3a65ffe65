import type { Definition, Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { BlockBuilder } from './block-builder.ts'
import { finishImport } from './finish-import.ts'
import { readFrontMatter } from './front-matter.ts'
import { type Imported, Removals } from './imported.ts'
import { MarkdownWalk } from './markdown-walk.ts'
import { plainCharacters } from './plain-characters.ts'
import { type SaidWords, sayInText } from './said-in-text.ts'

/**
 * CommonMark as a story, with the front matter that many write above it. The definitions in which our own export keeps
 * who said what come back as quotations. HTML inside is walked along the same allow list as a page.
 */
export function importMarkdown(markdown: string): Imported {
  const removals = new Removals()
  const { fields, language, text } = readFrontMatter(plainCharacters(markdown, removals), removals)
  const tree = fromMarkdown(text)
  const builder = new BlockBuilder()
  if (fields.headline !== undefined) builder.fields.headline = fields.headline
  if (fields.standfirst !== undefined) builder.fields.standfirst = fields.standfirst
  const definitions = definitionsIn(tree).map((definition) => ({
    ...definition,
    label: labelOf(definition, text),
  }))
  const walk = new MarkdownWalk(builder, removals, definitions)
  walk.over(tree)
  const lost = sayInText(builder.blocks, saidIn(definitions, builder), new Set(walk.captions.keys()))
  if (lost > 0) {
    removals.tell(
      'dropped',
      'Some quotations named at the end of the file stand nowhere in its text: they are tied to nobody.',
    )
  }
  for (const [block, { quote, words }] of walk.captions)
    if (builder.caption(quote, words)) builder.drop(block)
  const { headline: _headline, standfirst: _standfirst, ...known } = fields
  const imported = finishImport(builder, removals, { known: { ...known, language } })
  return { ...imported, slug: fields.slug ?? '', embargo: fields.embargo ?? '' }
}

function definitionsIn(tree: Root): readonly Definition[] {
  const found: Definition[] = []
  const waiting: Nodes[] = tree.children.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition') found.push(node)
    else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
      waiting.push(...node.children.toReversed())
  }
  return found
}

/** The label as it is written, its escapes undone: what looks like a character reference in it is words. */
function labelOf({ position, label }: Definition, source: string): string {
  const from = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
  const raw = /^\[(?<raw>(?:\\.|[^\]\\])*)\]:/s.exec(from)?.groups?.['raw']
  return raw === undefined ? (label ?? '') : raw.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/** How our own export says where words stand: see core/exporters/said-definitions.ts. */
const SAID = /^#said(?:-(?<place>[1-9]\d{0,5})|-(?<on>on))?$/

function saidIn(definitions: readonly Definition[], builder: BlockBuilder): readonly SaidWords[] {
  return definitions.flatMap(({ url, label, title }): readonly SaidWords[] => {
    const match = SAID.exec(url)?.groups
    const words = (label ?? '').replace(/\s+/g, ' ').trim()
    const name = (title ?? '').replace(/\s+/g, ' ').trim()
    if (match === undefined && url !== '#said') return []
    if (words === '' || name === '') return []
    const goesOn = match?.['on'] !== undefined && builder.runs.at(-1)?.name === name
    const run = goesOn
      ? builder.runs.length - 1
      : builder.speaks({ name, kind: 'person', title: '', organisation: '' })
    return [{ words, place: goesOn ? 0 : Number(match?.['place'] ?? 1), run }]
  })
}
