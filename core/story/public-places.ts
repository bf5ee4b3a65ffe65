import { unescapedStages, withoutTags } from '#core/style/unescape'
import { type Block, blockText, figuresOf, isLeaf, textBlocks } from './body.ts'
import { type SecretWords, type WordSearch, offRecordIds, searchFor } from './secret-words.ts'
import { storyText } from './story-text.ts'
import type { Story } from './story.ts'
import { withoutQuotes } from './without-quotes.ts'

/** What is read of a story: its fields, its body, and the records that say which words are off the record. */
type Read = Pick<Story, 'headline' | 'standfirst' | 'byline' | 'dateline' | 'body' | 'quotes'>

/** A stretch of what a reader of the filed story gets, how it is called in a sentence, and whether it is an address. */
export type PublicPlace = { readonly where: string; readonly text: string; readonly isAddress: boolean }

/**
 * Everything in a story that somebody will read, in news order: the fields, the words of the body but those marked
 * off the record, what its pictures show and whose they are, the addresses of its links.
 */
export function publicPlaces(story: Read): readonly PublicPlace[] {
  const body = withoutQuotes(story.body, offRecordIds(story))
  const addresses = textBlocks(body).flatMap((block) =>
    block.children.flatMap((inline) => (isLeaf(inline) ? [] : [inline.href])),
  )
  const words = [
    ...fieldsOf(story),
    { where: 'the text', text: storyText(body).text },
    ...figuresOf(body).flatMap(({ alt, credit }) => [
      { where: 'what a picture shows', text: alt },
      { where: 'the credit of a picture', text: credit },
    ]),
  ]
  return [
    ...words.map((place) => ({ ...place, isAddress: false })),
    ...addresses.map((text) => ({ where: 'the address of a link', text, isAddress: true })),
  ]
}

function fieldsOf({ headline, standfirst, byline, dateline }: Read) {
  return [
    { where: 'the headline', text: headline },
    { where: 'the standfirst', text: standfirst },
    { where: 'the byline', text: byline },
    { where: 'the dateline', text: dateline },
  ]
}

/** Secret words in a place: whose they are and how the place is called. */
export type PublicFind = { readonly id: string; readonly words: string; readonly where: string }

/**
 * Every place where secret words are in what would leave of a story, in news order; escapes are undone. Words that
 * begin in one place and go on in the next count too, in whatever order a format prints the places: a secret of
 * which no place holds all is found by what they say one after the other.
 */
export function findInPublic(story: Read, secrets: readonly SecretWords[]): readonly PublicFind[] {
  if (secrets.length === 0) return []
  const find = searchFor(secrets)
  const found = publicPlaces(story).flatMap(({ where, text }) => findIn(text, where, find))
  const ids = new Set(found.map(({ id }) => id))
  if (ids.size === secrets.length) return found
  const split = new Map<string, PublicFind>()
  for (const text of sequencesOf(story)) {
    for (const one of findIn(text, 'places that follow one another', find)) {
      if (!ids.has(one.id) && !split.has(one.id)) split.set(one.id, one)
    }
  }
  return [...found, ...split.values()]
}

function findIn(text: string, where: string, find: WordSearch): readonly PublicFind[] {
  const found: PublicFind[] = []
  // Tags that were typed hide nothing: some formats write them as they are.
  const texts = new Set([text, withoutTags(text)].flatMap(unescapedStages))
  for (const stage of texts) {
    // What one stage of undoing escapes shows, the next ones show again.
    const known = new Set(found.map(({ id }) => id))
    for (const { id, words } of find(stage)) if (!known.has(id)) found.push({ id, words, where })
  }
  return found
}

/** So many UTF-16 units at the edge of a place can be part of words that go on in another. */
const EDGE_LENGTH = 300

/**
 * What the formats print one after the other: all places in reading order, the text without its pictures, and each two
 * places that stand together at the top of a story or around a picture, in either order.
 */
function sequencesOf(story: Read): readonly string[] {
  const body = withoutQuotes(story.body, offRecordIds(story))
  const fields = fieldsOf(story).map(({ text }) => text)
  const around = body.flatMap((block, at) =>
    block.type === 'figure'
      ? edgesOf([...partsOf(body[at - 1]), ...partsOf(block), ...partsOf(body[at + 1])])
      : [],
  )
  const inOrder = [...fields, ...body.flatMap(partsOf)]
  const withoutFigures = body.filter(({ type }) => type !== 'figure')
  return [
    inOrder.join('\n\n'),
    ...(withoutFigures.length === body.length ? [] : [withoutFigures.map(wordsOf).join('\n\n')]),
    ...edgesOf([...fields, wordsOf(withoutFigures[0]), ...partsOf(body[0])]),
    ...around,
  ]
}

/** The texts of a block: of a picture what it shows, its caption and its credit. */
function partsOf(block: Block | undefined): readonly string[] {
  return block?.type === 'figure' ? [block.alt, blockText(block), block.credit] : [wordsOf(block)]
}

function wordsOf(block: Block | undefined): string {
  return block === undefined ? '' : storyText([block]).text
}

/** The end of each text before the beginning of each other one. */
function edgesOf(texts: readonly string[]): readonly string[] {
  const some = texts.filter((text) => text.trim() !== '')
  return some.flatMap((one) =>
    some.flatMap((other) =>
      one === other ? [] : [`${one.slice(-EDGE_LENGTH)}\n\n${other.slice(0, EDGE_LENGTH)}`],
    ),
  )
}
