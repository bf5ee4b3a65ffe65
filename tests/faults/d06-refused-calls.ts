import { FaultyFiles } from '#services/testing/faulty-files'
import { deskDay, faultsAfter } from './support/desk-day.ts'
import { RecordedDisk } from './support/recorded-disk.ts'
import type { Row } from './support/row.ts'

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE', 'EXDEV', 'EPERM', 'EBUSY']
/** Days that go on at once: most of a day's time is a wait before a rename is tried again. */
const AT_ONCE = 64

/** D6: the N-th call of a desk day fails, once or from there on, for every N and code. */
export const refusedCalls: Row = {
  id: 'D6',
  title: 'the N-th call of a day fails, once and for good, with eight codes',
  full: 1,
  small: 24,
  // The count is a stride here: a small dose takes every so many-th call.
  run: async ({ count: stride }) => {
    const calls = (await day({ at: 0, code: '', forGood: false })).calls
    const tries = codes.flatMap((code, offset) =>
      [false, true].flatMap((forGood) =>
        Array.from({ length: Math.ceil((calls - (offset % stride)) / stride) }, (_, index) => ({
          at: index * stride + (offset % stride) + 1,
          code,
          forGood,
        })),
      ),
    )
    let [fired, refused, done] = [0, 0, 0]
    const faults: string[] = []
    const work = async () => {
      for (let fault = tries[done]; fault !== undefined; fault = tries[done]) {
        done += 1
        const outcome = await day(fault)
        fired += outcome.fired > 0 ? 1 : 0
        refused += outcome.refused
        const name = `${fault.code} at call ${fault.at}${fault.forGood ? ' and on' : ''}`
        faults.push(...outcome.faults.map((one) => `${name}: ${one}`))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    return {
      measured: `${tries.length} days, each of ${calls} calls, ${refused} saves refused with a sentence: ${faults.length} false “Saved”, damaged or unhandled`,
      fired,
      faults,
    }
  },
}

type Day = {
  readonly calls: number
  readonly fired: number
  readonly refused: number
  readonly faults: readonly string[]
}

async function day(fault: { at: number; code: string; forGood: boolean }): Promise<Day> {
  const disk = new RecordedDisk('/disk')
  const files = new FaultyFiles(disk)
  let minutes = 0
  files.arm(fault)
  const events = await deskDay({
    files,
    now: () => new Date(Date.UTC(2026, 10, 27, 9, (minutes += 1))).toISOString(),
    effects: () => disk.effects.length,
    writeOutside: (file, bytes) => disk.writeOutside(file, bytes),
  })
  const calls = files.log.length
  const begun = events.filter(({ type }) => type === 'begun').length
  const answered = events.filter(({ type }) => type === 'answered').length
  // A lock that could not be given back would go with its process; the process that made it is this one.
  await disk.unlink('/disk/Copydesk/lock').catch(() => undefined)
  const faults = await faultsAfter(events, { files: disk, all: disk.all() })
  const left = Array.from(disk.all().keys()).filter((file) => file.endsWith('.tmp'))
  return {
    calls,
    fired: files.fired,
    refused: begun - answered,
    faults: [...faults, ...left.map((file) => `${file} was left behind`)],
  }
}
