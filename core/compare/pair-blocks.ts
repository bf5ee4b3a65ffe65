import { diffArrays } from 'diff'
import { bareWords } from '../style/bare-words.ts'

/** Places in the two lists that belong together; undefined where one side has nothing to put there. */
export type BlockPair = { readonly old?: number; readonly new?: number }

/** Paragraphs this much alike are one paragraph, changed; below it they are two. */
const LIKE = 0.35

/** A stretch of so many old times new paragraphs is paired in order, since weighing each against each takes long. */
const MOST_WEIGHED = 40_000

/**
 * Which paragraph of the new text is which of the old: those with the same words first, and between them those that
 * are most alike, in order. `old` and `now` are the texts of the paragraphs.
 */
export function pairBlocks(old: readonly string[], now: readonly string[]): readonly BlockPair[] {
  const pairs: BlockPair[] = []
  let [oldAt, newAt] = [0, 0]
  let waiting: { old: number[]; new: number[] } = { old: [], new: [] }
  const settle = () => {
    pairs.push(...pairLike(waiting, old, now))
    waiting = { old: [], new: [] }
  }
  for (const { added, removed, count } of diffArrays([...old], [...now])) {
    for (let step = 0; step < count; step += 1) {
      if (removed) waiting.old.push(oldAt++)
      else if (added) waiting.new.push(newAt++)
      else {
        settle()
        pairs.push({ old: oldAt++, new: newAt++ })
      }
    }
  }
  settle()
  return pairs
}

type Places = { readonly old: readonly number[]; readonly new: readonly number[] }

function pairLike(places: Places, old: readonly string[], now: readonly string[]): readonly BlockPair[] {
  const [rows, columns] = [places.old.length, places.new.length]
  if (rows * columns > MOST_WEIGHED) return inOrder(places)
  const oldWords = places.old.map((at) => wordsOf(old[at]))
  const newWords = places.new.map((at) => wordsOf(now[at]))
  /** The most likeness that the paragraphs from here on can have in all. */
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1))
  const alike = oldWords.map((one) => newWords.map((other) => likeness(one, other)))
  const bestAt = (row: number, column: number) => best[row]?.[column] ?? 0
  const alikeAt = (row: number, column: number) => alike[row]?.[column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const like = alikeAt(row, column)
      const together = like < LIKE ? 0 : like + bestAt(row + 1, column + 1)
      const line = best[row]
      if (line) line[column] = Math.max(together, bestAt(row + 1, column), bestAt(row, column + 1))
    }
  }
  const pairs: BlockPair[] = []
  let [row, column] = [0, 0]
  while (row < rows || column < columns) {
    const like = alikeAt(row, column)
    const here = bestAt(row, column)
    if (row < rows && column < columns && like >= LIKE && here === like + bestAt(row + 1, column + 1)) {
      pairs.push(pairOf(places.old[row++], places.new[column++]))
    } else if (row < rows && (column >= columns || here === bestAt(row + 1, column))) {
      pairs.push(pairOf(places.old[row++], undefined))
    } else {
      pairs.push(pairOf(undefined, places.new[column++]))
    }
  }
  return pairs
}

function inOrder({ old, new: now }: Places): readonly BlockPair[] {
  return Array.from({ length: Math.max(old.length, now.length) }, (_none, at) => pairOf(old[at], now[at]))
}

function pairOf(old: number | undefined, now: number | undefined): BlockPair {
  return { ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) }
}

function wordsOf(text = ''): readonly string[] {
  return bareWords(text).map(({ word }) => word)
}

/** How much two texts have in common, 0 to 1: twice the words they share over the words of both. */
function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0
  const counts = new Map<string, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    shared += 1
    counts.set(word, left - 1)
  }
  return (2 * shared) / (one.length + other.length)
}
