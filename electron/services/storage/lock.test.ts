import { spawnSync } from 'node:child_process'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { FaultyFiles } from '../testing/faulty-files.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { type Files, diskFiles } from './files.ts'
import { takeLock } from './lock.ts'
import { processStart } from './process-start.ts'

describe('the writer’s lock', () => {
  it('names the process that holds it', async () => {
    const file = path.join(await temporaryFolder(), 'lock')
    await takeLock(diskFiles, file)
    const started = await processStart(process.pid)
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid, started })
  })

  it('is refused while its process lives, and free again once it was given back', async () => {
    const folder = await temporaryFolder()
    const file = path.join(folder, 'lock')
    const first = await takeLock(diskFiles, file)
    expect(await takeLock(diskFiles, file)).toEqual({ held: false, code: undefined })
    if (first.held) await first.release()
    expect([await readdir(folder), (await takeLock(diskFiles, file)).held]).toEqual([[], true])
  })

  it.each([
    ['a process that has ended', { pid: spawnSync(process.execPath, ['-e', '']).pid, started: 'running' }],
    ['a process whose number was given away again', { pid: process.pid, started: 'another boot 1' }],
    ['nobody, since its writer was killed first', null],
  ])('is taken over from %s', async (_, owner) => {
    const file = path.join(await temporaryFolder(), 'lock')
    await writeFile(file, owner === null ? '' : JSON.stringify(owner))
    expect((await takeLock(diskFiles, file)).held).toBe(true)
  })

  it('goes to one of many who find it stale at once', async () => {
    const file = path.join(await temporaryFolder(), 'lock')
    await writeFile(file, JSON.stringify({ pid: process.pid, started: 'another boot 1' }))
    const locks = await Promise.all(Array.from({ length: 12 }, () => takeLock(diskFiles, file)))
    expect(locks.filter((lock) => lock.held)).toHaveLength(1)
  })

  it('is never seen without its owner', async () => {
    const file = path.join(await temporaryFolder(), 'lock')
    const files = new FaultyFiles()
    const seen = new Set<string>()
    files.meanwhile = async () => void seen.add(await readFile(file, 'utf8').catch(() => 'missing'))
    const lock = await takeLock(files, file)
    if (lock.held) await lock.release()
    expect(Array.from(seen, (text) => (text === 'missing' ? text : typeof JSON.parse(text).pid))).toEqual([
      'missing',
      'number',
    ])
  })

  it('is had on a disk that knows no links', async () => {
    const folder = await temporaryFolder()
    const file = path.join(folder, 'lock')
    const noLinks: Files = {
      ...diskFiles,
      link: () => Promise.reject(Object.assign(new Error('not supported'), { code: 'ENOTSUP' })),
    }
    const locks = [await takeLock(noLinks, file), await takeLock(noLinks, file)]
    expect([locks.map(({ held }) => held), await readdir(folder)]).toEqual([[true, false], ['lock']])
  })

  it('leaves no turn of a process that was killed while it took the lock over', async () => {
    const folder = await temporaryFolder()
    const dead = JSON.stringify({ pid: process.pid, started: 'another boot 1' })
    for (const name of ['lock', 'lock.turn']) await writeFile(path.join(folder, name), dead)
    const lock = await takeLock(diskFiles, path.join(folder, 'lock'))
    expect([lock.held, await readdir(folder)]).toEqual([true, ['lock']])
  })
})
