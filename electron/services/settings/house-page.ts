import path from 'node:path'
import { type Answer, failure, success } from '#bridge/failure'
import { type Template, readTemplate } from '#core/exporters/template'
import { decodeText } from '#core/importers/decode-text'
import { importFile } from '#core/importers/import-file'
import { importedTextBlocks, leavesIn } from '#core/importers/imported'
import { publicStory } from '#core/story/public-story'
import { offRecordIds } from '#core/story/secret-words'
import { counted } from '#core/style/numbers'
import { shorten } from '#core/style/shorten'
import { sampleLibrary } from '../sample-story.ts'
import { type Files, faultCode } from '../storage/files.ts'
import type { KeptSettings } from '../storage/settings-kind.ts'

const LARGEST = 1_000_000

type HousePage = NonNullable<KeptSettings['housePage']>

/**
 * Reads a file as the house's page around a story and tries it on the sample. What is wrong with it comes back in a
 * sentence, each fault with its line.
 */
export async function readHousePage(files: Files, filePath: string): Promise<Answer<HousePage>> {
  const name = path.basename(filePath)
  const called = `“${shorten(name)}”`
  try {
    const { size } = await files.stat(filePath)
    if (size > LARGEST) {
      return failure(
        'refused',
        `${called} is larger than 1 MB. A page around a story is far smaller; choose that.`,
      )
    }
    const { text: source } = decodeText(await files.readFile(filePath))
    const read = readTemplate(source)
    if (!read.ok) {
      const [first, ...others] = read.faults.map(({ line, says }) => `Line ${line}: ${says}`)
      const shown = [first, ...others.slice(0, 3)].join(' ')
      const more = others.length > 3 ? ` And ${counted(others.length - 3, 'fault', 'faults')} more.` : ''
      return failure('refused', `${called} cannot be the house’s page. ${shown}${more}`)
    }
    if (await losesWords(read.template)) {
      return failure(
        'refused',
        `${called} cannot be the house’s page: of the sample story it shows nothing. Look whether {{body}} or {{article}} stands in something that is hidden or not closed.`,
      )
    }
    return success({ name, source })
  } catch (error) {
    const code = faultCode(error)
    if (code === undefined) throw error
    return failure(
      'unreadable',
      `${called} could not be opened (${code}). Check that it is still there.`,
      code,
    )
  }
}

/** The page that is kept, read anew; null when there is none. */
export function templateOf({ housePage }: KeptSettings): Template | null {
  if (housePage === null) return null
  const read = readTemplate(housePage.source)
  return read.ok ? read.template : null
}

/** Makes the page of the sample story and reads it as any page is read that comes in. */
async function losesWords(template: Template): Promise<boolean> {
  let last = 0
  const { story, speakers } = sampleLibrary({
    now: '2026-01-01T00:00:00.000Z',
    newId: () => `s${(last += 1)}`,
  })
  const made = publicStory(story, speakers, Array.from(offRecordIds(story)))
  if (!made.ok) throw new Error('the sample may not leave')
  const read = await importFile('page.html', Buffer.from(template(made.story)))
  if (!read.ok) return true
  const words = importedTextBlocks(read.imported.body).flatMap((block) =>
    leavesIn(block).map(({ text }) => text),
  )
  return !words.join('').includes('open-air pool')
}
