import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { exportDocx } from '#core/exporters/docx'
import { printedWords } from '../printed-words.ts'
import { type Judged, judgedStories, writtenStories } from './judged-stories.ts'

/** The words on the pages that LibreOffice makes of the Word document of each story; null where it made none. */
async function wordsOnPages(stories: readonly Judged[]): Promise<readonly (string | null)[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-word-'))
  try {
    const files = await Promise.all(
      stories.map(async ({ story }, index) => {
        const file = path.join(folder, `${index}.docx`)
        writeFileSync(file, await exportDocx(story))
        return file
      }),
    )
    // A profile of its own, so that an office that is open is not asked.
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const office = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files]
    const { error, status, stderr } = spawnSync('soffice', office, { encoding: 'utf8' })
    if (error !== undefined || status !== 0) throw error ?? new Error(`soffice failed: ${stderr}`)
    return files.map((file) => {
      const pdf = file.replace(/docx$/, 'pdf')
      const read = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8' })
      return read.status === 0 ? read.stdout : null
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Letters without white space, ligatures undone, the bullets of lists left out. */
function letters(words: string): string {
  return words.normalize('NFKC').replace(/[\s\u2022]+/g, '')
}

it(
  'LibreOffice prints every word of the Word documents of written stories',
  { timeout: 600_000 },
  async () => {
    const stories = writtenStories()
    const pages = await wordsOnPages(stories)
    const differ = stories.filter(
      ({ story }, at) => letters(pages[at] ?? '') !== letters(printedWords(story)),
    )
    expect(differ.map(({ name }) => name)).toEqual([])
    console.log(`LibreOffice printed ${stories.length} Word documents, every word of each on its pages`)
  },
)

it('LibreOffice opens the Word document of any story', { timeout: 600_000 }, async () => {
  const stories = judgedStories().slice(-Number(process.env['COPYDESK_WORD_DOCUMENTS'] ?? 25))
  const pages = await wordsOnPages(stories)
  expect(stories.filter((_, at) => pages[at] === null).map(({ name }) => name)).toEqual([])
  console.log(`LibreOffice opened ${stories.length} Word documents of random stories`)
})
