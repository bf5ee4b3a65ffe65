import { strFromU8, unzipSync } from 'fflate'
import { exportAs } from '#core/exporters/export-as'
import { type Format, formatIds, formats } from '#core/exporters/formats'
import { type ComesBack, comesBack } from './comes-back-table.ts'
import { docxParagraphs } from './docx-paragraphs.ts'
import { sampleStory } from './sample-story.ts'

/** What a story has that a format may keep. */
const parts = [
  'headline, standfirst, byline',
  'headings',
  'bold, italic',
  'links',
  'lists',
  'who said the words between marks',
  'whose a block quote is',
  'pictures',
] as const

type Kept = Readonly<Record<(typeof parts)[number], string>>

const page: Kept = {
  'headline, standfirst, byline': 'yes',
  headings: 'yes',
  'bold, italic': 'yes',
  links: 'yes',
  lists: 'yes',
  'who said the words between marks': '`data-speaker`',
  'whose a block quote is': '`figcaption`',
  pictures: 'in the file',
}
const plain: Kept = {
  'headline, standfirst, byline': 'the words',
  headings: 'the words',
  'bold, italic': 'no',
  links: 'the words',
  lists: 'dashes, numbers',
  'who said the words between marks': 'no',
  'whose a block quote is': 'a line below',
  pictures: 'in words',
}

const kept: Readonly<Record<Format, Kept>> = {
  html: page,
  fragment: page,
  md: {
    ...page,
    'who said the words between marks': 'definitions at the end',
    'whose a block quote is': 'its last line',
  },
  docx: {
    ...page,
    'who said the words between marks': 'a style “Said by …”',
    'whose a block quote is': 'a caption',
  },
  nitf: {
    ...page,
    'bold, italic': '`em class`',
    'who said the words between marks': '`q quote-source`',
    'whose a block quote is': '`bq quote-source`, `credit`',
    pictures: '`media`',
  },
  ninjs: {
    ...page,
    'who said the words between marks': '`data-speaker`, and `people`',
    'whose a block quote is': '`figcaption`',
    pictures: '`associations`',
  },
  txt: plain,
  wire: plain,
  json: {
    ...page,
    'who said the words between marks': '`said`',
    'whose a block quote is': '`said`',
  },
}

const told: Readonly<Record<Format, string>> = {
  html: 'A whole page with a small style sheet and JSON-LD: a `NewsArticle` whose parts are the quotations in somebody’s own words, the speaker as the `creator`. The page holds its pictures, so that it is one file that can be sent. Quotation marks stand in the text, so that a reader who copies gets them. A speaker is never in `cite`, which is for titles of works. There is no script but the JSON-LD.',
  fragment:
    'The bare article, for a CMS, its pictures in it. This is also what “Copy for the CMS” puts on the clipboard, beside the plain text.',
  md: 'CommonMark. The headline is the first heading, the standfirst a paragraph in italics. Who said the words between marks is kept in link reference definitions at the end, one for each run of words in reading order: no reader of the rendered text sees them. The pictures stand there too, their credit as the title.',
  docx: 'Styles and not looks: Title, Subtitle, Byline, Dateline, Body Text, Heading 1 and 2, Quote, Caption, List Paragraph, Picture, Picture Caption. Change a style, and the story changes. Who said the words between marks is kept in character styles that change nothing in the look, one a speaker. Below are the style of each paragraph and its words.',
  nitf: 'Valid by the schema of NITF 3.6. The standfirst is the `abstract`. Everybody who is quoted and may be named stands in `identified-content` too. Heading levels, bold and italic are told by `class`. A picture is in a `media-object`, its credit the `media-producer`.',
  ninjs:
    'Valid by the schema of ninjs 3.1. The body is HTML. Authors have the `rel` “author”, those quoted “quoted”. The `uri` is a name-based UUID of what is exported: no id of the library leaves. A picture is an association that holds it; in the body its source is the URI of that association.',
  txt: 'A paragraph a line, a blank line between. It is the one format that drops who said the words between marks; the words themselves mostly say it.',
  wire: 'The same, with lines broken at spaces so that none is longer than 70 letters.',
  json: 'All that may leave of a story, and nothing else; see [decision 0009](decisions/0009-exported-json-is-the-public-side.md).',
}

