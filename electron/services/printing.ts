import { type Answer, failure, success } from '#bridge/failure'
import { searchForSecrets } from '#core/exporters/proof'
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
 * Prints the sheet that the window shows the printer, if the story may leave. What the pages say and what the file
 * tells of itself is read back and searched for private words, as the bytes of every other export are.
 */
export async function makePdf(
  { library, shell }: { readonly library: Library; readonly shell: Shell },
  leaving: Leaving,
): Promise<Answer<MadePdf>> {
  const allowed = await mayLeave(library, leaving)
  if (!allowed.ok) return allowed
  const { story, speakers, leftOut } = allowed.value
  const bytes = await shell.printToPdf()
  const words = bytes === null ? null : await wordsOfPdf(bytes)
  if (bytes === null || words === null) {
    return failure(
      'not-exported',
      `${calledStory(story)} was not printed: the engine gave no pages. Try again, or export it as a Word document.`,
    )
  }
  const { found, searched } = await searchForSecrets(words, 'txt', story, speakers)
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
 * All that a PDF says: the words of its pages, with and without the numbers of its lines, and what it tells of itself.
 * Null when it is no PDF.
 */
export async function wordsOfPdf(bytes: Uint8Array): Promise<string | null> {
  // Heavy, and seldom asked for: it is loaded when it is.
  const { extractText, getDocumentProxy, getMeta } = await import('unpdf')
  try {
    const pdf = await getDocumentProxy(Uint8Array.from(bytes))
    const { text } = await extractText(pdf, { mergePages: true })
    const { info, metadata } = await getMeta(pdf)
    return [text, withoutLineNumbers(text), JSON.stringify([info, metadata])].join('\n\n')
  } catch {
    return null
  }
}

/** The text without a number at the head of each line: words run over lines, and a number parts them. */
function withoutLineNumbers(text: string): string {
  return text.replace(/^\d+ /gm, '')
}
