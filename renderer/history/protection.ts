import type { Operation } from 'slate'
import { type QuoteRecord, type RecordStatus, recordStatuses } from '#core/story/quotation'
import { rememberedRuns } from '#core/story/remembered-runs'
import { rememberRuns } from '#core/story/remembered-words'
import type { Rest, Step } from './step.ts'
import type { Direction } from './story-history.ts'

/**
 * A step that is taken back may not lower the protection of a quote in silence: from off the record to on, or from a
 * description to a name. What would be lowered is asked about; whoever says no keeps the status of the record, and
 * all else of the step is taken back. Words that were remembered stay remembered while the quote is off the record.
 */

/** A quote that a step would make easier to publish. */
export type Lowered = { readonly quoteId: string; readonly from: RecordStatus; readonly to: RecordStatus }

/** The quotes whose protection a step would lower, from what their records say now. */
export function loweredBy(step: Step, direction: Direction, quotes: Rest['quotes']): readonly Lowered[] {
  return Array.from(recordsAfter(step, direction)).flatMap(([quoteId, target]): readonly Lowered[] => {
    const from = own(quotes, quoteId)?.record ?? 'on'
    const to = target?.record ?? 'on'
    if (rank(to) >= rank(from)) return []
    // Words that go with the step need no question: their record stays, and so do the words that it remembers.
    return target === undefined && bringsIn(step, quoteId) ? [] : [{ quoteId, from, to }]
  })
}

/** What of the story outside its body a step changes. With `keepsProtection` no record becomes easier to publish. */
export function restAfter(
  step: Step,
  direction: Direction,
  rest: Rest,
  keepsProtection: boolean,
): Partial<Rest> {
  const changes = direction === 'undo' ? step.changes.toReversed() : step.changes
  const fields = changes.flatMap((change) =>
    change.type === 'field'
      ? [[change.field, direction === 'undo' ? change.before : change.after] as const]
      : [],
  )
  const records = recordsAfter(step, direction)
  if (records.size === 0) return Object.fromEntries(fields)
  const quotes = { ...rest.quotes }
  for (const [quoteId, target] of records) {
    const record = recordAfter(own(quotes, quoteId), target, keepsProtection || bringsIn(step, quoteId))
    if (record === undefined) delete quotes[quoteId]
    else quotes[quoteId] = record
  }
  return { ...Object.fromEntries(fields), quotes }
}

function recordAfter(
  now: QuoteRecord | undefined,
  target: QuoteRecord | undefined,
  keepsProtection: boolean,
): QuoteRecord | undefined {
  const isLower = now !== undefined && rank(target?.record ?? 'on') < rank(now.record)
  if (target === undefined) return isLower && keepsProtection ? now : undefined
  const record = isLower && keepsProtection ? { ...target, record: now.record } : target
  if (record.record !== 'off') return record
  return rememberRuns(record, [...rememberedRuns(now ?? {}), ...rememberedRuns(target)])
}

/** The records that a step sets, as they would be then. */
function recordsAfter(step: Step, direction: Direction): ReadonlyMap<string, QuoteRecord | undefined> {
  const changes = direction === 'undo' ? step.changes.toReversed() : step.changes
  return new Map(
    changes.flatMap((change) =>
      change.type === 'record'
        ? [[change.quoteId, direction === 'undo' ? change.before : change.after] as const]
        : [],
    ),
  )
}

/** Whether the words of this quote came into the story by the step: a paste. */
function bringsIn(step: Step, quoteId: string): boolean {
  return step.changes.some(
    (change) =>
      change.type === 'text' &&
      change.operation.type === 'insert_node' &&
      holdsQuote(change.operation.node, quoteId),
  )
}

type Node = Extract<Operation, { type: 'insert_node' }>['node']

function holdsQuote(node: Node, quoteId: string): boolean {
  return 'text' in node ? node.quoteId === quoteId : node.children.some((child) => holdsQuote(child, quoteId))
}

function rank(status: RecordStatus): number {
  return recordStatuses.indexOf(status)
}

function own(quotes: Rest['quotes'], id: string): QuoteRecord | undefined {
  return Object.hasOwn(quotes, id) ? quotes[id] : undefined
}
