import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { diskFiles } from '../storage/files.ts'
import { folderWith, storyOf } from '../testing/library-of-stories.ts'
import { Warnings } from '../warnings.ts'
import { checkBackup } from './check-backup.ts'
import { DailyBackup } from './daily-backup.ts'

async function library({ free = 1e12, stories = 2 } = {}) {
  const folder = await folderWith(
    ...Array.from({ length: stories }, (_none, at) => storyOf(`s${at}`, `slug-${at}`)),
  )
  const clock = { now: '2026-11-27T12:00:00.000Z' }
  const warnings = new Warnings()
  const parts = { files: diskFiles, folder, now: () => clock.now, newId: () => 'x', warnings, mayWrite: true }
  const daily = new DailyBackup({ parts, freeBytes: async () => free, quiet: 5 })
  onTestFinished(() => daily.close())
  const backups = path.join(folder, 'backups')
  const names = async () => (await readdir(backups).catch((): string[] => [])).toSorted()
  return { folder, backups, clock, daily, names, warnings }
}

describe('the daily backup', () => {
  it('is made once on a day on which something was saved, and opens', async () => {
    const { backups, daily, names } = await library()
    daily.noteSaved()
    await vi.waitFor(async () => expect(await names()).toEqual(['backup-000001-2026-11-27.zip']), 5000)
    expect(await checkBackup(path.join(backups, 'backup-000001-2026-11-27.zip'))).toMatchObject({
      ok: true,
      value: { stories: 2 },
    })
    daily.noteSaved()
    await daily.close()
    expect(await names()).toHaveLength(1)
  })

  it('keeps the last five by their numbers, whatever the clock says', async () => {
    const { backups, clock, daily, names } = await library()
    await mkdir(backups)
    for (let number = 1; number <= 5; number += 1) {
      await writeFile(path.join(backups, `backup-00000${number}-2036-01-0${number}.zip`), '')
    }
    await writeFile(path.join(backups, 'mine.zip'), 'left alone')
    clock.now = '1970-01-01T00:00:00.000Z'
    daily.noteSaved()
    await vi.waitFor(async () => expect(await names()).toContain('backup-000006-1970-01-01.zip'), 5000)
    await vi.waitFor(async () => expect(await names()).not.toContain('backup-000001-2036-01-01.zip'), 5000)
    expect(await names()).toHaveLength(6)
  })

  it('is left out with a sentence when the disk is nearly full', async () => {
    const { daily, names, warnings } = await library({ free: 1000 })
    daily.noteSaved()
    await vi.waitFor(() => expect(warnings.all[0]).toContain('Today’s backup was left out'), 5000)
    expect(await names()).toEqual([])
  })

  it('is given up without a trace when the library closes', async () => {
    const { backups, daily, names, warnings } = await library({ stories: 400 })
    daily.noteSaved()
    // It has begun, and has a second's work before it.
    await vi.waitFor(async () => expect(await readdir(backups)).toHaveLength(1), {
      interval: 1,
      timeout: 5000,
    })
    await daily.close()
    expect([await names(), warnings.all]).toEqual([[], []])
  })
})
