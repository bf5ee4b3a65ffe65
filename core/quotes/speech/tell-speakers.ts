import type { Cast } from '../people/cast.ts'
import type { Figure } from '../people/figure.ts'
import { Memory, type Notes } from '../people/memory.ts'
import type { StoryParagraph } from '../people/story-paragraph.ts'
import { type Attributed, type SoFar, type Turn, attribute, nobodySoFar } from './attribution.ts'
import { presentStatement } from './present.ts'
import type { Run, Statement } from './statement.ts'

/** Who speaks in a paragraph, and everything outside it that this hangs on. */
export type Told = {
  readonly attributed: readonly Attributed[]
  /** What an editor is shown of each of them; offsets are the paragraph's. */
  readonly presented: readonly Presented[]
  /** How many utterances begin in it. */
  readonly groups: number
  readonly people: People
  readonly before: SoFar
  readonly after: SoFar
  readonly notes: Notes
}

type Presented = { readonly goesOn: boolean; readonly runs: ReturnType<typeof presentStatement> }

/** The names of a paragraph and whom they mean. */
type People = Pick<StoryParagraph, 'names' | 'figures' | 'namesakes'>

/**
 * A paragraph to go through. `earlier` is what was told in an earlier reading of the story by the paragraph that
 * stood at `index` there, null where there was none of the same words.
 */
export type ToTell = {
  readonly statements: readonly Statement[]
  readonly earlier: { readonly told: Told | null; readonly index: number } | null
}

/**
 * Goes through the paragraphs of a story in order and says who speaks. What was told earlier is kept where nothing
 * has changed that it hangs on: the paragraph itself, who is meant in it, the paragraphs that it looked back to, who
 * spoke last before it, and the answers that the story gave it so far.
 */
export function tellSpeakers(cast: Cast, paragraphs: readonly ToTell[]): readonly Told[] {
  const memory = new Memory(cast.holders)
  const all: Told[] = []
  let soFar = nobodySoFar
  let lastChange = -Infinity
  let next = 0
  for (const [index, { statements, earlier }] of paragraphs.entries()) {
    const place = cast.paragraphs[index]
    if (place === undefined) break
    const told = earlier?.told ?? null
    // Another paragraph stands before this one than in the earlier reading.
    if (earlier?.index !== next) lastChange = index - 1
    if (told === null || !meanTheSame(told.people, place)) lastChange = index
    next = (earlier?.index ?? -1) + 1
    const stays =
      told !== null &&
      index - told.notes.reach > lastChange &&
      areAlike(told.before, soFar) &&
      memory.agreesWith(told.notes)
    if (stays) memory.repeat(told.notes)
    const own = stays ? told : tellParagraph(place, cast, memory, statements, soFar)
    soFar = own.after
    all.push(own)
  }
  return all
}

function tellParagraph(
  place: StoryParagraph,
  cast: Cast,
  memory: Memory,
  statements: readonly Statement[],
  before: SoFar,
): Told {
  const { attributed, soFar } = attribute(place, cast, memory, statements, before)
  return {
    attributed,
    presented: attributed.map((one) => ({
      goesOn: one.goesOn,
      runs: presentStatement(place.reading, one),
    })),
    groups: attributed.filter(({ goesOn }) => !goesOn).length,
    people: { names: place.names, figures: place.figures, namesakes: place.namesakes },
    before,
    after: soFar,
    notes: memory.takeNotes(),
  }
}

function meanTheSame(a: People, b: People): boolean {
  if (a.names !== b.names || !areSame(a.figures, b.figures) || a.namesakes.size !== b.namesakes.size) {
    return false
  }
  for (const [index, others] of a.namesakes) if (!areSame(others, b.namesakes.get(index) ?? [])) return false
  return true
}

function areSame(a: readonly Figure[], b: readonly Figure[]): boolean {
  return a.length === b.length && a.every((figure, index) => figure === b[index])
}

/** Whether the next paragraph is told the same: nothing else of the turn before is ever asked. */
function areAlike(a: SoFar, b: SoFar): boolean {
  if (a === b) return true
  if (!isSameTurn(a.turn, b.turn) || a.candidates.length !== b.candidates.length) return false
  return a.candidates.every(({ figure, weight }, index) => {
    const other = b.candidates[index]
    return figure === other?.figure && weight === other.weight
  })
}

function isSameTurn(a: Turn | null, b: Turn | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.figure === b.figure &&
    a.addressee === b.addressee &&
    a.apart === b.apart &&
    a.end === b.end &&
    a.interrupted === b.interrupted &&
    a.statement.sentence === b.statement.sentence &&
    a.statement.runs.length === b.statement.runs.length &&
    a.statement.runs.every((run, index) => isSameRun(run, b.statement.runs[index]))
  )
}

function isSameRun(a: Run, b: Run | undefined): boolean {
  return a.start === b?.start && a.end === b.end && a.type === b.type
}
