import { leavesOf, textBlocks } from '#core/story/body'
import { foldForSearch } from '#core/style/fold'

/**
 * True when most of the body is in the text read back from a PDF, so that a search of that text proves something.
 * Compares runs of four letters: not every script puts spaces between words, and lines break anywhere. A body with
 * fewer than eight such runs passes: it proves nothing either way.
 */
export function holdsStory(text: string | Uint8Array, body: Parameters<typeof textBlocks>[0]): boolean {
  const expected = textBlocks(body)
    .flatMap(leavesOf)
    .map((leaf) => leaf.text)
  const wanted = new Set(foldForSearch(expected.join('\n')).match(/\p{L}{4}/gu))
  const read = foldForSearch(String(text)).replace(/\s/g, '')
  const missing = Array.from(wanted).filter((run) => !read.includes(run))
  return wanted.size < MIN_RUNS || missing.length * 2 < wanted.size
}

const MIN_RUNS = 8

/**
 * All text in a PDF: of its pages, the addresses of its links, the alternative text of its pictures, its metadata and
 * outline. Null when it is not a PDF.
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string | null> {
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
