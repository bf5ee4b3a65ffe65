import type { PublicSpeaker } from '#core/story/public-story'
import type { QuoteKind } from '#core/story/quotation'
import type { BlockBuilder } from './block-builder.ts'
import {
  type ImportedBlock,
  type ImportedLeaf,
  type ImportedQuotation,
  importedTextBlocks,
  leavesIn,
} from './imported.ts'

/** What a file says besides of a quotation in somebody's own words: its words, and who said them. */
export type ToldQuotation = { readonly words: string; readonly speaker: PublicSpeaker }

/** Words of one run in one block. */
type Stretch = {
  readonly speaker: PublicSpeaker
  readonly text: string
  readonly leaves: readonly ImportedLeaf[]
  readonly block: number
  readonly quote: number | undefined
  /** Of the leaves of its block: the first one, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly closesBlock: boolean
}

/**
 * Joins the runs of a body into quotations: an interrupted one and one over several paragraphs are each one. `told`
 * is what the file lists of them in reading order, or null when it lists none; where a run fits, the list decides.
 * Changes the `said` of the leaves from the number of a run to that of its quotation, and returns the quotations.
 */
export function quotationsOf(
  body: readonly ImportedBlock[],
  { runs, quoteOf }: Pick<BlockBuilder, 'runs' | 'quoteOf'>,
  told: readonly ToldQuotation[] | null,
): readonly ImportedQuotation[] {
  const stretches = stretchesIn(body, runs, quoteOf)
  const groups: { readonly stretches: Stretch[]; readonly told: ToldQuotation | null }[] = []
  const waiting = new Map<string, ToldQuotation[]>()
  for (const one of told ?? []) {
    const name = one.speaker.name
    if (waiting.has(name)) waiting.get(name)?.push(one)
    else waiting.set(name, [one])
  }
  const nexts = new Map<string, number>()
  const done = new Set<Stretch>()
  for (const [at, stretch] of stretches.entries()) {
    if (done.has(stretch)) continue
    const { name } = stretch.speaker
    const next = waiting.get(name)?.[nexts.get(name) ?? 0]
    const whole = next === undefined ? null : stretchesSaying(next, stretches, at, done)
    if (next !== undefined && whole !== null) {
      nexts.set(name, (nexts.get(name) ?? 0) + 1)
      groups.push({ stretches: whole, told: next })
      for (const one of whole) done.add(one)
      continue
    }
    const last = groups.at(-1)
    const before = last?.stretches.at(-1)
    if (last?.told === null && before !== undefined && goesOn(before, stretch)) last.stretches.push(stretch)
    else groups.push({ stretches: [stretch], told: null })
  }
  return groups.map((group, index): ImportedQuotation => {
    for (const { leaves } of group.stretches) for (const leaf of leaves) leaf.said = index
    const [first] = group.stretches
    const speaker = group.told?.speaker ?? first?.speaker ?? null
    return { speaker, kind: kindOf(group.stretches, group.told !== null, told !== null) }
  })
}

function stretchesIn(
  body: readonly ImportedBlock[],
  runs: readonly PublicSpeaker[],
  quoteOf: ReadonlyMap<object, number>,
): readonly Stretch[] {
  return importedTextBlocks(body).flatMap((block, index): readonly Stretch[] => {
    const leaves = leavesIn(block)
    const found: { from: number; to: number }[] = []
    leaves.forEach((leaf, at) => {
      const last = found.at(-1)
      if (leaf.said === undefined) return
      if (last?.to === at && leaves[at - 1]?.said === leaf.said) last.to = at + 1
      else found.push({ from: at, to: at + 1 })
    })
    return found.flatMap(({ from, to }): readonly Stretch[] => {
      const inside = leaves.slice(from, to)
      const speaker = runs[inside[0]?.said ?? -1]
      if (speaker === undefined) return []
      return [
        {
          speaker,
          text: inside.map(({ text }) => text).join(''),
          leaves: inside,
          block: index,
          quote: quoteOf.get(block),
          from,
          to,
          closesBlock: to === leaves.length,
        },
      ]
    })
  })
}

/** From this stretch on, those of the same speaker whose words together are the quotation told of; null if they are not. */
function stretchesSaying(
  { words, speaker }: ToldQuotation,
  stretches: readonly Stretch[],
  from: number,
  done: ReadonlySet<Stretch>,
): Stretch[] | null {
  let rest = bare(words)
  const found: Stretch[] = []
  for (const stretch of stretches.slice(from, from + MOST_RUNS)) {
    if (stretch.speaker.name !== speaker.name || done.has(stretch)) continue
    const text = bare(stretch.text)
    if (!rest.startsWith(text)) return null
    found.push(stretch)
    rest = rest.slice(text.length)
    if (rest === '') return found
  }
  return null
}

/** So many runs on, a quotation that is told of is no longer looked for. */
const MOST_RUNS = 40

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

/** True when two stretches in a row are one quotation: interrupted by a cue, or going on in the next paragraph. */
function goesOn(before: Stretch, next: Stretch): boolean {
  if (before.speaker.name !== next.speaker.name) return false
  if (before.block === next.block && before.to === next.from) return true
  if (before.block === next.block) return HAS_MARK.test(before.text) && HAS_MARK.test(next.text)
  if (next.block !== before.block + 1 || !before.closesBlock || next.from > 0) return false
  if (before.quote !== undefined || next.quote !== undefined) return before.quote === next.quote
  return OPENS.test(before.text) && !CLOSES.test(before.text) && OPENS.test(next.text)
}

const HAS_MARK = /["“”«»„‟]|(?<![\p{L}\p{N}])[‘'‚]|[’'](?![\p{L}\p{N}])/u
const OPENS = /^\s*["“«»„‘'‚]/u
const CLOSES = /["”»«“’'][\s.,;:!?)]*$/u

/**
 * A run in somebody's own words stands between marks or in a block quotation. A file that lists quotations lists
 * those alone: any other is reported.
 */
function kindOf(stretches: readonly Stretch[], isTold: boolean, fileTells: boolean): QuoteKind {
  const [first] = stretches
  const last = stretches.at(-1)
  if (first === undefined || last === undefined || (fileTells && !isTold)) return 'indirect'
  if (OPENS.test(first.text) && (CLOSES.test(last.text) || last.quote !== undefined)) return 'direct'
  if (stretches.some(({ text }) => HAS_MARK.test(text))) return 'mixed'
  return isTold || first.quote !== undefined ? 'direct' : 'indirect'
}
