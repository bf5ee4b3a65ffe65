import type { Figure } from '../people/figure.ts'
import { type Reason, reasons } from './weights.ts'

/** One who may have spoken, with the reasons. `weight` is the sum of theirs. */
export type Candidate = {
  readonly figure: Figure
  readonly weight: number
  readonly because: readonly Reason[]
}

/** Sums up reasons for each figure. A reason counts once. */
export class Scores {
  private readonly byFigure = new Map<Figure, { weight: number; because: Reason[] }>()

  add(figure: Figure, reason: Reason): void {
    this.addWeight(figure, reasons[reason].weight, reason)
  }

  addWeight(figure: Figure, weight: number, reason: Reason): void {
    const entry = this.byFigure.get(figure) ?? { weight: 0, because: [] }
    this.byFigure.set(figure, entry)
    if (entry.because.includes(reason)) return
    entry.weight += weight
    entry.because.push(reason)
  }

  /** Likeliest first; those found first stand before equals. */
  ranked(): readonly Candidate[] {
    return Array.from(this.byFigure, ([figure, { weight, because }]) => ({ figure, weight, because })).sort(
      (a, b) => b.weight - a.weight,
    )
  }
}
