import type { ICharacterStyleOptions, INumberingOptions, IStylesOptions } from 'docx'
import { AlignmentType, LevelFormat, LineRuleType } from 'docx'

/**
 * The paragraph styles of an exported story: those that Word has by these names, and of ours a byline, a dateline, a
 * picture and its caption.
 * A newsroom changes the look of a story by changing them.
 */
export const styleIds = {
  headline: 'Title',
  standfirst: 'Subtitle',
  byline: 'Byline',
  dateline: 'Dateline',
  paragraph: 'BodyText',
  heading: 'Heading1',
  subheading: 'Heading2',
  quote: 'Quote',
  caption: 'Caption',
  picture: 'Picture',
  pictureCaption: 'PictureCaption',
  item: 'ListParagraph',
} as const

/** The character style of whose a picture is. */
export const CREDIT_STYLE = 'Credit'
/** The character style of a link that nobody says. */
export const LINK_STYLE = 'Hyperlink'
/** The colour of links and their line. */
export const LINK_COLOUR = '1F5A8A'

const SERIF = 'Georgia'
const QUIET = '595550'
/** Distances are in twentieths of a point, sizes in halves of one. */
const LINE = 312

/** The style sheet, in the language of the story. `said` are the styles of its speakers. */
export function stylesOf(language: string, said: readonly ICharacterStyleOptions[]): IStylesOptions {
  return {
    default: {
      document: { run: { font: SERIF, size: 23, language: { value: language } } },
      title: {
        run: { font: SERIF, size: 48, bold: true },
        paragraph: { spacing: { after: 160, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
      },
      heading1: {
        run: { font: SERIF, size: 30, bold: true },
        paragraph: { spacing: { before: 360, after: 100 }, keepNext: true, outlineLevel: 0 },
      },
      heading2: {
        run: { font: SERIF, size: 25, bold: true },
        paragraph: { spacing: { before: 280, after: 80 }, keepNext: true, outlineLevel: 1 },
      },
      listParagraph: {
        paragraph: {
          spacing: { after: 180, line: LINE, lineRule: LineRuleType.AUTO },
          contextualSpacing: true,
        },
      },
      hyperlink: { run: { color: LINK_COLOUR, underline: { type: 'single', color: LINK_COLOUR } } },
    },
    paragraphStyles: [
      {
        id: styleIds.paragraph,
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 180, line: LINE, lineRule: LineRuleType.AUTO } },
      },
      {
        id: styleIds.standfirst,
        name: 'Subtitle',
        basedOn: 'Normal',
        next: styleIds.paragraph,
        quickFormat: true,
        run: { size: 28, color: QUIET },
        paragraph: { spacing: { after: 200, line: 288, lineRule: LineRuleType.AUTO } },
      },
      ...(['Byline', 'Dateline'] as const).map((name) => ({
        id: name,
        name,
        basedOn: 'Normal',
        next: styleIds.paragraph,
        quickFormat: true,
        run: { size: 20, color: QUIET },
        paragraph: { spacing: { after: 140 } },
      })),
      {
        id: styleIds.quote,
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        run: { italics: true },
        paragraph: {
          indent: { left: 567, right: 567 },
          spacing: { before: 120, after: 120, line: LINE, lineRule: LineRuleType.AUTO },
        },
      },
      {
        id: styleIds.caption,
        name: 'caption',
        basedOn: 'Normal',
        next: styleIds.paragraph,
        quickFormat: true,
        run: { size: 20, color: QUIET },
        paragraph: { indent: { left: 567, right: 567 }, spacing: { after: 240 } },
      },
      {
        id: styleIds.picture,
        name: 'Picture',
        basedOn: 'Normal',
        next: styleIds.pictureCaption,
        quickFormat: true,
        paragraph: { spacing: { before: 120, after: 80 } },
      },
      {
        id: styleIds.pictureCaption,
        name: 'Picture Caption',
        basedOn: 'Normal',
        next: styleIds.paragraph,
        quickFormat: true,
        run: { size: 20, color: QUIET },
        paragraph: { spacing: { after: 240 } },
      },
    ],
    characterStyles: [{ id: CREDIT_STYLE, name: 'Credit', quickFormat: true, run: { size: 17 } }, ...said],
  }
}

/** The two kinds of list; each numbered one is an instance of its own, so that it counts from 1. */
export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: [level(LevelFormat.BULLET, '•')] },
    { reference: 'numbers', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 567, hanging: 283 } } },
  }
}
