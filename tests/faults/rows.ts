import { killedAfterSaving } from './d01-killed-after-saving.ts'
import { killedAtEveryCall } from './d02-killed-at-every-call.ts'
import { killedWhileTyping } from './d03-killed-while-typing.ts'
import { powerCut } from './d04-power-cut.ts'
import { fullDisk } from './d05-full-disk.ts'
import { refusedCalls } from './d06-refused-calls.ts'
import { twoProcesses } from './d10-two-processes.ts'
import { changedFromOutside } from './d11-changed-from-outside.ts'
import { namesAndLinks } from './d12-names-and-links.ts'
import { malformedFiles } from './d13-malformed-files.ts'
import { schemaVersions } from './d14-schema-versions.ts'
import { randomStories } from './d16-random-stories.ts'
import { everyAction } from './d17-every-action.ts'
import type { Row } from './support/row.ts'

/** The table of docs/reliability.md. */
export const rows: readonly Row[] = [
  killedAfterSaving,
  killedAtEveryCall,
  killedWhileTyping,
  powerCut,
  fullDisk,
  refusedCalls,
  twoProcesses,
  changedFromOutside,
  namesAndLinks,
  malformedFiles,
  schemaVersions,
  randomStories,
  everyAction,
]
