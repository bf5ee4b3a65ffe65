import { chance } from './support/chance.ts'
import { FOLDER, type Event, deskDay, faultsAfter } from './support/desk-day.ts'
import { type Effect, contentsAfter, unsynced } from './support/disk-effects.ts'
import { brokenFiles } from './support/broken-files.ts'
import { RecordedDisk } from './support/recorded-disk.ts'
import type { Row } from './support/row.ts'

const ROOT = '/disk'

/** D4: the power goes after every effect of a desk day, and up to `count` sets of what was not flushed go with it. */
export const powerCut: Row = {
  id: 'D4',
  title: 'power cut after every effect on the disk, with sets of unflushed effects dropped',
  full: 64,
  small: 3,
  run: async ({ count, flaws, seed }) => {
    const disk = new RecordedDisk(ROOT)
    let minutes = 0
    const events = await deskDay({
      files: brokenFiles(flaws, disk),
      now: () => new Date(Date.UTC(2026, 10, 27, 9, (minutes += 1))).toISOString(),
      effects: () => disk.effects.length,
      writeOutside: (file, bytes) => disk.writeOutside(file, bytes),
    })
    const answered = events.filter(({ type }) => type === 'answered').length
    const begun = events.filter(({ type }) => type === 'begun').length
    const faults = answered === begun ? [] : [`${begun - answered} saves of the day were refused`]
    const random = chance(seed)
    let fired = 0
    for (let prefix = 0; prefix <= disk.effects.length; prefix += 1) {
      const effects = disk.effects.slice(0, prefix)
      for (const dropped of setsOf(unsynced(effects), count, random)) {
        fired += 1
        const found = await faultsOfState(
          effects,
          dropped,
          events.filter(({ at }) => at <= prefix),
        )
        faults.push(...found.map((fault) => `after effect ${prefix}, ${dropped.length} dropped: ${fault}`))
      }
    }
    return {
      measured: `${disk.effects.length + 1} moments of ${events.length} events, ${fired} states of the disk: ${faults.length} bad`,
      fired,
      faults,
    }
  },
}

async function faultsOfState(
  effects: readonly Effect[],
  dropped: readonly number[],
  events: readonly Event[],
): Promise<readonly string[]> {
  const after = new RecordedDisk(ROOT, contentsAfter(effects, ROOT, new Set(dropped)))
  // The machine has started again since: no process of before runs.
  await after.unlink(`${FOLDER}/lock`).catch(() => undefined)
  const all = after.all()
  return faultsAfter(events, { files: after, all })
}

/** All sets of these while they are few, else none, all, and others by chance; `most` at most. */
function setsOf(
  places: readonly number[],
  most: number,
  random: () => number,
): readonly (readonly number[])[] {
  if (2 ** places.length <= most) {
    return Array.from({ length: 2 ** places.length }, (_, set) =>
      places.filter((_place, at) => (set >> at) % 2 === 1),
    )
  }
  const others = Array.from({ length: Math.max(0, most - 2) }, () => places.filter(() => random() < 0.5))
  return [[], places, ...others]
}
