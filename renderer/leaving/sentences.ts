import type { PieceRefusal } from '#core/leaving/release-piece'

/** How something is taken: the words of a sentence differ, the answer does not. */
export type Way = 'copy' | 'cut' | 'drag'

const head = {
  copy: 'Nothing was copied.',
  cut: 'Nothing is on the clipboard.',
  drag: 'Nothing can be dragged out.',
} as const satisfies Record<Way, string>

const reason = {
  marked: 'The words are off the record.',
  unmarked: 'The selection has off-the-record words that are no longer marked. Alt+4 lists them.',
  protected: 'The selection identifies a source who must not be named. Alt+4 shows where.',
  private: 'A speaker’s card stays in Copydesk.',
} as const satisfies Record<PieceRefusal | 'private', string>

const inside = {
  copy: 'You can paste the copy inside this story.',
  cut: 'Paste the words inside this story; if you leave it first, they go back where they were.',
  drag: 'You can move the words inside this story.',
} as const satisfies Record<Way, string>

/** What a toast says when some words were left out of what leaves; `count` quotations. */
export function leftOutSentence(count: number): string {
  return count === 1
    ? 'Left out of the copy: one quote off the record.'
    : `Left out of the copy: ${count} quotes off the record.`
}

/** What a toast says when nothing of the body leaves, and what can be done with it inside the story. */
export function refusedInBody(why: PieceRefusal, way: Way): string {
  return `${head[way]} ${reason[why]} ${inside[way]}`
}

/** What a toast says when nothing of a field, a page or a card leaves. Its words stay where they are. */
export function refusedElsewhere(why: PieceRefusal | 'private', way: Way): string {
  return `${head[way]} ${reason[why]}`
}

/** What a toast says after a paste from another story. */
export function fromOtherStorySentence(
  quotes: number,
  isSecretLeft: boolean,
  hasArrived: boolean,
): string | null {
  if (!hasArrived) return 'Nothing was pasted: what may not leave its story stays there.'
  const ties = quotes === 0 ? '' : 'The quotes keep their speakers. None of them is checked.'
  const secret = isSecretLeft ? 'Off-the-record words were left out: they stay in their story.' : ''
  const says = [ties, secret].filter((sentence) => sentence !== '').join(' ')
  return says === '' ? null : says
}

/** What a toast says when words off the record are put into a field. */
export const NOT_INTO_A_FIELD =
  'Nothing was pasted: off-the-record words stay in the text, where they keep their mark.'

/** What a toast says when words that were cut were put back before their story was left. */
export const PUT_BACK = 'The off-the-record words you cut are back where they were.'
