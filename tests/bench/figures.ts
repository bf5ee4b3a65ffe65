import type { QuoteKind } from '#core/story/quotation'
import { type Comparison } from './compare.ts'
import { type Group, groups } from './measured.ts'
import { headWord, sameName, sameSpeaker } from './same-speaker.ts'

/** Counts over runs. Those that end in `Found` are told by the kind that was guessed, the others by the right one. */
export type Counts = {
  readonly known: number
  readonly found: number
  readonly paired: number
  readonly pairedFound: number
  readonly right: number
  readonly rightFound: number
  readonly named: number
  readonly rightName: number
}

/** The counts for each kind and for all. */
export type Figures = Readonly<Record<Group, Counts>>

const none: Counts = {
  known: 0,
  found: 0,
  paired: 0,
  pairedFound: 0,
  right: 0,
  rightFound: 0,
  named: 0,
  rightName: 0,
}

/** Counts the comparisons of any number of stories. */
export function count(comparisons: readonly Comparison[]): Figures {
  const figures: Record<Group, Counts> = { direct: none, mixed: none, indirect: none, all: none }
  const add = (type: QuoteKind, key: keyof Counts): void => {
    for (const group of [type, 'all'] as const)
      figures[group] = { ...figures[group], [key]: figures[group][key] + 1 }
  }
  for (const comparison of comparisons) {
    const { known, found, pairs } = comparison
    for (const { type } of known) add(type, 'known')
    for (const { type } of found) add(type, 'found')
    for (const { known: right, found: guess } of pairs) {
      add(right.type, 'paired')
      add(guess.type, 'pairedFound')
      if (sameSpeaker(right.speaker, guess, comparison)) {
        add(right.type, 'right')
        add(guess.type, 'rightFound')
      }
      if (headWord(right.speaker?.canonical) === '') continue
      add(right.type, 'named')
      if (sameName(right.speaker, guess.speaker)) add(right.type, 'rightName')
    }
  }
  return figures
}

/** F1 of the runs found, whoever said them. */
export function spanF1({ known, found, paired, pairedFound }: Counts): number {
  return f1(share(pairedFound, found), share(paired, known))
}

/** F1 of the runs found with the right speaker. */
export function endToEndF1({ known, found, right, rightFound }: Counts): number {
  return f1(share(rightFound, found), share(right, known))
}

/** The share of the runs found whose speaker is right. */
export function speakerShare({ paired, right }: Counts): number {
  return share(right, paired)
}

/** The share of the runs found, of somebody with a name, for which that name is given. */
export function nameShare({ named, rightName }: Counts): number {
  return share(rightName, named)
}

/** The harmonic mean of precision and recall; 0 when both are. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** A part of a whole; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

/** The lines of a table: a kind each that occurs. */
export function groupsIn(figures: Figures): readonly Group[] {
  return groups.filter((group) => figures[group].known + figures[group].found > 0)
}
