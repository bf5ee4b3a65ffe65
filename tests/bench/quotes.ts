import { parseArgs } from 'node:util'
import { errorsOf } from './errors.ts'
import { type Lesson, fitCertainty } from './fit-certainty.ts'
import { reportCases } from './report-cases.ts'
import { scoreWithGumScorer } from './gum-scorer.ts'
import { measureEdits } from './edits.ts'
import { measureGrowth, readHostile } from './hostile.ts'
import { reportCertainty, reportEdits, reportGrowth, reportSet, reportSpeed } from './report.ts'
import { measureSpeed } from './speed.ts'
import { type Measured, type SetName, gumFile, measure, readSets, setNames } from './story-sets.ts'

const usage = `npm run -s bench:quotes -- [--set=${setNames.join(',')}] [--errors] [--speed] [--fit] [--hostile=N]

Without options: every set, certainty, speed, the cases that fail. With --set only these sets, which takes seconds;
--errors prints what went wrong in them, --speed times them. --fit prints the tables of certainty-weights.ts as the
cases and the open stories make them. --hostile=100000 reads so many random strings, and those known to be hostile,
and counts what goes wrong.
`

/** Measures the finder on stories whose quotations are known. Prints as it goes; returns the exit code. */
export async function benchQuotes(
  args: readonly string[],
  out: (text: string) => void,
  err: (text: string) => void,
): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      set: { type: 'string' },
      errors: { type: 'boolean', default: false },
      speed: { type: 'boolean', default: false },
      fit: { type: 'boolean', default: false },
      hostile: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    out(usage)
    return 0
  }
  if (values.fit) {
    out(fitCertainty(lessons()))
    return 0
  }
  if (values.hostile !== undefined) {
    const { read, faults } = readHostile(Number(values.hostile))
    out(
      `${read} random and hostile strings read: ${faults.length} faults\n${faults.slice(0, 20).join('\n')}\n`,
    )
    return faults.length === 0 ? 0 : 1
  }
  const names = values.set?.split(',') ?? setNames
  const chosen = setNames.filter((name) => names.includes(name))
  const unknown = names.find((name) => !chosen.some((one) => one === name))
  if (unknown !== undefined) {
    err(`There is no set "${unknown}".\n${usage}`)
    return 2
  }
  if (chosen.includes('gum') && gumFile() === null) err('The GUM stories are not there; passed over.\n')

  const sets = readSets(chosen).map((set) => ({ set, measured: set.stories.map(measure) }))
  for (const { set, measured } of sets) {
    out(reportSet(set, measured))
    if (set.name === 'gum') out(scoredByGumsOwn(measured))
    if (!values.errors) continue
    // Whoever reads the mistakes made on held stories tunes to them, and then they measure nothing.
    if (set.name === 'held') err('The mistakes made on held stories are not shown: they only measure.\n')
    else out(`${measured.flatMap(errorsOf).join('\n')}\n\n`)
  }

  const pools: readonly (readonly SetName[])[] = [['cases', 'gum'], ['open'], ['held']]
  for (const pool of pools) {
    const pooled = sets.filter(({ set }) => pool.includes(set.name))
    const comparisons = pooled.flatMap(({ measured }) => measured.map(({ comparison }) => comparison))
    const title = pool.filter((name) => pooled.some(({ set }) => set.name === name)).join(' and ')
    if (comparisons.length > 0) out(reportCertainty(title, comparisons))
  }
  if (chosen.includes('cases')) out(reportCases())
  if (values.set === undefined || values.speed) {
    const texts = sets
      .filter(({ set }) => set.name !== 'cases')
      .flatMap(({ set }) => set.stories.map(({ text }) => text))
    out(reportSpeed(await measureSpeed(texts)))
    out(reportEdits(measureEdits(texts)))
    out(reportGrowth(measureGrowth()))
  }
  return 0
}

/** What certainty is fitted on: never the stories that it is measured on. */
function lessons(): readonly Lesson[] {
  return readSets(['cases', 'open']).flatMap(({ name, stories }) =>
    stories.map((story) => ({ story, counts: name === 'cases' ? 1 / 3 : 1 })),
  )
}

/** What the scorer that came with the GUM stories says of the same guesses. */
function scoredByGumsOwn(measured: readonly Measured[]): string {
  const gold = gumFile()
  if (gold === null) return ''
  const answers = measured.map(({ story, found, ms }) => ({ id: story.id, quotes: found, ms }))
  return `The scorer of the GUM stories, --speech-only:\n\n${scoreWithGumScorer(gold, answers).replace(/^(?=.)/gm, '  ')}\n`
}
