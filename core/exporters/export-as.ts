import type { PublicStory } from '#core/story/public-story'
import type { Format } from './formats.ts'
import { exportHtml } from './html.ts'
import { exportJson } from './json.ts'
import { exportMarkdown } from './markdown.ts'
import { exportNinjs } from './ninjs.ts'
import { exportNitf } from './nitf.ts'
import { WIRE_COLUMNS, exportText } from './text.ts'

type Maker = (story: PublicStory) => string | Promise<Uint8Array>

const makers: Readonly<Record<Format, Maker>> = {
  html: (story) => exportHtml(story, { fragment: false }),
  fragment: (story) => exportHtml(story, { fragment: true }),
  md: exportMarkdown,
  // By far the heaviest, and seldom asked for: it is loaded when it is.
  docx: async (story) => (await import('./docx.ts')).exportDocx(story),
  nitf: exportNitf,
  ninjs: exportNinjs,
  txt: (story) => exportText(story),
  wire: (story) => exportText(story, WIRE_COLUMNS),
  json: exportJson,
}

/** A story in a format: text, or for a Word document the bytes of the file. */
export async function exportAs(story: PublicStory, format: Format): Promise<string | Uint8Array> {
  return makers[format](story)
}
