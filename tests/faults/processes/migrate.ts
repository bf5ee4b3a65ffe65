import path from 'node:path'
import { Document } from '#services/storage/document'
import { diskFiles } from '#services/storage/files'
import { type Sheet, sheetFile } from '#services/storage/testing/migrating-file'
import { say, startSignal } from '../support/say.ts'

/** Run as a process, `migrate.mjs FOLDER`: reads a file of an older version and saves it under a new title. */
async function migrate(folder: string): Promise<void> {
  const document = new Document<Sheet>({
    files: diskFiles,
    library: folder,
    path: path.join(folder, 'sheet.json'),
    kind: sheetFile,
    initial: { title: '', lines: [] },
    keepOther: () => Promise.reject(new Error('nobody else wrote')),
  })
  const read = await document.read()
  if (!read.ok) throw new Error('the older version could not be read')
  const saved = await document.save({ ...read.value, title: 'Pool' })
  if (!saved.ok) throw new Error(saved.code)
  say('saved', null)
  say('closed', null)
}

const [folder = ''] = process.argv.slice(2)
await startSignal()
await migrate(folder)
