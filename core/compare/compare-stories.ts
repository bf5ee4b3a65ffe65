import { type TextBlock, blockText, leavesOf, textBlocks } from '../story/body.ts'
import { countWords } from '../story/story-text.ts'
import type { StoryField } from '../story/story.ts'
import type { Comparable, Comparison, Pair, PairNote, Piece } from './comparison.ts'
import { type Stretch, compareWords } from './words.ts'
import { pairBlocks } from './pair-blocks.ts'
import { changesOfQuotes } from './quote-changes.ts'

/** Fields in news order, and whether one that did not change is shown all the same. */
const FIELDS: readonly (readonly [StoryField, boolean])[] = [
  ['slug', false],
  ['headline', true],
  ['standfirst', true],
  ['byline', false],
  ['dateline', false],
  ['embargo', false],
]

/**
 * Compares two states of a story, field by field and paragraph by paragraph, word by word. Quotes whose speaker,
 * record or check differ are told in notes. `marksToo` counts typography as a change.
 */
export function compareStories(old: Comparable, now: Comparable, { marksToo = false } = {}): Comparison {
  const fields = FIELDS.flatMap(([what, always]): readonly Pair[] => {
    if (old[what] === '' && now[what] === '') return []
    const words = compareWords(old[what], now[what], marksToo)
    const isChanged = [...words.old, ...words.new].some((stretch) => stretch.isChanged)
    if (!isChanged && !always) return []
    const side = (text: string, stretches: readonly Stretch[]) => (text === '' ? null : stretches)
    return [
      {
        what,
        form: 'field',
        old: side(old[what], words.old),
        new: side(now[what], words.new),
        isChanged,
        notes: [],
      },
    ]
  })
  const pairs = [...fields, ...compareBodies(old, now, marksToo)]
  return { pairs, added: countChanged(pairs, 'new'), deleted: countChanged(pairs, 'old') }
}

function compareBodies(old: Comparable, now: Comparable, marksToo: boolean): readonly Pair[] {
  const blocks = { old: textBlocks(old.body), new: textBlocks(now.body) }
  const notesOn = changesOfQuotes(old, now)
  const found = pairBlocks(blocks.old.map(namedText), blocks.new.map(namedText))
  return found.flatMap(({ old: oldBlock, new: newBlock }): readonly Pair[] => {
    const [one, other] = [blocks.old[oldBlock ?? -1], blocks.new[newBlock ?? -1]]
    const texts = [
      one === undefined ? '' : blockText(one),
      other === undefined ? '' : blockText(other),
    ] as const
    const isPicture = one?.type === 'figure' || other?.type === 'figure'
    if (texts[0] === '' && texts[1] === '' && !isPicture) return []
    const words = compareWords(texts[0], texts[1], marksToo)
    const notes = [...(newBlock === undefined ? [] : notesOn(newBlock)), ...formNotes(one, other)]
    const isOnOneSide = one === undefined || other === undefined
    const isChanged =
      isOnOneSide || notes.length > 0 || [...words.old, ...words.new].some((stretch) => stretch.isChanged)
    return [
      {
        what: 'body',
        form: (other ?? one)?.type ?? 'paragraph',
        old: one === undefined ? null : tied(words.old, one),
        new: other === undefined ? null : tied(words.new, other),
        isChanged,
        notes,
        ...(oldBlock === undefined ? {} : { oldBlock }),
        ...(newBlock === undefined ? {} : { newBlock }),
      },
    ]
  })
}

/** What a paragraph is found again by: a picture by itself and its caption. */
function namedText(block: TextBlock): string {
  return block.type === 'figure' ? `${block.picture} ${blockText(block)}` : blockText(block)
}

/** Said where the words are the same and only their setting differs. */
function formNotes(one: TextBlock | undefined, other: TextBlock | undefined): readonly PairNote[] {
  if (one === undefined || other === undefined || blockText(one) !== blockText(other)) return []
  if (settingOf(one) === settingOf(other)) return []
  const isPicture = one.type === 'figure' && other.type === 'figure'
  return [
    {
      says: isPicture
        ? 'The picture, its description or its credit differs.'
        : 'Only the formatting differs.',
    },
  ]
}

/** A block without the ids of its quotes; leaves that then look the same are one. */
function settingOf({ children, ...block }: TextBlock): string {
  const parts: string[] = []
  let before = ''
  for (const inline of children) {
    const href = 'href' in inline ? inline.href : ''
    for (const { text, bold, italic } of 'href' in inline ? inline.children : [inline]) {
      if (text === '') continue
      const look = JSON.stringify([href, bold ?? false, italic ?? false])
      parts.push(look === before ? text : `\n${look}${text}`)
      before = look
    }
  }
  return JSON.stringify(block) + parts.join('')
}

/** The stretches cut where a tie to a quotation begins or ends. */
function tied(stretches: readonly Stretch[], block: TextBlock): readonly Piece[] {
  const leaves = leavesOf(block)
  const pieces: Piece[] = []
  let [leaf, used] = [0, 0]
  for (const { text, isChanged } of stretches) {
    let at = 0
    while (at < text.length) {
      const { text: words = '', quoteId } = leaves[leaf] ?? {}
      const length =
        leaves[leaf] === undefined ? text.length - at : Math.min(words.length - used, text.length - at)
      if (length > 0)
        addPiece(pieces, { text: text.slice(at, at + length), isChanged, ...(quoteId && { quoteId }) })
      at += length
      used += length
      if (used >= words.length) [leaf, used] = [leaf + 1, 0]
    }
  }
  return pieces
}

function addPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  if (last !== undefined && last.isChanged === piece.isChanged && last.quoteId === piece.quoteId) {
    pieces[pieces.length - 1] = { ...last, text: last.text + piece.text }
  } else pieces.push(piece)
}

function countChanged(pairs: readonly Pair[], side: 'old' | 'new'): number {
  return pairs.reduce((sum, pair) => {
    const changed = (pair[side] ?? []).filter(({ isChanged }) => isChanged)
    return sum + changed.reduce((words, { text }) => words + countWords(text), 0)
  }, 0)
}
