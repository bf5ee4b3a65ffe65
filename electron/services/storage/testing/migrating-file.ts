import { z } from 'zod'
import type { FileKind } from '../envelope.ts'

/** The content of a file that only tests have: no file of a library has had a second version yet. */
export type Sheet = { readonly title: string; readonly lines: readonly string[] }

const first = z.strictObject({ text: z.string() })
const second = z.strictObject({ title: z.string(), text: z.string() })

/** Version 1 was one text, version 2 set its first line apart, version 3 keeps the others one by one. */
export const sheetFile: FileKind<Sheet> = {
  name: 'sheet',
  version: 3,
  schema: z.strictObject({ title: z.string(), lines: z.array(z.string()) }),
  migrations: [
    (content) => {
      const [title = '', ...lines] = first.parse(content).text.split('\n')
      return { title, text: lines.join('\n') }
    },
    (content) => {
      const { title, text } = second.parse(content)
      return { title, lines: text === '' ? [] : text.split('\n') }
    },
  ],
  indented: true,
}

/** The bytes of the same sheet as a version wrote it. */
export function sheetOfVersion(version: number): string {
  const contents = [
    { text: 'Lido\nIt leaks.\nIt is loved.' },
    { title: 'Lido', text: 'It leaks.\nIt is loved.' },
    { title: 'Lido', lines: ['It leaks.', 'It is loved.'] },
  ]
  return `${JSON.stringify({ copydesk: 'sheet', schemaVersion: version, sheet: contents[version - 1] })}\n`
}
