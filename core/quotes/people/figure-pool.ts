import type { Figure } from './figure.ts'

/**
 * Gives equal figures one identity, so that whatever rests on them can be compared at a glance. It keeps every
 * figure it was ever shown.
 */
export class FigurePool {
  private readonly byValue = new Map<string, Figure>()
  private readonly lists = new Map<string, readonly Figure[]>()
  private readonly numbers = new Map<Figure, number>()

  get size(): number {
    return this.byValue.size
  }

  /** The figure that was first shown with these values: this one, if it is the first. */
  one(figure: Figure): Figure {
    const { canonical, kind, title, gender, isPerson, isSure, age, speakerId } = figure
    const value = `${kind}\n${gender}\n${isPerson}\n${isSure}\n${age}\n${speakerId ?? ''}\n${title}\n${canonical}`
    const first = this.byValue.get(value)
    if (first !== undefined) return first
    this.byValue.set(value, figure)
    return figure
  }

  /** One list for the same figures in the same order. */
  list(figures: readonly Figure[]): readonly Figure[] {
    const value = figures.map((figure) => this.numberOf(this.one(figure))).join(' ')
    const first = this.lists.get(value)
    if (first !== undefined) return first
    this.lists.set(value, figures)
    return figures
  }

  private numberOf(figure: Figure): number {
    const number = this.numbers.get(figure) ?? this.numbers.size
    this.numbers.set(figure, number)
    return number
  }
}
