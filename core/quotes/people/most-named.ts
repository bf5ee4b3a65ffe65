import type { Figure } from './figure.ts'

/** Fewer mentions than this make nobody the one a story is about. */
const fewest = 4

/** The key in the table of holders under which the one stands whom a story names most, of those who are "she". */
export function mostNamedAs(gender: 'she' | 'he'): string {
  return `most named ${gender}`
}

/**
 * The woman and the man whom a story is about, who are named at least twice as often as anybody else that the same
 * pronoun could mean; by key. A story speaks of them as "she" or "he" long after their last mention.
 */
export function mostNamed(mentions: Iterable<Figure>): readonly (readonly [key: string, figure: Figure])[] {
  const counts = new Map<Figure, number>()
  for (const figure of mentions) {
    if (figure.kind === 'person' && figure.isPerson) counts.set(figure, (counts.get(figure) ?? 0) + 1)
  }
  return (['she', 'he'] as const).flatMap((gender) => {
    const fitting = Array.from(counts)
      .filter(([figure]) => figure.gender === gender || figure.gender === '')
      .sort(([, a], [, b]) => b - a)
    const [first, second] = fitting
    if (first === undefined || first[1] < fewest || first[1] < (second?.[1] ?? 0) * 2) return []
    return [[mostNamedAs(gender), first[0]] as const]
  })
}
