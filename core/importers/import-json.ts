import { PUBLIC_STORY, PUBLIC_STORY_VERSION } from '#core/exporters/json'
import { paragraph } from '#core/story/body'
import { cleanLink } from '#core/story/clean-link'
import { type ReceivedStory, publicStorySchema } from '#core/story/public-story-schema'
import { removedNames } from './html-elements.ts'
import {
  type Imported,
  type ImportedBlock,
  type ImportedTextBlock,
  Removals,
  importedTextBlocks,
  leavesIn,
  nothingImported,
} from './imported.ts'
import type { Data } from './plain-data.ts'

type Inline = ImportedTextBlock['children'][number]

/** True for what `exportJson` writes, of this version or another. */
export function isOwnJson(data: Data): boolean {
  return data['copydesk'] === PUBLIC_STORY
}

/**
 * The public side of a story, as `exportJson` wrote it, character for character; see decision 0009. Links are cleaned
 * like any that come from outside. Gives a sentence instead when the file is newer than this Copydesk or is not what
 * it says.
 */
export function importJson(data: Data): Imported | string {
  const version = data['version']
  if (typeof version === 'number' && version > PUBLIC_STORY_VERSION) {
    return 'was written by a newer Copydesk. Open it there, and export it as HTML.'
  }
  const read = publicStorySchema.safeParse(data['story'])
  if (!read.success) {
    const [issue] = read.error.issues
    const where = ['story', ...(issue?.path ?? [])].join('.')
    return `is a story of Copydesk’s JSON that has been changed: “${where}” is not what it should be.`
  }
  const removals = new Removals()
  const { body, quotations, ...fields } = read.data
  const pictures: Record<string, string> = {}
  const blocks = body.map((block) => withCleanLinks(importedBlock(block, pictures), removals))
  const kept = blocks.length > 0 ? blocks : [paragraph('')]
  return {
    ...nothingImported,
    ...fields,
    body: kept,
    quotations: numberedAgain(kept, quotations),
    pictures,
    removed: removals.list(),
  }
}

/** The block, the file of its picture put into `pictures`. A picture that is not there has no name either. */
function importedBlock(
  block: ReceivedStory['body'][number],
  pictures: Record<string, string>,
): ImportedBlock {
  if (block.type !== 'figure') return block
  const name = block.picture === null ? '' : `picture-${Object.keys(pictures).length + 1}`
  if (block.picture !== null) pictures[name] = block.picture.base64
  return { ...block, picture: name }
}

function withCleanLinks(block: ImportedBlock, removals: Removals): ImportedBlock {
  const clean = (children: readonly Inline[]) =>
    children.flatMap((inline): Inline[] => {
      if ('text' in inline) return [inline]
      const link = cleanLink(inline.href)
      if (link === null) removals.add(removedNames.links)
      if (link?.hadTail === true) removals.add(removedNames.tails)
      return link === null ? inline.children : [{ ...inline, href: link.href }]
    })
  if (block.type !== 'list') return { ...block, children: clean(block.children) }
  return {
    ...block,
    children: block.children.map((item) => ({ ...item, children: clean(item.children) })),
  }
}

/** The quotations that stand in the text, in reading order; the leaves are given their new numbers. */
function numberedAgain(
  body: readonly ImportedBlock[],
  quotations: readonly Pick<Imported['quotations'][number], 'kind' | 'speaker'>[],
): Imported['quotations'] {
  const numbers = new Map<number, number>()
  for (const leaf of importedTextBlocks(body).flatMap(leavesIn)) {
    if (leaf.said === undefined) continue
    if (leaf.text === '' || quotations[leaf.said] === undefined) delete leaf.said
    else {
      const number = numbers.get(leaf.said) ?? numbers.size
      numbers.set(leaf.said, number)
      leaf.said = number
    }
  }
  return Array.from(numbers.keys()).flatMap((number) => {
    const quotation = quotations[number]
    return quotation === undefined ? [] : [{ kind: quotation.kind, speaker: quotation.speaker }]
  })
}
