import { atTheDesk } from '../journeys/pages/at-the-desk.ts'
import { UNSAID_MS } from '../journeys/pages/save-state.ts'
import buildFirst from '../journeys/support/build-first.ts'
import { prepareLibrary } from '../journeys/support/library.ts'
import { type RunningApp, startApp } from '../journeys/support/start-app.ts'
import { type Attempt, everyAttempt, knownSpeakers, storiesFor } from './support/attempts.ts'
import { chance } from './support/chance.ts'
import { Performer, type Seen } from './support/perform.ts'
import { withFolder } from './support/processes.ts'
import type { Dose, Outcome, Row } from './support/row.ts'

/** D17: what the window says about saving after every action is true, on every view of a story. */
export const everyAction: Row = {
  id: 'D17',
  title: 'every action on every tab by its key, its menu item and the palette: “Saved” is true',
  // More than there are attempts: each is made.
  full: 600,
  // The journey every-action.test.ts is its small dose: it needs a window.
  small: null,
  run: (dose) =>
    withFolder(async (folder) => {
      buildFirst()
      const { leftP99, ...outcome } = await performAll(folder, dose)
      const late =
        leftP99 > UNSAID_MS ? [`the window went on saying “Saved” for ${leftP99.toFixed(0)} ms (p99)`] : []
      return { ...outcome, faults: [...outcome.faults, ...late] }
    }),
}

/**
 * Performs so many attempts, drawn by the seed, each in a random story of its own, in one window. A `count`
 * beyond the number of attempts performs each once.
 */
export async function performAll(
  folder: string,
  { count, seed }: Pick<Dose, 'count' | 'seed'>,
): Promise<Outcome & { readonly leftP99: number }> {
  const attempts = shuffled(await everyAttempt(), seed).slice(0, count)
  const stories = storiesFor(attempts, seed)
  await prepareLibrary(folder, { stories, speakers: knownSpeakers })
  const seen: { readonly attempt: Attempt; readonly seen: Seen }[] = []
  const faults: string[] = []
  let window = await openWindow(folder)
  for (const [at, attempt] of attempts.entries()) {
    try {
      seen.push({ attempt, seen: await window.performer.perform(attempt, stories[at]?.slug ?? '') })
    } catch (error) {
      // A window that does not go on is a fault; the rest is tried in another.
      faults.push(`${nameOf(attempt)}: not run to its end: ${briefly(error)}`)
      faults.push(...(await endOf(window.app)))
      window = await openWindow(folder)
    }
  }
  const { engine } = window.app
  faults.push(...(await endOf(window.app)))
  for (const one of seen) {
    if (one.seen.falseSaved.length > 0)
      faults.push(`${nameOf(one.attempt)}: ${one.seen.falseSaved.join(', ')}`)
  }
  const timed = seen.filter(({ seen: { isTimed } }) => isTimed)
  const leftP99 = percentile(timed.map(({ seen: { leftAfter } }) => leftAfter))
  const savedP99 = percentile(timed.map(({ seen: { savedAfter } }) => savedAfter))
  const offered = seen.filter(({ seen: { isOffered } }) => isOffered).length
  const changed = seen.filter(({ seen: { isChanged } }) => isChanged).length
  const wrong = seen.filter(({ seen: { falseSaved } }) => falseSaved.length > 0).length
  return {
    measured:
      `${attempts.length} attempts in as many random stories (${engine}), ${offered} offered, ${changed} changed the story: ` +
      `${wrong} false “Saved”; the window said so within ${leftP99.toFixed(0)} ms and saved within ${savedP99.toFixed(0)} ms (p99)`,
    fired: changed,
    faults,
    leftP99,
  }
}

/** The app on this folder, ready to be tried. */
async function openWindow(folder: string): Promise<{ app: RunningApp; performer: Performer }> {
  const app = await startApp({ folder })
  const performer = new Performer(app, await atTheDesk(app))
  await performer.prepare()
  return { app, performer }
}

/** Ends an app. What its window complained of, and the ways out that it tried. */
async function endOf(app: RunningApp): Promise<readonly string[]> {
  await app.kill()
  return [...app.complaints(), ...app.refusals()]
}

function nameOf({ action, tab, way }: Attempt): string {
  return `${action.name} on ${tab} by ${way}`
}

function shuffled<T>(all: readonly T[], seed: number): readonly T[] {
  const random = chance(seed)
  return all
    .map((one) => ({ one, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ one }) => one)
}

/** The 99th of a hundred, in ms; 0 when there is none. */
function percentile(times: readonly (number | null)[]): number {
  const sorted = times.filter((time) => time !== null).toSorted((one, other) => one - other)
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0
}

/** What Playwright waited for, on one line. */
function briefly(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n')
  return lines
    .filter((line) => line.trim() !== '')
    .slice(0, 3)
    .join(' ')
}
