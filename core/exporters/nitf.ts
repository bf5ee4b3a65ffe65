import type { Element, ElementContent, Root } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { PublicSpeaker, PublicStory } from '#core/story/public-story'
import { bylineParts } from './byline-parts.ts'
import { languageOf } from './language.ts'
import { captionOf } from './public-text.ts'
import { quotedSpeakers } from './quoted-speakers.ts'
import { newLine, spaced } from './spaced.ts'
import { type Handlers, type Mark, topOf, walkBody } from './walk.ts'

/** https://iptc.org/std/NITF/3.6/specification/ */
const NAMESPACE = 'http://iptc.org/std/NITF/2006-10-18/'
const VERSION = '-//IPTC//DTD NITF 3.6//EN'

/**
 * The story as NITF 3.6. A run of words that somebody said is a `q` that names its source, a block quote a `bq` that
 * does, with the caption as its credit; quotation marks stay in the text. The speakers stand in `docdata` too. The
 * standfirst is the abstract. A picture is a `media` that holds it, its credit the `media-producer`. What NITF has no word for is told by `class`: italic and bold, heading and subheading.
 */
export function exportNitf(story: PublicStory): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      newLine(),
      x(
        'nitf',
        { xmlns: NAMESPACE, version: VERSION, baselang: languageOf(story) },
        spaced([head(story), body(story)]),
      ),
      newLine(),
    ],
  }
  // The serialiser leaves ">" as it is, and text may not hold this one sequence; there is no CDATA section here.
  // https://www.w3.org/TR/xml/#syntax
  return toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')
}

function head(story: PublicStory): Element {
  const { headline } = topOf(story)
  const people = quotedSpeakers(story).map(identified)
  return x(
    'head',
    spaced([
      headline === '' ? null : x('title', headline),
      x(
        'docdata',
        { 'management-status': 'usable' },
        people.length === 0 ? [] : spaced([x('identified-content', spaced(people))]),
      ),
    ]),
  )
}

const identifiedAs = {
  person: 'person',
  group: 'org',
  document: 'object.title',
} as const satisfies Record<PublicSpeaker['kind'], string>

function identified({ kind, name, title, organisation }: PublicSpeaker): Element {
  const role = [title, organisation].filter((words) => words !== '').join(', ')
  if (kind !== 'person' || role === '') return x(identifiedAs[kind], name)
  return x('person', [{ type: 'text', value: name }, x('function', role)])
}

function body(story: PublicStory): Element {
  const { headline, standfirst, byline, dateline } = topOf(story)
  return x(
    'body',
    spaced([
      x(
        'body.head',
        spaced([
          headline === '' ? null : x('hedline', [x('hl1', headline)]),
          byline === ''
            ? null
            : x(
                'byline',
                bylineParts(byline).map(({ text, isName }): ElementContent =>
                  isName ? x('person', text) : { type: 'text', value: text },
                ),
              ),
          dateline === '' ? null : x('dateline', [x('location', dateline)]),
          standfirst === '' ? null : x('abstract', [x('p', standfirst)]),
        ]),
      ),
      x('body.content', spaced(walkBody(story, handlers, { tidy: true }))),
    ]),
  )
}

const markClasses = { italic: 'italic', bold: 'bold' } as const satisfies Record<Mark, string>

const handlers: Handlers<ElementContent, Element, Element> = {
  text: ({ text, marks }) => [
    marks.reduce<ElementContent>((node, mark) => x('em', { class: markClasses[mark] }, [node]), {
      type: 'text',
      value: text,
    }),
  ],
  link: ({ href, children }) => [x('a', { href }, [...children])],
  said: ({ speaker, children }) => [x('q', { 'quote-source': speaker.name }, [...children])],
  paragraph: ({ children }) => x('p', [...children]),
  heading: ({ level, children }) =>
    x('hl2', { class: level === 2 ? 'heading' : 'subheading' }, [...children]),
  'block-quote': ({ paragraphs, speaker }) => {
    const block = x('block', spaced(paragraphs.map((children) => x('p', [...children]))))
    return speaker === null
      ? x('bq', spaced([block]))
      : x('bq', { 'quote-source': speaker.name }, spaced([block, x('credit', captionOf(speaker))]))
  },
  list: ({ ordered, items }) => x(ordered ? 'ol' : 'ul', spaced(items)),
  'list-item': ({ children }) => x('li', [...children]),
  figure: ({ picture, alt, credit, caption }) => {
    const size =
      picture === null
        ? {}
        : { 'mime-type': picture.type, width: picture.width, height: picture.height, coding: 'base64' }
    return x(
      'media',
      { 'media-type': 'image' },
      spaced([
        x('media-reference', { ...size, ...(alt === '' ? {} : { 'alternate-text': alt }) }),
        picture === null ? null : x('media-object', { encoding: 'base64' }, picture.base64),
        caption.length === 0 ? null : x('media-caption', [x('p', [...caption])]),
        credit === '' ? null : x('media-producer', credit),
      ]),
    )
  },
}
