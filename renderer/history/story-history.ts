import { Operation, type Range } from 'slate'
import { type Lowered, loweredBy, restAfter } from './protection.ts'
import { type Change, type Rest, type Step, addChange, changesOf } from './step.ts'

/** The story that a history changes. None of these calls is recorded. */
export type HistoryTarget = {
  /** Applies operations to the body as one change. */
  readonly apply: (operations: readonly Operation[]) => void
  readonly selection: () => Range | null
  readonly select: (selection: Range) => void
  /** Whether two selections name the same place, though perhaps in other words: the end of a leaf, the start of the next. */
  readonly isSamePlace: (one: Range | null, other: Range | null) => boolean
  readonly rest: () => Rest
  readonly setRest: (part: Partial<Rest>) => void
}

/** Which way a history is walked. */
export type Direction = 'undo' | 'redo'

/** A run of typing goes on as one step until it rests for so long, in ms. */
const PAUSE = 800

/** The most steps that are kept; the oldest go first. */
const MAX_STEPS = 500

/**
 * The one history of a story: text, fields, ties, records, checks, refusals and status, in the order of happening.
 *
 * A step is what one gesture did. `step` makes everything inside it one step, and whatever says `step` inside joins.
 * `run` joins what goes on of the same kind (letters typed into the same place) until it rests. Changes outside both
 * are one step for each task of the engine. Undo takes back the last step, redo brings it again.
 *
 * A step that is taken back never lowers the protection of a quote unless `keepsProtection` is false: see
 * protection.ts. What is remembered of words off the record is not part of the history, so it is never forgotten.
 */
export class StoryHistory {
  readonly #target: HistoryTarget
  readonly #done: Step[] = []
  #undone: Step[] = []
  /** The step that changes join now. */
  #open: Step | null = null
  /** A step of changes that nobody announced; it ends with the task that began it. */
  #loose: Step | null = null
  #run: { readonly key: string; readonly step: Step; at: number } | null = null
  #isSilent = false
  /** The open step was begun by `begin`. */
  #isGesture = false
  #lastId = 0
  readonly #listeners = new Set<(last: Step | undefined) => void>()

  constructor(target: HistoryTarget) {
    this.#target = target
  }

  /** The step that undo would take back. */
  get last(): Step | undefined {
    return this.#done.at(-1)
  }

