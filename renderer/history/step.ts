import type { Operation, Range } from 'slate'
import type { QuoteRecord } from '#core/story/quotation'
import type { Story } from '#core/story/story'

/** A story without its body, which Slate holds. */
export type Rest = Omit<Story, 'body'>

/** A field of the story that is kept as one value; the records of its quotes are kept one by one. */
export type WholeField = Exclude<keyof Rest, 'quotes'>

/** One change of a story, with all that is needed to take it back. `undefined` stands for a record that is not there. */
export type Change =
  | { readonly type: 'text'; readonly operation: Operation }
  | {
      readonly type: 'field'
      readonly field: WholeField
      readonly before: Rest[WholeField]
      readonly after: Rest[WholeField]
    }
  | {
      readonly type: 'record'
      readonly quoteId: string
      readonly before: QuoteRecord | undefined
      readonly after: QuoteRecord | undefined
    }

/** What one gesture did: its changes in the order of happening, and the selection of the body before and after. */
export type Step = {
  readonly id: number
  /** A noun for a sentence: "typing", "heading", "record status". */
  readonly label: string
  readonly changes: Change[]
  readonly selectionBefore: Range | null
  selectionAfter: Range | null
}

/** The changes that lead from one state of the story outside its body to another. */
export function changesOf(before: Rest, part: Partial<Rest>): readonly Change[] {
  const { quotes, ...fields } = part
  const changes: Change[] = []
  // The keys of a part of the story are keys of the story.
  for (const field of Object.keys(fields) as WholeField[]) {
    const after = fields[field]
    if (after === undefined || Object.is(before[field], after)) continue
    changes.push({ type: 'field', field, before: before[field], after })
  }
  for (const quoteId of quotes === undefined ? [] : allKeys(before.quotes, quotes)) {
    const [was, is] = [own(before.quotes, quoteId), own(quotes ?? {}, quoteId)]
    if (was !== is) changes.push({ type: 'record', quoteId, before: was, after: is })
  }
  return changes
}

/**
 * Adds a change to a step. A letter typed or deleted beside the last one, and a field that changes again, become one
 * change with it: a long run of typing is kept as one piece of text.
 */
export function addChange(changes: Change[], change: Change): void {
  const last = changes.at(-1)
  const joined = last === undefined ? null : joinedChange(last, change)
  if (joined === null) changes.push(change)
  else changes[changes.length - 1] = joined
}

function joinedChange(last: Change, next: Change): Change | null {
  if (last.type === 'text' && next.type === 'text') {
    const operation = joinedOperation(last.operation, next.operation)
    return operation === null ? null : { type: 'text', operation }
  }
  if (last.type === 'field' && next.type === 'field' && last.field === next.field) {
    return { ...last, after: next.after }
  }
  if (last.type === 'record' && next.type === 'record' && last.quoteId === next.quoteId) {
    return { ...last, after: next.after }
  }
  return null
}

function joinedOperation(last: Operation, next: Operation): Operation | null {
  if (last.type === 'insert_text' && next.type === 'insert_text') {
    const isBeside = next.offset === last.offset + last.text.length && samePath(last.path, next.path)
    return isBeside ? { ...last, text: last.text + next.text } : null
  }
  if (last.type === 'remove_text' && next.type === 'remove_text' && samePath(last.path, next.path)) {
    if (next.offset + next.text.length === last.offset) return { ...next, text: next.text + last.text }
    if (next.offset === last.offset) return { ...last, text: last.text + next.text }
  }
  return null
}

function samePath(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index])
}

function allKeys(one: object, other: object): readonly string[] {
  return Array.from(new Set([...Object.keys(one), ...Object.keys(other)]))
}

function own(quotes: Rest['quotes'], id: string): QuoteRecord | undefined {
  return Object.hasOwn(quotes, id) ? quotes[id] : undefined
}
