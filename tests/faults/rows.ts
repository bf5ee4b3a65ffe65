import { killedAfterSaving } from './d01-killed-after-saving.ts'
import { killedAtEveryCall } from './d02-killed-at-every-call.ts'
import { powerCut } from './d04-power-cut.ts'
import { fullDisk } from './d05-full-disk.ts'
import { refusedCalls } from './d06-refused-calls.ts'
import { twoProcesses } from './d10-two-processes.ts'
import type { Row } from './support/row.ts'

/** The table of docs/reliability.md. */
export const rows: readonly Row[] = [
  killedAfterSaving,
  killedAtEveryCall,
  powerCut,
  fullDisk,
  refusedCalls,
  twoProcesses,
]
