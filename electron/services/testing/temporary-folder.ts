import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** A fresh, empty folder that goes when the test ends. Its name has a space and an accent, as people's have. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk tést '))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
