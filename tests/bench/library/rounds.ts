/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** How long something took, in ms, and what it gave. */
export async function timed<T>(
  act: () => Promise<T> | T,
): Promise<{ readonly ms: number; readonly value: T }> {
  const began = performance.now()
  const value = await act()
  return { ms: performance.now() - began, value }
}

/** A ratio beside its bar, in one line. */
export function ratioLine(what: string, ratio: number, bar: number): string {
  return `  ${what}: ${ratio.toFixed(3)}   (bar ${bar}: ${ratio <= bar ? 'met' : 'MISSED'})\n`
}

/** A number of ms, as short as it is worth. */
export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
}
