import type { Figure } from './cast.ts'

/**
 * Gives equal figures one identity, so that whatever rests on them can be compared at a glance. It keeps every
 * figure it was ever shown.
 */
export class FigurePool {
  private readonly byValue = new Map<string, Figure>()

  get size(): number {
    return this.byValue.size
  }

  /** The figure that was first shown with these values: this one, if it is the first. */
  one(figure: Figure): Figure {
    const { canonical, kind, title, gender, isPerson, speakerId } = figure
    const value = `${kind}\n${gender}\n${isPerson}\n${speakerId ?? ''}\n${title}\n${canonical}`
    const first = this.byValue.get(value)
    if (first !== undefined) return first
    this.byValue.set(value, figure)
    return figure
  }
}
