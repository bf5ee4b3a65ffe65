import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { FaultyFiles } from '../testing/faulty-files.ts'
import { type Sheet, sheetFile, sheetOfVersion } from './testing/migrating-file.ts'
import { temporaryFolder } from '../testing/temporary-folder.ts'
import { Document } from './document.ts'
import { type Files, diskFiles } from './files.ts'
import { indexFile, sessionFile, speakersFile, storyFile } from './file-kinds.ts'

function documentAt(folder: string, files: Files = diskFiles): Document<Sheet> {
  return new Document<Sheet>({
    files,
    library: folder,
    path: path.join(folder, 'sheet.json'),
    kind: sheetFile,
    initial: { title: '', lines: [] },
    keepOther: () => Promise.reject(new Error('nobody else wrote')),
  })
}

async function folderOfVersion(version: number): Promise<{ folder: string; bytes: string }> {
  const folder = await temporaryFolder()
  const bytes = sheetOfVersion(version)
  await writeFile(path.join(folder, 'sheet.json'), bytes)
  return { folder, bytes }
}

const newest: Sheet = { title: 'Lido', lines: ['It leaks.', 'It is loved.'] }

describe('a file of an older version', () => {
  it.each([1, 2, 3])('is read as if it were of the newest: version %i', async (version) => {
    const { folder, bytes } = await folderOfVersion(version)
    expect(await documentAt(folder).read()).toMatchObject({ ok: true, value: newest, version })
    expect(await readFile(path.join(folder, 'sheet.json'), 'utf8')).toBe(bytes)
  })

  it('is copied, then rewritten, when it is saved; that copy is made once', async () => {
    const { folder, bytes } = await folderOfVersion(1)
    const document = documentAt(folder)
    await document.read()
    const titles = ['Pool', 'Baths']
    for (const title of titles) expect(await document.save({ ...newest, title })).toMatchObject({ ok: true })
    const [copy = '', ...more] = await readdir(path.join(folder, 'older'))
    expect([copy, more]).toEqual([expect.stringMatching(/^sheet-version-1-[0-9a-f]{12}\.json$/), []])
    expect(await readFile(path.join(folder, 'older', copy), 'utf8')).toBe(bytes)
    expect(await documentAt(folder).read()).toMatchObject({ value: { title: 'Baths' }, version: 3 })
  })

  it('stands as it was when any call of its first save fails', async () => {
    let rounds = 0
    for (let at = 1; ; at += 1) {
      const { folder, bytes } = await folderOfVersion(2)
      const files = new FaultyFiles()
      const document = documentAt(folder, files)
      await document.read()
      files.arm({ at, code: 'EIO', forGood: true })
      const saved = await document.save({ ...newest, title: 'Pool' })
      if (files.fired === 0) break
      rounds += 1
      const stands = await readFile(path.join(folder, 'sheet.json'), 'utf8')
      const read = await documentAt(folder).read()
      if (saved.ok || stands !== bytes) expect(read).toMatchObject({ value: { title: 'Pool' }, version: 3 })
      else expect(read).toMatchObject({ value: newest, version: 2 })
    }
    expect(rounds).toBeGreaterThan(20)
  })

  it('is damaged when its version never wrote such a content', async () => {
    const folder = await temporaryFolder()
    await writeFile(path.join(folder, 'sheet.json'), '{"copydesk":"sheet","schemaVersion":1,"sheet":7}')
    expect(await documentAt(folder).read()).toMatchObject({
      ok: false,
      why: 'damaged',
      detail: 'its version 1 could not be brought up to date',
    })
  })
})

describe('every kind of file', () => {
  it.each([storyFile, speakersFile, sessionFile, indexFile])(
    'has a migration from each version before its newest: $name',
    ({ version, migrations }) => {
      expect(migrations).toHaveLength(version - 1)
    },
  )
})
