import {
  Document,
  ExternalHyperlink,
  type ICharacterStyleOptions,
  type IParagraphOptions,
  type IRunOptions,
  ImageRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { x } from 'xastscript'
import { toXml } from 'xast-util-to-xml'
import type { PublicStory } from '#core/story/public-story'
import { CREDIT_STYLE, LINK_COLOUR, LINK_STYLE, numbering, styleIds, stylesOf } from './docx-styles.ts'
import { authorsOf } from './json-ld.ts'
import { isRightToLeft, languageOf } from './language.ts'
import { bytesOf } from './picture-bytes.ts'
import { captionOf } from './public-text.ts'
import { type Handlers, type Mark, type NumberedPicture, topOf, walkBody } from './walk.ts'

/** Words with one look: how they are marked, where they lead, the style of who said them or of what they are. */
type Run = {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly href?: string
  readonly style?: string
}

const markOptions = {
  italic: { italics: true },
  bold: { bold: true },
} as const satisfies Record<Mark, IRunOptions>

/**
 * The story as a Word document (Office Open XML), the bytes of the file. Every part has a style of its own: title,
 * subtitle, byline, headings, quote, caption, list, picture. Who said the words between marks is kept in character styles, one
 * a speaker, called "Said by Ruth Adeyemi"; they change nothing in the look.
 */
export async function exportDocx(story: PublicStory): Promise<Uint8Array> {
  const language = languageOf(story)
  const direction = isRightToLeft(language) ? { bidirectional: true } : {}
  const said = new Map<string, ICharacterStyleOptions>()
  const paragraph = (options: IParagraphOptions, runs: readonly Run[]) =>
    new Paragraph({ ...options, ...direction, children: childrenOf(runs, isRightToLeft(language)) })
  const top = topOf(story)
  const above = (['headline', 'standfirst', 'byline', 'dateline'] as const).filter(
    (field) => top[field] !== '',
  )
  const author = authorsOf(top.byline).join(', ') || 'Copydesk'
  const body = walkBody(story, handlersOf(paragraph, said), { tidy: true })
  const document = new Document({
    styles: stylesOf(language, Array.from(said.values())),
    numbering,
    sections: [
      {
        children: [
          ...above.map((field) =>
            paragraph({ style: styleIds[field] }, [{ text: top[field].replace(/\s+/g, ' '), marks: [] }]),
          ),
          ...body.flat(),
        ],
      },
    ],
  })
  return Packer.pack(document, 'uint8array', undefined, [coreProperties(top.headline, author)])
}

/**
 * What Word shows as the properties of the file: its title and author, and no time. docx would write the moment of
 * the export, so that one story would give other bytes each time.
 */
function coreProperties(title: string, author: string): { path: string; data: string } {
  const properties = x(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    [x('dc:title', title), x('dc:creator', author), x('cp:lastModifiedBy', author)],
  )
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  return { path: 'docProps/core.xml', data: `${declaration}${toXml(properties)}` }
}

/** The handlers of one export; the styles of its speakers are put into `said` as they come. */
function handlersOf(
  paragraph: (options: IParagraphOptions, runs: readonly Run[]) => Paragraph,
  said: Map<string, ICharacterStyleOptions>,
): Handlers<Run, readonly Run[], readonly Paragraph[]> {
  let lists = 0
  return {
    text: ({ text, marks }) => [{ text, marks }],
    link: ({ href, children }) => children.map((run) => ({ ...run, href })),
    said: ({ speaker, children }) => {
      const style = said.get(speaker.name) ?? saidStyle(speaker.name, said.size + 1)
      said.set(speaker.name, style)
      return children.map((run) => ({ ...run, style: style.id }))
    },
    paragraph: ({ children }) => [paragraph({ style: styleIds.paragraph }, children)],
    heading: ({ level, children }) => [
      paragraph({ style: level === 2 ? styleIds.heading : styleIds.subheading }, children),
    ],
    'block-quote': ({ paragraphs, speaker }) => [
      ...paragraphs.map((runs) =>
        paragraph({ style: styleIds.quote, ...(speaker === null ? {} : { keepNext: true }) }, runs),
      ),
      ...(speaker === null
        ? []
        : [paragraph({ style: styleIds.caption }, [{ text: `— ${captionOf(speaker)}`, marks: [] }])]),
    ],
    list: ({ ordered, items }) => {
      lists += 1
      const reference = ordered ? 'numbers' : 'bullets'
      return items.map((runs) =>
        paragraph({ style: styleIds.item, numbering: { reference, level: 0, instance: lists } }, runs),
      )
    },
    'list-item': ({ children }) => children,
    figure: ({ picture, alt, credit, caption }) => {
      const below: readonly Run[] = [
        ...caption,
        ...(caption.length > 0 && credit !== '' ? [{ text: ' ', marks: [] }] : []),
        ...(credit === '' ? [] : [{ text: credit, marks: [], style: CREDIT_STYLE }]),
      ]
      const keepNext = below.length > 0
      return [
        ...(picture === null ? [] : [pictureParagraph(picture, alt, keepNext)]),
        ...(picture === null && alt !== ''
          ? [paragraph({ style: styleIds.picture, keepNext }, [{ text: alt, marks: [] }])]
          : []),
        ...(below.length === 0 ? [] : [paragraph({ style: styleIds.pictureCaption }, below)]),
      ]
    },
  }
}

/** The room on a page between its margins, in pixels: 96 to the inch. */
const PAGE = { width: 600, height: 760 }

/** The picture in its own size, or as large as the page lets it be. */
function pictureParagraph(picture: NumberedPicture, alt: string, keepNext: boolean): Paragraph {
  const { number, type, width, height } = picture
  const scale = Math.min(1, PAGE.width / width, PAGE.height / height)
  const image = new ImageRun({
    type: type === 'image/png' ? 'png' : 'jpg',
    data: bytesOf(picture),
    transformation: { width: Math.round(width * scale) || 1, height: Math.round(height * scale) || 1 },
    // Its number in this story; docx would count on from one export to the next.
    altText: { id: String(number), name: `Picture ${number}`, description: alt },
  })
  return new Paragraph({ style: styleIds.picture, keepNext, children: [image] })
}

/** A comma in the name of a style would part it in two, so that one that looks like it stands there instead. */
function saidStyle(name: string, number: number): ICharacterStyleOptions {
  return { id: `SaidBy${number}`, name: `Said by ${name.replaceAll(',', '\u201A')}`, quickFormat: false }
}

function childrenOf(runs: readonly Run[], rightToLeft: boolean): ParagraphChild[] {
  const children: ParagraphChild[] = []
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at]
    if (run === undefined) break
    if (run.href === undefined) {
      children.push(textRun(run, rightToLeft))
      continue
    }
    const linked = [textRun(run, rightToLeft)]
    for (let next = runs[at + 1]; next?.href === run.href; next = runs[at + 1]) {
      linked.push(textRun(next, rightToLeft))
      at += 1
    }
    children.push(new ExternalHyperlink({ link: run.href, children: linked }))
  }
  return children
}

function textRun({ text, marks, href, style: said }: Run, rightToLeft: boolean): TextRun {
  // A run has one character style: a link that somebody says looks like one without that of links.
  const link: IRunOptions =
    href === undefined
      ? {}
      : said === undefined
        ? { style: LINK_STYLE }
        : { color: LINK_COLOUR, underline: { type: 'single', color: LINK_COLOUR } }
  return new TextRun({
    ...marks.reduce<IRunOptions>((options, mark) => ({ ...options, ...markOptions[mark] }), {}),
    ...link,
    ...(said === undefined ? {} : { style: said }),
    ...(rightToLeft ? { rightToLeft: true } : {}),
    text,
  })
}
