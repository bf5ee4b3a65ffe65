/** One observation: its features with their values, whether it came true, and how much it counts. */
export type Observation = {
  readonly features: ReadonlyMap<string, number>
  readonly isTrue: boolean
  readonly counts: number
}

const rounds = 4_000

/** A weight to be found: where it starts, and how many observations that say nothing hold it there. */
export type Unknown = { readonly start: number; readonly hold: number }

/**
 * Logistic regression: for each feature the weight, in log-odds, that makes the observations likeliest while it is
 * held near its start. Deterministic: gradient steps with momentum.
 */
export function fitLogistic(
  observations: readonly Observation[],
  unknowns: Readonly<Record<string, Unknown>>,
): ReadonlyMap<string, number> {
  const features = Object.keys(unknowns)
  const held = Object.values(unknowns)
  const index = new Map(features.map((feature, at) => [feature, at]))
  const rows = observations.map(({ features: values, isTrue, counts }) => ({
    values: Array.from(values).flatMap(([feature, value]) => {
      const at = index.get(feature)
      return at === undefined ? [] : [{ at, value }]
    }),
    isTrue,
    counts,
  }))
  const total = rows.reduce((sum, { counts }) => sum + counts, 0)
  const steepest = rows.reduce(
    (most, { values }) =>
      Math.max(
        most,
        values.reduce((sum, { value }) => sum + value ** 2, 0),
      ),
    1,
  )
  // One over the steepest that the slope can change: longer steps may overshoot.
  const step = 1 / (steepest / 4 + Math.max(...held.map(({ hold }) => hold)) / total)
  let weights = held.map(({ start }) => start)
  let before = weights
  for (let round = 0; round < rounds; round++) {
    const momentum = round / (round + 3)
    const ahead = weights.map((weight, at) => weight + momentum * (weight - (before[at] ?? 0)))
    const slope = held.map(({ start, hold }, at) => (hold * ((ahead[at] ?? 0) - start)) / total)
    for (const { values, isTrue, counts } of rows) {
      const logOdds = values.reduce((sum, { at, value }) => sum + (ahead[at] ?? 0) * value, 0)
      const miss = ((1 / (1 + Math.exp(-logOdds)) - (isTrue ? 1 : 0)) * counts) / total
      for (const { at, value } of values) slope[at] = (slope[at] ?? 0) + miss * value
    }
    before = weights
    weights = ahead.map((weight, at) => weight - step * (slope[at] ?? 0))
  }
  return new Map(features.map((feature, at) => [feature, weights[at] ?? 0]))
}
