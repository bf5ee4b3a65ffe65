import { describe, expect, it } from 'vitest'
import { rows } from './rows.ts'
import { runRow } from './support/row.ts'

/** The same chance on every day: what differs is for `npm run test:faults`. */
const SEED = 20261127

describe('a small dose of', () => {
  const daily = rows.flatMap(({ small, ...row }) => (small === null ? [] : [{ ...row, small }]))
  it.each(daily)('$id, $title', { timeout: 120_000 }, async (row) => {
    const { fired, faults } = await runRow(row, { count: row.small, flaws: [], seed: SEED })
    expect(faults).toEqual([])
    expect(fired).toBeGreaterThan(0)
  })
})
