import type { Block, Body, Inline, Leaf } from '#core/story/body'
import { isLeaf, leavesOf, textBlocks } from '#core/story/body'
import type { PublicStory } from '#core/story/public-story'
import { offRecordIds, offRecordWords, searchForWords } from '#core/story/secret-words'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { storyText } from '#core/story/story-text'
import { checkRelease } from './check-release.ts'
import { nameSearchOf } from './named-sources.ts'

/**
 * The text that a selection is part of: a field, a paragraph of a page, the whole body. `start` and `end` are UTF-16
 * offsets of the selection in `text`. Words that are marked off the record are spaces in it (see `bodyText`).
 */
export type Surroundings = { readonly text: string; readonly start: number; readonly end: number }

/** What an editor selected to copy, cut or drag. At least one block; words keep their `quoteId`. */
export type Piece = { readonly blocks: readonly Block[]; readonly around: Surroundings | null }

/**
 * Why nothing of a piece may leave: it holds marked words only, secret words without their mark, or something of a
 * source who must not be named.
 */
export type PieceRefusal = 'marked' | 'unmarked' | 'protected'

export type PieceRelease =
  | {
      readonly ok: true
      /** The words without any tie: no speaker is printed with them. */
      readonly story: PublicStory
      /** How many quotations off the record were left out. */
      readonly leftOut: number
    }
  | { readonly ok: false; readonly why: PieceRefusal }

/**
 * What of a piece may leave by clipboard or drag, by the same check as everything that leaves. `story` is the whole
 * open story: its quotations say which words are off the record, its speakers which names are protected.
 *
 * Marked words are left out. Words without their mark, and names, refuse the piece, and they are judged where they
 * stand: two words out of a secret, or half of a name, are as secret as all of it.
 */
export function releasePiece(story: Story, speakers: readonly Speaker[], piece: Piece): PieceRelease {
  const off = offRecordIds(story)
  const blocks = piece.blocks.map((block) => mapLeaves(block, (leaf) => onlySecretTie(leaf, off)))
  const completed = withWholeWords(blocks, piece.around)
  const refusal = secretUnder(story, speakers, piece.around)
  if (refusal !== null) return { ok: false, why: refusal }
  const check = (leaving: readonly Block[]) =>
    checkRelease({
      story: withoutFields(story),
      speakers,
      form: 'words',
      audience: 'public',
      leaveOut: Array.from(off),
      piece: leaving,
    })
  const whole = check(completed)
  const release = check(blocks)
  if (!whole.ok || !release.ok) {
    const [reason] = [...(whole.ok ? [] : whole.reasons), ...(release.ok ? [] : release.reasons)]
    return { ok: false, why: reason?.rule.startsWith('off-the-record') === false ? 'protected' : 'unmarked' }
  }
  if (release.story.body.length === 0) return { ok: false, why: 'marked' }
  const words = { ...release.story, headline: '', standfirst: '', byline: '', dateline: '' }
  return { ok: true, story: words, leftOut: markedIn(blocks, off).size }
}

/** The running text of a body with every word that is marked off the record replaced by spaces of the same length. */
export function bodyText(body: Body, off: ReadonlySet<string>): string {
  const blanked = body.map((block) =>
    mapLeaves(block, (leaf) =>
      isMarked(leaf, off) ? { ...leaf, text: ' '.repeat(leaf.text.length) } : leaf,
    ),
  )
  return storyText(blanked).text
}

/** The blocks with nothing but their words off the record; those that hold none are left out. */
export function onlyMarked(blocks: readonly Block[], off: ReadonlySet<string>): readonly Block[] {
  return blocks
    .map((block) => mapLeaves(block, (leaf) => (isMarked(leaf, off) ? leaf : { ...leaf, text: '' })))
    .flatMap((block): readonly Block[] => {
      if (block.type !== 'list') return hasWords(block) ? [asWords(block)] : []
      const children = block.children.filter(hasWords)
      return children.length > 0 ? [{ ...block, children }] : []
    })
}

/** The fields above the body do not leave with a piece of it. */
function withoutFields(story: Story): Story {
  return { ...story, headline: '', standfirst: '', byline: '', dateline: '' }
}

/** What the selection touches of a secret that goes on around it. */
function secretUnder(
  story: Story,
  speakers: readonly Speaker[],
  around: Surroundings | null,
): PieceRefusal | null {
  if (around === null) return null
  const { text, start, end } = around
  const isUnder = (place: { readonly start: number; readonly end: number }) =>
    place.start < end && place.end > start
  if (searchForWords(offRecordWords(story))(text).some(isUnder)) return 'unmarked'
  const names = nameSearchOf(story, speakers, true)(text, false)
  return names.some((name) => name.level === 'stop' && isUnder(name)) ? 'protected' : null
}

/** The same words with those that the selection cuts through completed. */
function withWholeWords(blocks: readonly Block[], around: Surroundings | null): readonly Block[] {
  if (around === null) return blocks
  const before = /[\p{L}\p{N}\p{M}]+$/u.exec(around.text.slice(0, around.start))?.[0] ?? ''
  const after = /^[\p{L}\p{N}\p{M}]+/u.exec(around.text.slice(around.end))?.[0] ?? ''
  const leaves = textBlocks(blocks).flatMap(leavesOf)
  const [first, last] = [leaves[0], leaves.at(-1)]
  return blocks.map((block) =>
    mapLeaves(block, (leaf) => ({
      ...leaf,
      text: `${leaf === first ? before : ''}${leaf.text}${leaf === last ? after : ''}`,
    })),
  )
}

function markedIn(blocks: readonly Block[], off: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    textBlocks(blocks)
      .flatMap(leavesOf)
      .flatMap((leaf) => (isMarked(leaf, off) && leaf.text !== '' ? [leaf.quoteId ?? ''] : [])),
  )
}

function isMarked(leaf: Leaf, off: ReadonlySet<string>): boolean {
  return leaf.quoteId !== undefined && off.has(leaf.quoteId)
}

/** A copy names nobody: of the ties only those that leave words out are kept. */
function onlySecretTie(leaf: Leaf, off: ReadonlySet<string>): Leaf {
  if (isMarked(leaf, off)) return leaf
  const { quoteId: _quote, speakerId: _speaker, ...words } = leaf
  return words
}

function hasWords(block: { readonly children: readonly Inline[] }): boolean {
  return block.children.some((inline) =>
    isLeaf(inline) ? inline.text !== '' : inline.children.some(({ text }) => text !== ''),
  )
}

/** A picture is no words: of its caption only these are kept. */
function asWords(block: Exclude<Block, { type: 'list' }>): Block {
  return block.type === 'figure' ? { type: 'paragraph', children: block.children } : block
}

function mapLeaves(block: Block, change: (leaf: Leaf) => Leaf): Block {
  const inlines = (children: readonly Inline[]) =>
    children.map((inline): Inline =>
      isLeaf(inline) ? change(inline) : { ...inline, children: inline.children.map(change) },
    )
  if (block.type !== 'list') return { ...block, children: inlines(block.children) }
  return {
    ...block,
    children: block.children.map((item) => ({ ...item, children: inlines(item.children) })),
  }
}
