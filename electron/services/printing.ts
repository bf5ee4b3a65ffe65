import { type Answer, failure, success } from '#bridge/failure'
import type { Paper } from '#bridge/settings'
import { scanRelease } from '#core/leaving/scan-release'
import { leavesOf, textBlocks } from '#core/story/body'
import { withoutQuotes } from '#core/story/without-quotes'
import { foldForSearch } from '#core/style/fold'
import { shorten } from '#core/style/shorten'
import { type Leaving, type Proof, mayLeave } from './exporting.ts'
import type { Library } from './library.ts'
import { calledStory } from './sentences.ts'
import type { Shell } from './shell-parts.ts'
import { fileNameFrom } from './slug.ts'

/** A PDF of the sheet that the window has drawn: its bytes, what it does not hold, a name for its file. */
export type MadePdf = {
  readonly bytes: Uint8Array
  readonly leftOut: readonly string[]
  readonly suggestedName: string
  readonly proof: Proof
}

/**
 * Prints the sheet that the window shows the printer on this paper, if the story may leave. What the pages say and what the file
 * tells of itself is read back and searched for private words, as the bytes of every other export are.
 */
export async function makePdf(
  { library, shell }: { readonly library: Library; readonly shell: Shell },
  leaving: Leaving,
  paper: Paper,
): Promise<Answer<MadePdf>> {
  const allowed = await mayLeave(library, leaving)
  if (!allowed.ok) return allowed
  const { story, request, leftOut } = allowed.value
  const bytes = await shell.printToPdf(paper)
  const words = bytes === null ? null : await wordsOfPdf(bytes)
  if (bytes === null || words === null) {
    return failure(
      'not-exported',
      `${calledStory(story)} was not printed: the engine gave no pages. Try again, or export it as a Word document.`,
    )
  }
  if (!holdsStory(words, withoutQuotes(story.body, new Set(leaving.leaveOut)))) {
    return failure(
      'not-exported',
      `${calledStory(story)} was not exported: its pages could not be read back, and so not be searched for what is private. Export it as a Word document.`,
    )
  }
  const { found, searched } = await scanRelease(words, { ...request, form: 'pdf' })
  if (found.length > 0) {
    return failure(
      'blocked',
      `${calledStory(story)} was not exported, because private words would have been in it: “${shorten(found[0] ?? '')}”. Take them out of the text or the fields above it.`,
    )
  }
  return success({
    bytes,
    leftOut,
    suggestedName: fileNameFrom(story.slug, 'pdf'),
    proof: { bytes: bytes.length, searched },
  })
}

/**
 * Whether most of a body is in what was read, so that the reading can be trusted. Looks at runs of four letters, since
 * not every script puts blanks between its words, and lines are broken anywhere.
 */
function holdsStory(words: string, body: Parameters<typeof textBlocks>[0]): boolean {
  const text = textBlocks(body)
    .flatMap(leavesOf)
    .map((leaf) => leaf.text)
  const wanted = new Set(foldForSearch(text.join('\n')).match(/\p{L}{4}/gu))
  const read = foldForSearch(words).replace(/\s/g, '')
  const missing = Array.from(wanted).filter((run) => !read.includes(run))
  return wanted.size < FEW || missing.length * 2 < wanted.size
}

/** So few prove nothing. */
const FEW = 8

/**
 * All that a PDF says: the words of its pages, where its links lead, what it tells of pictures to those who do not see
 * them, and what it tells of itself. Null when it is no PDF.
 */
export async function wordsOfPdf(bytes: Uint8Array): Promise<string | null> {
  // Heavy, and seldom asked for: it is loaded when it is.
  const { extractText, getDocumentProxy } = await import('unpdf')
  try {
    // What cannot be read must not count as what holds no secrets: by itself pdf.js passes over it.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { stopAtErrors: true })
    const { text } = await extractText(pdf)
    const { info, metadata } = await pdf.getMetadata()
    const beside: unknown[] = [toldOfItself(info), metadata?.getRaw(), await pdf.getOutline()]
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      beside.push(await page.getStructTree(), await page.getAnnotations())
    }
    return [...readingsOfPages(text), ...beside.flatMap((part) => stringsIn(part))].join('\n\n')
  } catch {
    return null
  }
}

/**
 * The pages as they stand; and as one text that runs on from page to page, with the numbers of its lines and without.
 * A line that ends in a hyphen or a stroke may have been broken within a word, and one may run from right to left. So may
 * a line that is one word with no blank, longer than its line, and one that ends in a script without blanks.
 */
export function readingsOfPages(pages: readonly string[]): readonly string[] {
  const running = pages.map((page) => page.replace(FOOT, '')).join('\n')
  return [pages.join('\n'), running, running.replace(/^\d+ /gm, '')].flatMap((text) => [
    text,
    text.replace(/([-\u2010-\u2014/])\n/g, '$1'),
    text.replace(LONG_WORD, '$1').replace(WITHOUT_BLANKS, '$1'),
    turnedLines(text),
  ])
}

/** A line that a part of one word fills: no line of a sheet holds fewer letters. */
const LONG_WORD = /^(\S{12,})\n/gm

/** The end of a line in a script whose words have no blank between them. */
const WITHOUT_BLANKS =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{P}*)\n/gu

/** What is written from right to left stands in a PDF as it is drawn, the last letter of a line first. */
function turnedLines(text: string): string {
  return text.replace(/^.*[\u0590-\u08FF\uFB1D-\uFEFC].*$/gm, (line) =>
    Array.from(line).toReversed().join(''),
  )
}

/** The last line of a page: its title, and which page of how many. See electron/shell/print-to-pdf.ts. */
const FOOT = /(?:^|\n)[^\n]*\d+ \/ \d+\s*$/

/** What a PDF's head tells, but for the engine's own names in it, among which a short slug might stand by chance. */
function toldOfItself(info: object): unknown {
  return Object.entries(info).filter(
    ([key, value]) => !/^(?:Mozilla\/5\.0 |Chromium$|Skia\/PDF )/.test(`${value}`) || !ENGINES_OWN.has(key),
  )
}

const ENGINES_OWN: ReadonlySet<string> = new Set(['Creator', 'Producer'])

/** Every string in a value, however deep, but for names that the format gives. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return []
  return Object.entries(value).flatMap(([key, part]) => (FORMATS_OWN.has(key) ? [] : stringsIn(part)))
}

/** The keys of pdf.js under which a word of the format stands, not of the story. */
const FORMATS_OWN: ReadonlySet<string> = new Set(['subtype', 'role', 'type', 'id', 'dir'])
