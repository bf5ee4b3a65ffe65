import { exportAs } from '#core/exporters/export-as'
import { lettersOf } from '#core/style/letters'
import { unescapedStages } from '#core/style/unescape'
import type { PublicInline, PublicStory } from '#core/story/public-story'
import type { Form } from './check-release.ts'
import { isFormat } from './own-words.ts'
import { type ReadBack, readBack } from './read-back.ts'
import { textsIn } from './texts-in.ts'

/** Makes a file of a story. */
type Maker = (story: PublicStory) => string | Uint8Array | Promise<string | Uint8Array>

/** Letters beside every sign that some format escapes, and letters that some format writes as an escape. */
const SIGNS =
  'Zoë’s “naïve” café & crème <brûlée> said \\back {slash} 100%sure 7%41x &amp;lt *bold*er _under_line [li]nk #tag ~til|de Łódź Ελλάδα Москва 東京都 ภาษาไทย'

const places = [
  'headline',
  'standfirst',
  'plain',
  'marked',
  'quote',
  'item',
  'alt',
  'caption',
  'credit',
] as const
const HREF = 'https://a.example/h%C3%A9lo%20%22there%22'

/**
 * True when the reading finds, whole, a sentence full of signs that the maker put into each place of a story: plain,
 * with half of it bold and a part of it linked, in a caption, an alternative text and so on. A form that hides letters
 * in an escape that its reading does not know fails.
 */
export async function readsItsProbe(make: Maker, read: ReadBack): Promise<boolean> {
  const texts = textsIn(await make(probeStory()))
  const readings = read(texts).map((text) => lettersOf(text).letters)
  const addresses = read(texts)
    .flatMap(unescapedStages)
    .map((text) => lettersOf(text).letters)
  // Plain text prints no addresses.
  const hasAddresses = texts.some((text) => text.includes('a.example'))
  const isRead = (text: string, all: readonly string[]) =>
    all.some((one) => one.includes(lettersOf(text).letters))
  return (
    places.every((place) => isRead(probe(place), readings)) &&
    (isRead('hélo there', addresses) || !hasAddresses)
  )
}

const known = new Map<Form, Promise<boolean>>()

/** Whether this form is read back as it is written. Asked once for each form and process. */
export function isReadBack(form: Form): Promise<boolean> {
  if (!isFormat(form)) return Promise.resolve(true)
  const answer = known.get(form) ?? readsItsProbe((story) => exportAs(story, form), readBack[form])
  known.set(form, answer)
  return answer
}

function probe(place: (typeof places)[number]): string {
  return `Here ${place} ${SIGNS} there`
}

function probeStory(): PublicStory {
  const plain = (place: (typeof places)[number]): readonly PublicInline[] => [{ text: probe(place) }]
  const picture = { type: 'image/png' as const, width: 1, height: 1, base64: 'AAAA' }
  return {
    headline: probe('headline'),
    standfirst: probe('standfirst'),
    byline: '',
    dateline: '',
    language: 'en',
    quotations: [],
    body: [
      { type: 'paragraph', children: plain('plain') },
      { type: 'paragraph', children: marked(probe('marked')) },
      { type: 'block-quote', children: plain('quote') },
      { type: 'list', ordered: false, children: [{ type: 'list-item', children: plain('item') }] },
      { type: 'figure', picture, alt: probe('alt'), credit: probe('credit'), children: plain('caption') },
    ],
  }
}

/** Words cut inside a word: plain, bold, linked, italic. */
function marked(text: string): readonly PublicInline[] {
  const quarter = Math.floor(text.length / 4)
  const part = (index: number) => text.slice(index * quarter, index === 3 ? undefined : (index + 1) * quarter)
  return [
    { text: part(0) },
    { text: part(1), bold: true },
    { type: 'link', href: HREF, children: [{ text: part(2) }] },
    { text: part(3), italic: true },
  ]
}
