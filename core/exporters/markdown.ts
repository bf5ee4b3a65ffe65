import type {
  BlockContent,
  Break,
  Definition,
  DefinitionContent,
  ListItem,
  Paragraph,
  PhrasingContent,
} from 'mdast'
import { type Handle, toMarkdown } from 'mdast-util-to-markdown'
import type { PublicStory } from '#core/story/public-story'
import { joinMarked } from './join-marked.ts'
import { dataUrlOf } from './picture-bytes.ts'
import { captionOf } from './public-text.ts'
import { LONGEST_LABEL, SaidDefinitions, folded } from './said-definitions.ts'
import { type Handlers, type Mark, topOf, walkBody } from './walk.ts'

const markNodes = { italic: 'emphasis', bold: 'strong' } as const satisfies Record<Mark, string>

/**
 * The story as CommonMark. The headline is the first heading, the standfirst a paragraph in italics. Quotation marks
 * stay in the text, a block quote ends with a line that names the speaker.
 *
 * Who said the words between marks is kept in link reference definitions at the end of the file, one for each run of
 * words in reading order (see `SaidDefinitions`), and so is which line above the text is what. No reader of the rendered
 * text sees them.
 * https://spec.commonmark.org/0.31.2/#link-reference-definitions
 *
 * A picture is a paragraph that begins with it; its caption and its credit stand on the lines below. The picture itself
 * is in a definition at the end too, whose title is the credit.
 */
export function exportMarkdown(story: PublicStory): string {
  const said = new SaidDefinitions()
  const pictures: Definition[] = []
  const top = topOf(story)
  const body = walkBody(story, handlersInto(said, pictures), { tidy: true })
  const lines = [top.byline, top.dateline].filter((words) => words !== '')
  const fields = (['standfirst', 'byline', 'dateline'] as const).flatMap((field) =>
    fieldDefinition(field, top[field]),
  )
  return toMarkdown(
    {
      type: 'root',
      children: [
        ...(top.headline === ''
          ? []
          : [{ type: 'heading' as const, depth: 1 as const, children: [text(top.headline)] }]),
        ...(top.standfirst === ''
          ? []
          : [paragraph([{ type: 'emphasis' as const, children: [text(top.standfirst)] }])]),
        ...lines.map((words) => paragraph([text(words)])),
        ...body,
        ...pictures,
        ...fields,
        ...said.all,
      ],
    },
    { bullet: '-', tightDefinitions: true, resourceLink: true, handlers: { text: safeText } },
  )
}

/** The handlers of one export: the runs that somebody said, and the pictures, are noted as they come. */
function handlersInto(
  said: SaidDefinitions,
  pictures: Definition[],
): Handlers<PhrasingContent, ListItem, BlockContent | DefinitionContent> {
  return {
    text: ({ text: words, marks }) => {
      said.pass(words)
      return [
        marks.reduce<PhrasingContent>(
          (node, mark) => ({ type: markNodes[mark], children: [node] }),
          text(words),
        ),
      ]
    },
    link: ({ href, children }) => [{ type: 'link', url: href, children: linkable(children) }],
    said: ({ speaker, words, children }) => {
      said.say(words, speaker.name)
      return children
    },
    paragraph: ({ children }) => {
      said.endBlock()
      return paragraph(children)
    },
    heading: ({ level, children }) => {
      said.endBlock()
      return { type: 'heading', depth: level, children: joinMarked(children) }
    },
    'block-quote': ({ paragraphs, speaker }) => {
      said.endBlock()
      return {
        type: 'blockquote',
        children: [
          ...paragraphs.map(paragraph),
          ...(speaker === null ? [] : [paragraph([text(`— ${captionOf(speaker)}`)])]),
        ],
      }
    },
    list: ({ ordered, items }) => ({ type: 'list', ordered, spread: false, children: [...items] }),
    'list-item': ({ children }) => {
      said.endBlock()
      return { type: 'listItem', spread: false, children: [paragraph(children)] }
    },
    figure: ({ picture, alt, credit, caption }) => {
      said.endBlock()
      const instead = alt === '' ? [] : [[text(alt)]]
      const label = `picture ${picture?.number}`
      if (picture !== null) {
        const title = credit === '' ? {} : { title: credit }
        pictures.push({ type: 'definition', identifier: label, label, url: dataUrlOf(picture), ...title })
      }
      const shown: PhrasingContent[][] =
        picture === null
          ? instead
          : [[{ type: 'imageReference', referenceType: 'full', identifier: label, label, alt }]]
      const lines = [
        ...shown,
        ...(caption.length === 0 ? [] : [caption]),
        ...(credit === '' ? [] : [[text(credit)]]),
      ]
      return paragraph(lines.flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line])))
    },
  }
}

/** Which line above the text is the byline: nothing in Markdown says so. */
function fieldDefinition(field: 'standfirst' | 'byline' | 'dateline', words: string): readonly Definition[] {
  const label = folded(words).trim().slice(0, LONGEST_LABEL).trim()
  return label === '' ? [] : [{ type: 'definition', identifier: label, label, url: `#${field}` }]
}

const lineBreak: Break = { type: 'break' }

function paragraph(children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: joinMarked(children) }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value: value.replace(/\s*\n\s*/g, ' ') }
}

/**
 * Words with their signs escaped. The serialiser takes a letter outside the basic plane for half of a sign, and
 * leaves the underscores behind it as they are: they would close italics that are open, or open some.
 */
const safeText: Handle = (node, _parent, state, info) =>
  state.safe(node.value, info).replace(/(?<=[\uDC00-\uDFFF]_*)_/g, '\\_')

/** A link holds words, never a link. */
function linkable(children: readonly PhrasingContent[]): PhrasingContent[] {
  return joinMarked(children).filter((node) => node.type !== 'link')
}
