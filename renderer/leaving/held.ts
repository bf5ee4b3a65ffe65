import { nanoid } from 'nanoid'
import type { Descendant } from 'slate'
import type { Story } from '#core/story/story'

/** The clipboard carries the name of a copy under this type, never our own nodes. */
export const TOKEN_TYPE = 'application/x-copydesk-copy'

/**
 * The last copy, cut or drag, whole: also what the clipboard did not get. It never leaves the window's memory.
 * `storyId` is the story that it was taken from.
 */
export type Held = {
  readonly token: string
  readonly storyId: string | null
  /** `text`: words of a field or of a page, without ties. `private`: words of a speaker's card. */
  readonly from: 'body' | 'text' | 'private'
  readonly nodes: readonly Descendant[]
  /** The records of that story's quotations, so that another story knows which words are off the record. */
  readonly quotes: Story['quotes']
  /** A cut or a drag that has not arrived yet: the same words go in, not a copy of them. */
  readonly isMove: boolean
  /** It holds secret words without a mark, or a protected name: no part of it goes into another story. */
  readonly isBound: boolean
}

/** The clipboard and a drag each have one: a drag does not make the window forget what was copied. */
const last: { clipboard: Held | null; drag: Held | null } = { clipboard: null, drag: null }

/** Holds a copy in the place of the one before on the same way. Returns the name that the clipboard or drag carries. */
export function hold(copy: Omit<Held, 'token'>, way: keyof typeof last): string {
  const held = { ...copy, token: nanoid() }
  last[way] = held
  return held.token
}

/** The copy that this clipboard or drag names; null for anything from outside, and for all copies but the last. */
export function heldIn(data: Pick<DataTransfer, 'getData'>): Held | null {
  const token = data.getData(TOKEN_TYPE)
  return [last.clipboard, last.drag].find((held) => held?.token === token) ?? null
}

/** Takes note that a move has arrived: what is pasted from now on is a copy. */
export function noteArrival({ token }: Held): void {
  change((held) => (held.token === token ? { ...held, isMove: false } : held))
}

/** Takes note of the records of a story that is being left: what was put off the record since the copy counts. */
export function noteRecords(storyId: string, quotes: Story['quotes']): void {
  change((held) => (held.storyId === storyId ? { ...held, quotes } : held))
}

function change(to: (held: Held) => Held): void {
  for (const way of ['clipboard', 'drag'] as const) {
    const held = last[way]
    if (held !== null) last[way] = to(held)
  }
}