  /** Everything that `act` changes is one step, called `label`. */
  step<T>(label: string, act: () => T): T {
    if (this.#open !== null || this.#isSilent) return act()
    this.endRun()
    return this.#within(this.#newStep(label), act)
  }

  /** The same; a run with the same key goes on as one step, unless it has rested for `pause` ms. */
  run<T>(key: string, label: string, act: () => T, pause = PAUSE): T {
    if (this.#open !== null || this.#isSilent) return act()
    const now = Date.now()
    const run = this.#run
    const isSameRun = run !== null && run.key === key && run.step === this.last && now - run.at <= pause
    if (isSameRun && this.#target.isSamePlace(run.step.selectionAfter, this.#target.selection())) {
      run.at = now
      return this.#within(run.step, act)
    }
    this.#loose = null
    const step = this.#newStep(label)
    try {
      return this.#within(step, act)
    } finally {
      this.#run = step === this.last ? { key, step, at: now } : null
    }
  }

  /** The same for a gesture of several events, such as the composition of an input method: until `end`. */
  begin(label: string): void {
    if (this.#open !== null || this.#isSilent) return
    this.endRun()
    this.#open = this.#newStep(label)
    this.#isGesture = true
  }

  /** Ends what `begin` began. */
  end(): void {
    if (!this.#isGesture || this.#open === null) return
    this.#open.selectionAfter = this.#target.selection()
    this.#open = null
    this.#isGesture = false
  }

  /** What comes next begins a step of its own. */
  endRun(): void {
    this.#run = null
    this.#loose = null
  }

  /** Nothing that `act` changes is recorded: loading, and what is not to be undone. */
  silently<T>(act: () => T): T {
    const before = this.#isSilent
    this.#isSilent = true
    try {
      return act()
    } finally {
      this.#isSilent = before
    }
  }

  /** Records an operation that is about to be applied to the body. */
  recordOperation(operation: Operation): void {
    if (this.#isSilent) return
    if (operation.type === 'set_selection') {
      if (this.#open === null) this.#loose = null
      return
    }
    this.#record({ type: 'text', operation }, labelOf(operation))
  }

  /** Records a change of the story outside its body that is about to be made. */
  recordRest(part: Partial<Rest>, label: string): void {
    if (this.#isSilent) return
    for (const change of changesOf(this.#target.rest(), part)) this.#record(change, label)
  }

  /** True while a step is taken back or brought again, and while nothing is recorded. */
  get isSilent(): boolean {
    return this.#isSilent
  }

  /** The step that undo or redo would take, and the quotes whose protection it would lower. */
  next(direction: Direction): { readonly step: Step; readonly lowers: readonly Lowered[] } | null {
    const step = direction === 'undo' ? this.#done.at(-1) : this.#undone.at(-1)
    if (step === undefined) return null
    return { step, lowers: loweredBy(step, direction, this.#target.rest().quotes) }
  }

  /** Takes back the last step, or brings back the last one taken. Gives that step; null when there is none. */
  take(direction: Direction, { keepsProtection }: { readonly keepsProtection: boolean }): Step | null {
    this.end()
    this.endRun()
    const [from, to] = direction === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done]
    const step = from.pop()
    if (step === undefined) return null
    const operations = step.changes.flatMap((change) => (change.type === 'text' ? [change.operation] : []))
    this.silently(() => {
      this.#target.apply(direction === 'undo' ? inverted(operations) : operations)
      const part = restAfter(step, direction, this.#target.rest(), keepsProtection)
      if (Object.keys(part).length > 0) this.#target.setRest(part)
      const place = direction === 'undo' ? step.selectionBefore : step.selectionAfter
      if (operations.length > 0 && place !== null) this.#target.select(place)
    })
    to.push(step)
    this.#tell()
    return step
  }

  /** Calls `listener` with the last step whenever that is another one. Returns the way to stop. */
  listen(listener: (last: Step | undefined) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #within<T>(step: Step, act: () => T): T {
    this.#open = step
    try {
      return act()
    } finally {
      this.#open = null
      step.selectionAfter = this.#target.selection()
    }
  }

  #newStep(label: string): Step {
    const selection = this.#target.selection()
    return {
      id: (this.#lastId += 1),
      label,
      changes: [],
      selectionBefore: selection,
      selectionAfter: selection,
    }
  }

  #record(change: Change, label: string): void {
    const step = this.#open ?? this.#looseStep(label)
    addChange(step.changes, change)
    if (step === this.last) return
    this.#done.push(step)
    if (this.#done.length > MAX_STEPS) this.#done.shift()
    this.#undone = []
    this.#tell()
  }

  #looseStep(label: string): Step {
    if (this.#loose !== null && this.#loose === this.last) return this.#loose
    this.#run = null
    const step = this.#newStep(label)
    this.#loose = step
    // Microtasks of the same gesture (Slate's own flush among them) still belong to it.
    setTimeout(() => {
      step.selectionAfter = this.#target.selection()
      if (this.#loose === step) this.#loose = null
    }, 0)
    return step
  }

  #tell(): void {
    for (const listener of this.#listeners) listener(this.last)
  }
}

function inverted(operations: readonly Operation[]): readonly Operation[] {
  return operations.map(Operation.inverse).toReversed()
}

function labelOf(operation: Operation): string {
  switch (operation.type) {
    case 'insert_text':
      return 'typing'
    case 'remove_text':
    case 'remove_node':
    case 'merge_node':
      return 'deletion'
    case 'insert_node':
    case 'split_node':
    case 'move_node':
    case 'set_node':
    case 'set_selection':
      return 'change'
  }
}
