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
  const definitions = definitionsIn(tree)
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

/** `#said`, or `#said-2` where the words stand in an earlier place as well: see core/exporters/markdown.ts. */
const SAID = /^#said(?:-(?<place>[1-9]\d{0,5}))?$/

function saidIn(definitions: readonly Definition[], builder: BlockBuilder): readonly SaidWords[] {
  return definitions.flatMap(({ url, label, title }): readonly SaidWords[] => {
    const match = SAID.exec(url)
    const words = (label ?? '').replace(/\s+/g, ' ').trim()
    const name = (title ?? '').replace(/\s+/g, ' ').trim()
    if (match === null || words === '' || name === '') return []
    const run = builder.speaks({ name, kind: 'person', title: '', organisation: '' })
    return [{ words, place: Number(match.groups?.['place'] ?? 1), run }]
  })
}
