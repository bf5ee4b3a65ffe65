import { lstat, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Session } from '#bridge/contract'
import { FaultyFiles } from '../testing/faulty-files.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { Document } from './document.ts'
import { sessionFile } from './file-kinds.ts'
import { type Files, diskFiles } from './files.ts'
import { removeStaleTemps } from './write-atomically.ts'

const initial: Session = { openStoryId: null, carets: {} }
const opening = (id: string): Session => ({ openStoryId: id, carets: {} })

function documentAt(folder: string, files: Files = diskFiles, kept: Uint8Array[] = []) {
  return new Document<Session>({
    files,
    library: folder,
    path: path.join(folder, 'session.json'),
    kind: sessionFile,
    initial,
    keepOther: async (bytes) => {
      kept.push(bytes)
    },
  })
}

async function onDisk(folder: string): Promise<Session | string> {
  const read = await documentAt(folder).read()
  return read.ok ? read.value : read.why
}

describe('a save', () => {
  it('writes aside, flushes, measures, looks at the old file, renames, and flushes the folder', async () => {
    const folder = await temporaryFolder()
    const files = new FaultyFiles()
    const document = documentAt(folder, files)
    await document.save(opening('old'))
    files.arm()
    await document.save(opening('new'))
    expect(files.log).toEqual([
      'realpath',
      'open',
      'file.writeFile',
      'file.sync',
      'file.stat',
      'file.close',
      'stat',
      'rename',
      'open folder',
      'file.sync',
      'file.close',
      'stat',
    ])
  })

  it('leaves a file that its owner alone may read', async () => {
    const folder = await temporaryFolder()
    await documentAt(folder).save(opening('mine'))
    expect((await lstat(path.join(folder, 'session.json'))).mode & 0o777).toBe(0o600)
  })

  it('is not called saved when fewer bytes arrived than were sent', async () => {
    const folder = await temporaryFolder()
    await documentAt(folder).save(opening('old'))
    const files = new FaultyFiles()
    const document = documentAt(folder, files)
    await document.read()
    files.swallowed = 1
    expect(await document.save(opening('new'))).toEqual({ ok: false, code: 'ESHORT' })
    expect([await onDisk(folder), await readdir(folder)]).toEqual([opening('old'), ['session.json']])
  })

  it('goes through a link to the file it names and keeps the link', async () => {
    const folder = await temporaryFolder()
    await mkdir(path.join(folder, 'elsewhere'))
    const link = path.join(folder, 'session.json')
    await symlink(path.join('elsewhere', 'real.json'), link)
    await documentAt(folder).save(opening('first'))
    const document = documentAt(folder)
    await document.read()
    await document.save(opening('second'))
    expect([
      (await lstat(link)).isSymbolicLink(),
      await onDisk(folder),
      await readdir(path.join(folder, 'elsewhere')),
    ]).toEqual([true, opening('second'), ['real.json']])
  })

  it('does not follow a link out of the library', async () => {
    const outside = path.join(await temporaryFolder(), 'elsewhere.json')
    const folder = await temporaryFolder()
    const link = path.join(folder, 'session.json')
    await writeFile(outside, 'not ours')
    await symlink(outside, link)
    expect(await documentAt(folder).save(opening('mine'))).toEqual({ ok: false, code: 'EOUTSIDE' })
    expect([
      (await lstat(link)).isSymbolicLink(),
      await readFile(outside, 'utf8'),
      await readdir(path.dirname(outside)),
    ]).toEqual([true, 'not ours', ['elsewhere.json']])
  })

  it('hands over what another program writes while it flushes its own', async () => {
    const folder = await temporaryFolder()
    const kept: Uint8Array[] = []
    const file = path.join(folder, 'session.json')
    const meddling: Files = {
      ...diskFiles,
      open: async (name, flags, mode) => {
        if (flags === 'wx') await writeFile(file, 'theirs')
        return diskFiles.open(name, flags, mode)
      },
    }
    await documentAt(folder).save(opening('old'))
    const document = documentAt(folder, meddling, kept)
    await document.read()
    await document.save(opening('mine'))
    expect([kept.map(String), await onDisk(folder)]).toEqual([['theirs'], opening('mine')])
  })

  it('writes the newest of many values, and each caller hears when one as new as theirs is on the disk', async () => {
    const folder = await temporaryFolder()
    const files = new FaultyFiles()
    const document = documentAt(folder, files)
    const first = document.save(opening('value-0'))
    await new Promise((resolve) => setImmediate(resolve))
    const others = Array.from({ length: 20 }, async (_, index) => {
      const saved = await document.save(opening(`value-${index + 1}`))
      return saved.ok ? [saved.value, await onDisk(folder)] : saved
    })
    await first
    const newest = opening('value-20')
    expect(await Promise.all(others)).toEqual(others.map(() => [newest, newest]))
    expect(files.log.filter((call) => call === 'rename')).toHaveLength(2)
  })

  it('hands over what another program wrote meanwhile before it replaces it', async () => {
    const folder = await temporaryFolder()
    const kept: Uint8Array[] = []
    const document = documentAt(folder, diskFiles, kept)
    await document.save(opening('mine'))
    await writeFile(path.join(folder, 'session.json'), 'theirs')
    await document.save(opening('mine-again'))
    expect([kept.map(String), await onDisk(folder)]).toEqual([['theirs'], opening('mine-again')])
  })

  it('takes over what another program wrote when nothing of ours waits', async () => {
    const folder = await temporaryFolder()
    const document = documentAt(folder)
    await document.save(opening('mine'))
    const other = documentAt(folder)
    await other.read()
    await other.save(opening('theirs'))
    expect(await document.current()).toEqual({ ok: true, value: opening('theirs'), isReread: true })
  })

  it('never replaces the file of a newer Copydesk', async () => {
    const folder = await temporaryFolder()
    const bytes = '{"copydesk":"session","schemaVersion":99,"session":{"panes":7}}'
    await writeFile(path.join(folder, 'session.json'), bytes)
    expect(await documentAt(folder).save(opening('mine'))).toEqual({ ok: false, code: 'EFUTURE' })
    expect(await readFile(path.join(folder, 'session.json'), 'utf8')).toBe(bytes)
  })
})

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE', 'EXDEV', 'EPERM', 'EBUSY']
const callsOfASave = 12

