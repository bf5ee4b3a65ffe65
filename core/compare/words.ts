import { diffArrays } from 'diff'
import { foldTypography } from '../style/fold.ts'

/** A stretch of one side of a comparison, and whether the other side lacks it. */
export type Stretch = { readonly text: string; readonly isChanged: boolean }

/** Both sides of a comparison, stretch by stretch. */
export type ComparedWords = { readonly old: readonly Stretch[]; readonly new: readonly Stretch[] }

/** A word or one sign, each with the space after it. */
const TOKEN = /(?:[\p{L}\p{N}\p{M}]+|[^\s])\s*|\s+/gu

/** So many differing tokens at most: two texts that differ more are two texts, and finding out would take long. */
const MOST_DIFFERING = 1500

/**
 * Compares two texts word by word. Without `marksToo` straight and curly marks, dashes and spaces count as the same.
 * A space between two changed words is part of the change, so that a changed phrase is one stretch.
 */
export function compareWords(old: string, now: string, marksToo: boolean): ComparedWords {
  if (old === now) return { old: whole(old, false), new: whole(now, false) }
  const sides = [tokensOf(old), tokensOf(now)] as const
  const folded = (token: string) => (marksToo ? token : foldTypography(token))
  const found = diffArrays(sides[0].map(folded), sides[1].map(folded), { maxEditLength: MOST_DIFFERING })
  if (found === undefined) return { old: whole(old, true), new: whole(now, true) }
  const changes = slide(found)
  const result = { old: [] as Stretch[], new: [] as Stretch[] }
  let [oldAt, newAt] = [0, 0]
  for (const { added, removed, count } of changes) {
    if (!added) addStretch(result.old, textOf(sides[0], oldAt, count), removed)
    if (!removed) addStretch(result.new, textOf(sides[1], newAt, count), added)
    if (!added) oldAt += count
    if (!removed) newAt += count
  }
  return result
}

type Run = { readonly added: boolean; readonly removed: boolean; count: number }

/**
 * Words that came in behind a full stop are found as ". And so" before ".": such a run is moved behind the mark that
 * it begins with and is followed by, so that it is a whole sentence.
 */
function slide(changes: readonly (Run & { readonly value: readonly string[] })[]): readonly Run[] {
  const slid = changes.map(({ added, removed, count }) => ({ added, removed, count }))
  changes.forEach(({ added, removed, value: [first = ''] }, at) => {
    const [before, next] = [slid[at - 1], slid[at + 1]]
    if (added === removed || before === undefined || next === undefined) return
    if (before.added || before.removed || next.added || next.removed) return
    const isMark = !/^[\p{L}\p{N}]/u.test(first)
    if (!isMark || changes[at + 1]?.value[0]?.trim() !== first.trim()) return
    before.count += 1
    next.count -= 1
  })
  return slid
}

function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? []
}

function textOf(tokens: readonly string[], at: number, count: number): string {
  return tokens.slice(at, at + count).join('')
}

function whole(text: string, isChanged: boolean): readonly Stretch[] {
  return text === '' ? [] : [{ text, isChanged }]
}

/** The space after a changed phrase is not struck or underlined. */
function addStretch(stretches: Stretch[], text: string, isChanged: boolean): void {
  if (text === '') return
  const last = stretches.at(-1)
  if (last?.isChanged === isChanged) {
    stretches[stretches.length - 1] = { text: last.text + text, isChanged }
    return
  }
  const space = !isChanged && last !== undefined ? (/\s+$/.exec(last.text)?.[0] ?? '') : ''
  if (space !== '' && last !== undefined) {
    stretches[stretches.length - 1] = { ...last, text: last.text.slice(0, -space.length) }
  }
  stretches.push({ text: space + text, isChanged })
}