/** docs/formats.md: what each format keeps, and one story in all of them. `npm run docs:formats` writes it. */
export async function formatsPage(): Promise<string> {
  const columns = formatIds.filter((id) => id !== 'fragment' && id !== 'wire')
  const table = [
    ['', ...columns.map((id) => formats[id].name)],
    ['---', ...columns.map(() => '---')],
    ...parts.map((part) => [part, ...columns.map((id) => kept[id][part])]),
  ].map((cells) => `| ${cells.join(' | ')} |`)
  const back: ComesBack[] = []
  for (const id of columns) back.push(await comesBack(id))
  const sections = await Promise.all(
    formatIds.map(async (id) => {
      const made = await exportAs(sampleStory, id)
      const shown = typeof made === 'string' ? made : paragraphsIn(made)
      return [`## ${formats[id].name}`, '', told[id], '', ...fenced(shown, languages[id]), '']
    }),
  )
  return `${[
    '# Formats',
    '',
    'One story in every format that Copydesk writes. The story is tests/sample-story.ts, its picture one of 8 by 5 pixels; this page is made from it by `npm run docs:formats`, and a test fails when it is stale.',
    '',
    'Whatever the format, a file holds nothing private: no ids, notes, contacts, record status, checks or slug. Words off the record stop the export, or are left out by the editor’s choice. On background the agreed description stands for the name (here “a council officer”), on deep background nobody does. Every file is searched for what is private before it is written.',
    '',
    '## What each keeps',
    '',
    ...table,
    '',
    'A dateline is printed once: not above a story whose first paragraph opens with it. Words that no file may carry (control characters, halves of letters) are dropped, but for our own JSON, which keeps every character. Links lead to https, http and mail addresses or are words alone.',
    '',
    'A picture leaves as the library keeps it: a JPEG or PNG of at most 2 MB with nothing in its file but the picture, no place, no camera, no author. A story of which a picture’s file is missing does not leave until the picture is put back or taken out.',
    '',
    '## What comes back',
    '',
    'A file that Copydesk wrote can be brought in again. The table is made from 100 random stories, always the same, with every node, mark and shape of a quotation and much that nobody would write: each was exported, brought into a library that had nobody in it, and compared; then once more.',
    '',
    ...comesBackTable(back),
    '',
    'What a Word document or Markdown has no place for is what a speaker is besides the name: a person, a group or a document, the title, the organisation. HTML tells it of those who speak in their own words. A library that knows the speaker has all of it again. Of a picture whose file is missing only the words come back; such a story does not leave the window. A first paragraph of italics alone is taken for a standfirst of Markdown that has none. The same test with 2,000 stories (`npm run test:formats`) has found no loss in HTML, NITF, ninjs and our own JSON, none in a Word document whose pictures are there, and marks beside invisible characters that Markdown does not read as marks, in some four stories of a thousand.',
    '',
    ...sections.flat(),
    '## PDF',
    '',
    'The window makes it, by the engine’s own printing ([decision 16](decisions/0016-the-window-prints-itself.md)): the story on A4, the headline and the number of the page at its foot. The proof for marking by hand has wide lines, each with its number:',
    '',
    '![A page of a proof: every line has its number in the margin](pictures/proof-page.png)',
    '',
    'It does not come in again. Its words and what the file tells of itself are read back and searched for what is private before it is written.',
    '',
  ]
    .join('\n')
    .trimEnd()}\n`
}

/** Of how many stories each thing came back, a column a format. */
function comesBackTable(back: readonly ComesBack[]): readonly string[] {
  const [first] = back
  const told = (count: number, of: number) =>
    count === of ? 'all' : count === 0 ? 'none' : `${count} of ${of}`
  const names = Array.from(first?.kept.keys() ?? [])
  return [
    ['', ...back.map(({ format }) => formats[format].name)],
    ['---', ...back.map(() => '---')],
    ...names.map((name) => [name, ...back.map(({ kept: of, of: all }) => told(of.get(name) ?? 0, all))]),
    ['the second time changes nothing', ...back.map(({ settled, of }) => told(settled, of))],
  ].map((cells) => `| ${cells.join(' | ')} |`)
}

const languages: Readonly<Record<Format, string>> = {
  html: 'html',
  fragment: 'html',
  md: 'markdown',
  docx: '',
  nitf: 'xml',
  ninjs: 'json',
  txt: '',
  wire: '',
  json: 'json',
}

function fenced(text: string, language: string): readonly string[] {
  return [`\`\`\`${language}`, text.trimEnd(), '```']
}

/** The style of each paragraph of a Word document, and its words. */
function paragraphsIn(made: Uint8Array): string {
  return docxParagraphs(strFromU8(unzipSync(made)['word/document.xml'] ?? new Uint8Array()))
    .map(([style, words]) => style.padEnd(16) + words)
    .join('\n')
}