describe.each([false, true])('when a call of the file system fails (for good: %s)', (forGood) => {
  it.each(codes)(
    'a save met by %s leaves the old file or the new one, and tells which',
    { timeout: 30_000 },
    async (code) => {
      const root = await temporaryFolder()
      const rounds = Array.from({ length: callsOfASave }, async (_, index) => {
        const folder = path.join(root, String(index))
        await mkdir(folder)
        await documentAt(folder).save(opening('old'))
        const files = new FaultyFiles()
        const document = documentAt(folder, files)
        await document.read()
        files.arm({ at: index + 1, code, forGood })
        const saved = await document.save(opening('new'))
        const { fired } = files
        const found = await onDisk(folder)
        const temps = (await readdir(folder)).length - 1
        await removeStaleTemps(diskFiles, folder)
        const names = await readdir(folder)
        files.arm()
        const again = await document.save(opening('again'))
        return { fired, saved, found, temps, names, again: again.ok, last: await onDisk(folder) }
      })
      const results = await Promise.all(rounds)
      expect(results.filter(({ fired }) => fired === 0)).toEqual([])
      for (const { saved, found, temps, names, again, last } of results) {
        expect([opening('old'), opening('new')]).toContainEqual(found)
        if (saved.ok) expect(found).toEqual(opening('new'))
        else expect(saved).toEqual({ ok: false, code })
        // Only a disk that refuses the removal too may keep a temporary file, until the next opening.
        if (!forGood) expect(temps).toBe(0)
        expect([names, again, last]).toEqual([['session.json'], true, opening('again')])
      }
    },
  )
})
