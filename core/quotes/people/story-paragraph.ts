import type { Reading } from '../reading/read-text.ts'
import type { Figure } from './figure.ts'
import type { Names } from './names.ts'

/** A paragraph in its place in a story: whom its names mean, and the paragraph before it. */
export type StoryParagraph = {
  readonly reading: Reading
  readonly names: Names
  /** Who is meant, for each mention of `names`. */
  readonly figures: readonly Figure[]
  /** Others of the same surname or given name, by mention: the name alone does not tell them apart. */
  readonly namesakes: ReadonlyMap<number, readonly Figure[]>
  readonly before: StoryParagraph | null
}
