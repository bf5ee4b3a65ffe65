import { caseKinds } from '#core/quotes/cases/quote-case'
import { isAnswered, variationsOf } from '#core/quotes/variations/vary-case'
import { cases } from './case-stories.ts'

/**
 * How many cases there are of each kind and how many of them fail, which and why, and how many of their variations
 * fail by what was changed. A case passes only if every run, mention and cue is exactly the one written down.
 */
export function reportCases(): string {
  const failing = cases.filter(({ quoteCase }) => !isAnswered(quoteCase))
  const kinds = caseKinds.map((kind) => {
    const ofKind = (all: typeof cases): number =>
      all.filter(({ quoteCase }) => quoteCase.kind === kind).length
    return `  ${kind.padEnd(24)} ${String(ofKind(cases)).padStart(3)} ${String(ofKind(failing)).padStart(3)}`
  })
  return [
    `Cases: ${cases.length}, of which fail ${failing.length}; by kind`,
    '',
    ...kinds,
    '',
    ...failing.map(({ name, quoteCase }) => `  ${name}: ${quoteCase.knownFailure ?? quoteCase.why}`),
    '',
    ...variationLines(),
    '',
    '',
  ].join('\n')
}

function variationLines(): readonly string[] {
  const varied = cases.flatMap(({ quoteCase }) => variationsOf(quoteCase))
  const failing = varied.filter((one) => !isAnswered(one))
  const changes = Array.from(new Set(varied.map(({ change }) => change)))
  return [
    `Variations of the cases: ${varied.length}, of which fail ${failing.length}; by what was changed`,
    '',
    ...changes.map((change) => {
      const [all, bad] = [varied, failing].map((some) => some.filter((one) => one.change === change).length)
      return `  ${change.padEnd(24)} ${String(all).padStart(3)} ${String(bad).padStart(3)}`
    }),
  ]
}
