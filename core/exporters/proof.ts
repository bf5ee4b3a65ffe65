import { figuresOf, leavesOf, textBlocks } from '#core/story/body'
import { listQuotes } from '#core/story/list-quotes'
import {
  type Privacy,
  figurePrivacy,
  leafPrivacy,
  quoteRecordPrivacy,
  storyPrivacy,
} from '#core/story/privacy'
import { publicPlaces, withoutPercentEscapes } from '#core/story/public-places'
import { offRecordIds, offRecordWords, searchForWords } from '#core/story/secret-words'
import type { PublicPicture } from '#core/story/public-story'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { withoutQuotes } from '#core/story/without-quotes'
import { foldTypography } from '#core/style/fold'
import type { Format } from './formats.ts'
import { textsIn } from './texts-in.ts'
import { wordsOfFormat } from './words-of-format.ts'

/** How many private strings the bytes were searched for, and those that stand in them. */
type Proof = { readonly searched: number; readonly found: readonly string[] }

const SHORTEST = 4

/**
 * Searches what would leave for what must not: every string in a field that privacy.ts calls private, whatever is
 * known of a source who is not named or a speaker nobody quotes, and words off the record.
 *
 * `bytes` is what would be written, in this format: text, or the bytes of a file, into every part of which is looked
 * where it is a zip archive. It is read as it stands, with the escapes of markup, JSON and addresses undone, and
 * without its tags; white space and typography make no difference. Strings under four characters are
 * passed over, and so is what the editor typed into the public text as well, and what is a word of the format
 * itself ("article"). Words off the record are searched for as secret-words.ts says, whatever the public text
 * holds; only the format's own words are passed over. Of `pictures`, which leave whole, the bytes are no words: chance
 * would find a short string in them. `around` is what stands around every story: a page of the house's own.
 */
export async function searchForSecrets(
  bytes: string | Uint8Array,
  format: Format,
  story: Story,
  speakers: readonly Speaker[],
  pictures: Iterable<PublicPicture> = [],
  around = '',
): Promise<Proof> {
  const own = `${await wordsOfFormat(format)}\n${around}`
  const readings = Array.from(new Set(textsIn(bytes, pictures).flatMap(readingsOf)))
  const ordinary = foldTypography([publicWordsOf(story, speakers), own].join('\n'))
  const strings = unique(privateStrings(story, speakers)).filter((text) => !ordinary.includes(text))
  const secrets = offRecordWords(story)
  const find = searchForWords(secrets, own)
  const standing = new Map(
    readings.flatMap((reading) => find(reading)).map(({ id, words }) => [id, words] as const),
  )
  return {
    searched: strings.length + secrets.reduce((sum, { runs }) => sum + runs.length, 0),
    found: [
      ...strings.filter((text) => readings.some((reading) => reading.includes(text))),
      ...standing.values(),
    ],
  }
}

/** A text as it stands, and as somebody reads it who undoes the escapes of strings and of markup, and tags. */
function readingsOf(text: string): readonly string[] {
  const all = Array.from(new Set([text, withoutJsonEscapes(text)])).flatMap((one) => {
    const html = withoutEntities(one)
    return [
      one,
      html,
      withoutPercentEscapes(html),
      withoutJsonEscapes(html),
      withoutEntities(one.replace(/<[^>]*>/g, '')),
    ]
  })
  // Most texts hold no escapes, so that most readings are the same: each is folded once.
  return Array.from(new Set(all), foldTypography)
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));?/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function withoutJsonEscapes(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_whole, hex, char) =>
    typeof hex === 'string' ? String.fromCharCode(Number.parseInt(hex, 16)) : (ESCAPES[char] ?? String(char)),
  )
}

function unique(texts: readonly string[]): readonly string[] {
  const folded = texts.map(foldTypography).filter((text) => text.length >= SHORTEST)
  return Array.from(new Set(folded))
}

/** What the editor typed for everybody to read, and what may be printed of the speakers who are quoted. */
function publicWordsOf(story: Story, speakers: readonly Speaker[]): string {
  const hrefs = textBlocks(withoutQuotes(story.body, offRecordIds(story))).flatMap((block) =>
    block.children.flatMap((inline) => ('href' in inline ? [inline.href] : [])),
  )
  const quotes = listQuotes(story).filter(({ record }) => record.record !== 'off')
  const ids = printedIds(story)
  const printed = speakers
    .filter((speaker) => ids.has(speaker.id))
    .flatMap((speaker) =>
      speaker.unnamed === undefined
        ? [speaker.name, speaker.title, speaker.organisation]
        : [speaker.unnamed.description],
    )
  const places = publicPlaces(story).map(({ text }) => text)
  return [...places, story.language, ...hrefs, ...quotes.map(({ words }) => words), ...printed].join('\n')
}

/** Ids of the speakers whose name, or agreed description, an export may print. */
function printedIds(story: Story): ReadonlySet<string> {
  return new Set(
    listQuotes(story).flatMap(({ speakerId, record }) =>
      speakerId !== undefined && record.record !== 'off' && record.record !== 'deep' ? [speakerId] : [],
    ),
  )
}

/**
 * Everything that privacy.ts calls private, as strings; of speakers all there is, since what may be printed of those
 * who are quoted is passed over as public. Words off the record are searched for in their own way.
 */
function privateStrings(story: Story, speakers: readonly Speaker[]): readonly string[] {
  const { quotes, ...rest } = story
  return [
    ...privateOf(rest, storyPrivacy),
    ...textBlocks(story.body)
      .flatMap(leavesOf)
      .flatMap((leaf) => privateOf(leaf, leafPrivacy)),
    ...figuresOf(story.body).flatMap((figure) => privateOf(figure, figurePrivacy)),
    ...Object.entries(quotes).flatMap(([id, { secretWords: _words, ...record }]) => [
      id,
      ...privateOf(record, quoteRecordPrivacy),
    ]),
    ...speakers.flatMap((speaker) => stringsOf(speaker)),
  ]
}

function privateOf<T extends object>(
  thing: T,
  classes: Readonly<Record<keyof T, Privacy>>,
): readonly string[] {
  const isPrivate = new Map<string, unknown>(Object.entries(classes))
  const kept = Object.entries(thing).filter(([key]) => isPrivate.get(key) === 'private')
  return stringsOf(Object.fromEntries(kept))
}

/** Fields that hold one of a few words ("ready", "they"), which stand in many texts and tell nothing. */
const CHOICES: ReadonlySet<string> = new Set(['status', 'record', 'kind', 'pronouns'])

/** Every string in a value, however deep; long texts line by line too. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return lines(value)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (CHOICES.has(key) ? [] : stringsOf(part)))
}

function lines(text: string): readonly string[] {
  return [text, ...text.split('\n').filter((line) => line.trim().length >= 8)]
}
