import type { Flaw } from './broken-files.ts'

/** How much of a row is run, and over which adapter: ours, or one that is broken on purpose. */
export type Dose = {
  /** Rounds, kills, files or stories, as the row counts. */
  readonly count: number
  readonly flaws: readonly Flaw[]
  /** Whoever reads the seed can have the same chance again. */
  readonly seed: number
}

/** What a row saw. It is met when no fault came through and at least one was made. */
export type Outcome = {
  /** In figures, as the table of docs/reliability.md has them. */
  readonly measured: string
  /** How many faults were made for real: kills, refusals, broken files. */
  readonly fired: number
  /** What came through, a line each; none in a row that is met. */
  readonly faults: readonly string[]
}

/** One row of the table: a promise, and how it is put to the test. */
export type Row = {
  readonly id: string
  readonly title: string
  /** The count of `npm run test:faults`, and the smaller one of `npm test`; null where a journey takes its place. */
  readonly full: number
  readonly small: number | null
  readonly run: (dose: Dose) => Promise<Outcome>
}

/** What a row measured that could not be run to its end. */
export const NOT_RUN = 'not run to its end'

/** A row that cannot be run here fails with a sentence that says what is missing. */
export async function runRow(row: Row, dose: Dose): Promise<Outcome> {
  const stray: string[] = []
  const note = (reason: unknown) => void stray.push(`unhandled rejection: ${String(reason)}`)
  process.on('unhandledRejection', note)
  try {
    const { measured, fired, faults } = await row.run(dose)
    const none = fired === 0 ? ['no fault was made, so that nothing was proved'] : []
    return { measured, fired, faults: [...faults, ...stray, ...none] }
  } catch (error) {
    return { measured: NOT_RUN, fired: 0, faults: [sentenceOf(error), ...stray] }
  } finally {
    process.off('unhandledRejection', note)
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
