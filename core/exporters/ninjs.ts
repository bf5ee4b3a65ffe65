import { v5 as uuidOf } from 'uuid'
import type { PublicInline, PublicSpeaker, PublicStory } from '#core/story/public-story'
import { countWords } from '#core/story/story-text'
import { exportBody } from './html.ts'
import { authorsOf } from './json-ld.ts'
import { languageOf } from './language.ts'
import { dataUrlOf } from './picture-bytes.ts'
import { printedPictures } from './printed-pictures.ts'
import { printable, publicWords } from './public-text.ts'
import { quotedSpeakers } from './quoted-speakers.ts'
import { topOf } from './walk.ts'

/** https://iptc.org/std/ninjs/ */
const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
}

/** The lists of ninjs that a speaker may stand in. */
const listOf = {
  person: 'people',
  group: 'organisations',
  document: 'objects',
} as const satisfies Record<PublicSpeaker['kind'], string>

/**
 * The story as ninjs 3.1: its body as the HTML that `exportHtml` prints, its authors as people with the rel "author",
 * those it quotes with the rel "quoted".
 *
 * ninjs asks for a URI. It is a name-based UUID of what is exported, since no id of ours may leave: the same words
 * have the same URI, other words another. A picture is an associated item that holds it; where it stands in the body its
 * source is the URI of that item, so that no file holds it twice.
 */
export function exportNinjs(story: PublicStory): string {
  const { headline, standfirst, byline } = topOf(story)
  const located = printable(story.dateline).trim()
  const named = (list: (typeof listOf)[keyof typeof listOf], rel: string, names: readonly string[]) =>
    names.map((name) => ({ list, name, rel }))
  const all = [
    ...named('people', 'author', authorsOf(byline)),
    ...quotedSpeakers(story).flatMap(({ kind, name }) => named(listOf[kind], 'quoted', [name])),
  ]
  const listed = (list: (typeof listOf)[keyof typeof listOf]) => {
    const names = all.filter((one) => one.list === list).map(({ name, rel }) => ({ name, rel }))
    return names.length === 0 ? {} : { [list]: names }
  }
  const words = wordsOf(story)
  const associations = printedPictures(story).map(({ picture, alt, caption, credit }) => ({
    name: `picture ${picture.number}`,
    rel: 'picture',
    uri: uriOf(picture.base64),
    type: 'picture',
    ...(alt === '' ? {} : { headlines: [{ role: 'alt', contentType: 'text/plain', value: alt }] }),
    ...(caption === ''
      ? {}
      : { descriptions: [{ role: 'caption', contentType: 'text/plain', value: caption }] }),
    ...(credit === '' ? {} : { by: credit }),
    renditions: [
      {
        name: 'main',
        href: dataUrlOf(picture),
        contentType: picture.type,
        width: picture.width,
        height: picture.height,
      },
    ],
  }))
  const item = {
    uri: uriOf(JSON.stringify(story)),
    standard: STANDARD,
    type: 'text',
    language: languageOf(story),
    ...(headline === '' ? {} : { headlines: [{ role: 'main', contentType: 'text/plain', value: headline }] }),
    ...(standfirst === ''
      ? {}
      : { descriptions: [{ role: 'standfirst', contentType: 'text/plain', value: standfirst }] }),
    ...(byline === '' ? {} : { by: byline }),
    ...(located === '' ? {} : { located }),
    bodies: [
      {
        role: 'main',
        contentType: 'text/html',
        charCount: Array.from(words.replaceAll('\n', '')).length,
        wordCount: countWords(words),
        value: exportBody(story, ({ base64 }) => uriOf(base64)),
      },
    ],
    ...listed('people'),
    ...listed('organisations'),
    ...listed('objects'),
    ...(associations.length === 0 ? {} : { associations }),
  }
  return `${JSON.stringify(item, null, 2)}\n`
}

function uriOf(content: string): string {
  return `urn:uuid:${uuidOf(content, uuidOf.URL)}`
}

/** The words of the body and of its pictures' captions, its blocks parted by a line break. */
function wordsOf(story: PublicStory): string {
  return story.body
    .flatMap((block): readonly { readonly children: readonly PublicInline[] }[] =>
      block.type === 'list' ? block.children : [block],
    )
    .map(({ children }) => printable(publicWords(children)).trim())
    .filter((text) => text !== '')
    .join('\n')
}
