import { placeQuotation } from './found.ts'
import type { Suggestion } from './suggestions.ts'

/**
 * What an edit did to a story's suggestions: `head` of them stay, then come new ones, then the last `tail` of those
 * before, moved by so many UTF-16 units and so many groups. Plain data, and small for a small edit.
 */
export type SuggestionsChange = {
  readonly head: number
  readonly tail: number
  readonly by: number
  readonly groups: number
  readonly fresh: readonly Suggestion[]
}

/** The change that makes one list of suggestions into another. */
export function suggestionsChangeOf(
  before: readonly Suggestion[],
  after: readonly Suggestion[],
): SuggestionsChange {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && isMoved(before[head], after[head], 0, 0)) head++
  const last = { before: before.at(-1)?.runs[0], after: after.at(-1)?.runs[0] }
  const by = (last.after?.start ?? 0) - (last.before?.start ?? 0)
  const groups = (last.after?.group ?? 0) - (last.before?.group ?? 0)
  let tail = 0
  while (tail < most - head && isMoved(before.at(-1 - tail), after.at(-1 - tail), by, groups)) tail++
  return { head, tail, by, groups, fresh: after.slice(head, after.length - tail) }
}

/** The suggestions after a change. Those that stay where they were are the same objects. */
export function changeSuggestions(
  before: readonly Suggestion[],
  { head, tail, by, groups, fresh }: SuggestionsChange,
): readonly Suggestion[] {
  const rest = before.slice(before.length - tail)
  const moved = by === 0 && groups === 0 ? rest : rest.map((one) => move(one, by, groups))
  return [...before.slice(0, head), ...fresh, ...moved]
}

function move(suggestion: Suggestion, by: number, groups: number): Suggestion {
  const runs = suggestion.runs.map((run) => placeQuotation(run, by, run.group + groups))
  const blocks = suggestion.blocks.map(({ text, start }) => ({ text, start: start + by }))
  return { ...suggestion, runs, blocks, speaker: runs[0]?.speaker ?? null }
}

/** Whether two values are alike but for their places: what is called start, end or group may be moved. */
function isMoved(a: unknown, b: unknown, by: number, groups: number): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (a === b) return by === 0 && groups === 0
  const [was, is] = [Object.entries(a), Object.entries(b)]
  return (
    was.length === is.length &&
    was.every(([field, value], index) => {
      const [sameField, other] = is[index] ?? []
      if (field !== sameField) return false
      if (field === 'group') return value + groups === other
      // Names that are not in the text stand at -1 and stay there.
      if (field === 'start' || field === 'end') return (value < 0 ? value : value + by) === other
      return isMoved(value, other, by, groups)
    })
  )
}
