import type { TextBlock } from '../story/body.ts'
import type { Story, StoryField } from '../story/story.ts'

/** Words of one side: whether the other side lacks them, and the quotation they are tied to. */
export type Piece = { readonly text: string; readonly isChanged: boolean; readonly quoteId?: string }

/** Something about a pair that its words do not show: what was done to a quote. `drops` is a check that was lost. */
export type PairNote = { readonly says: string; readonly drops?: true }

/** A field or a paragraph as it was and as it is; null where that side has none. */
export type Pair = {
  readonly what: StoryField | 'body'
  /** How the new side's paragraph is set, else the old one's. */
  readonly form: TextBlock['type'] | 'field'
  readonly old: readonly Piece[] | null
  readonly new: readonly Piece[] | null
  readonly isChanged: boolean
  readonly notes: readonly PairNote[]
  /** Which of the story's text blocks each side is. */
  readonly oldBlock?: number
  readonly newBlock?: number
}

export type Comparison = {
  readonly pairs: readonly Pair[]
  /** How many words only the new side has, and only the old one. */
  readonly added: number
  readonly deleted: number
}

/** The part of a story that is compared. */
export type Comparable = Pick<Story, StoryField | 'body' | 'quotes'>
