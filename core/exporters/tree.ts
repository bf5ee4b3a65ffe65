import type { Element, ElementContent, Properties, Root } from 'hast'
import type { PublicStory } from '#core/story/public-story'
import { jsonLd } from './json-ld.ts'
import { isRightToLeft, languageOf } from './language.ts'
import { dataUrlOf } from './picture-bytes.ts'
import { captionOf, printable } from './public-text.ts'
import { styleSheet } from './style-sheet.ts'
import { newLine, spaced } from './spaced.ts'
import { type Handlers, type Mark, type NumberedPicture, topOf, walkBody } from './walk.ts'

/** Where a picture is: the page holds it in its own address, unless it is told where else. */
export type PictureSource = (picture: NumberedPicture) => string

/** `fragment`: the bare article for a CMS; else a whole page with a style sheet and JSON-LD. */
export type HtmlOptions = { readonly fragment: boolean; readonly source?: PictureSource }

/**
 * The story as a tree of HTML: what the exporter prints and the window's preview shows. Takes a `PublicStory`,
 * which can hold nothing private; blocks without words are left out.
 */
export function exportTree(story: PublicStory, options: HtmlOptions): Root {
  const article = h('article', {}, spaced([header(story), ...bodyNodes(story, options.source)]))
  if (options.fragment) return { type: 'root', children: [article, newLine()] }
  const language = languageOf(story)
  const direction = isRightToLeft(language) ? { dir: 'rtl' } : {}
  const head = h(
    'head',
    {},
    spaced([
      h('meta', { charSet: 'utf-8' }),
      h('title', {}, printable(story.headline).trim() || 'Untitled story'),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('style', {}, styleSheet),
      h('script', { type: 'application/ld+json' }, jsonLd(story)),
    ]),
  )
  const page = h('html', { lang: language, ...direction }, spaced([head, h('body', {}, spaced([article]))]))
  return { type: 'root', children: [{ type: 'doctype' }, newLine(), page, newLine()] }
}

/** The body alone, each block on a line of its own. */
export function bodyTree(story: PublicStory, source: PictureSource): Root {
  return { type: 'root', children: spaced(bodyNodes(story, source)).slice(1) }
}

function bodyNodes(story: PublicStory, source: PictureSource = dataUrlOf): readonly Element[] {
  return walkBody(story, handlersOf(source), { tidy: false })
}

function header(story: PublicStory): Element | null {
  const top = topOf(story)
  const line = (className: string, words: string) =>
    words === '' ? null : h('p', { className: [className] }, words)
  const lines = [
    top.headline === '' ? null : h('h1', {}, top.headline),
    line('standfirst', top.standfirst),
    line('byline', top.byline),
    line('dateline', top.dateline),
  ].filter((node) => node !== null)
  return lines.length === 0 ? null : h('header', {}, spaced(lines))
}

/** An element. Names are those of the standard and properties those of hast, so that nothing has to be looked up. */
function h(
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[] | string = [],
): Element {
  const inside = typeof children === 'string' ? [{ type: 'text' as const, value: children }] : [...children]
  return { type: 'element', tagName, properties, children: inside }
}

const markElements = { italic: 'em', bold: 'strong' } as const satisfies Record<Mark, string>

/** https://html.spec.whatwg.org/multipage/ */
const handlersOf = (source: PictureSource): Handlers<ElementContent, Element, Element> => ({
  text: ({ text, marks }) => [
    marks.reduce<ElementContent>((node, mark) => h(markElements[mark], {}, [node]), {
      type: 'text',
      value: text,
    }),
  ],
  link: ({ href, children }) => [h('a', { href }, children)],
  // Marks stay as they were typed, so that a reader who copies gets them.
  said: ({ speaker, children }) => [h('span', { dataSpeaker: speaker.name }, children)],
  paragraph: ({ children }) => h('p', {}, children),
  heading: ({ level, children }) => h(`h${level}`, {}, children),
  'block-quote': ({ paragraphs, speaker }) => {
    const quote = h('blockquote', {}, spaced(paragraphs.map((children) => h('p', {}, children))))
    // A person is no title of a work, so never `cite`.
    // https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-cite-element
    return speaker === null
      ? quote
      : h('figure', {}, spaced([quote, h('figcaption', {}, captionOf(speaker))]))
  },
  list: ({ ordered, items }) => h(ordered ? 'ol' : 'ul', {}, spaced(items)),
  'list-item': ({ children }) => h('li', {}, children),
  // https://html.spec.whatwg.org/multipage/grouping-content.html#the-figure-element
  figure: ({ picture, alt, credit, caption }) => {
    const instead = alt === '' ? null : h('p', {}, alt)
    const shown =
      picture === null
        ? instead
        : h('img', { src: source(picture), alt, width: picture.width, height: picture.height })
    const said = [
      ...caption,
      ...(caption.length > 0 && credit !== '' ? [{ type: 'text' as const, value: ' ' }] : []),
      ...(credit === '' ? [] : [h('span', { className: ['credit'] }, credit)]),
    ]
    return h('figure', {}, spaced([shown, said.length === 0 ? null : h('figcaption', {}, said)]))
  },
})
