import { performAll } from '../faults/d17-every-action.ts'
import { expect, test } from './support/journey.ts'

/** The same on every day; `npm run test:faults -- D17` performs every action. */
const DOSE = { count: 14, seed: 1 }

test('a few actions, on any view of a story, by any way: “Saved” is true after each', async ({ folder }) => {
  test.setTimeout(300_000)
  const { measured, fired, faults } = await performAll(folder, DOSE)
  process.stdout.write(`${measured}\n`)
  expect(faults).toEqual([])
  expect(fired).toBeGreaterThan(0)
})
