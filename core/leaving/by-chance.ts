import { blockText, figuresOf, textBlocks } from '#core/story/body'
import { listQuotes } from '#core/story/list-quotes'
import { publicPlaces } from '#core/story/public-places'
import type { PublicPicture } from '#core/story/public-story'
import { offRecordIds } from '#core/story/secret-words'
import { type Speaker, printedName } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { withoutQuotes } from '#core/story/without-quotes'
import { foldTypography } from '#core/style/fold'
import { unescapedStages } from '#core/style/unescape'
import { printedIds } from './printed-cards.ts'

/** Says of a private string whether what is public puts it together. */
export type ByChance = (text: string) => boolean

/**
 * Private strings that stand in what was made because a format puts public words together: a caption and its credit, a
 * title and an organisation, words and who said them, its own label and what an alternative text says, how wide a picture
 * is.
 *
 * Such a string is made of at least one whole public place, the end of one before it and the beginning of one after it,
 * with nothing but marks and the format's own labels between them (`own`: its words of a story that says nothing but
 * "x"). Capitals count. A string with one other word is not among them, nor one whose words stand elsewhere.
 */
export function putTogether(
  story: Story,
  speakers: readonly Speaker[],
  own: string,
  pictures: ReadonlyMap<string, PublicPicture> = new Map(),
): ByChance {
  const places = Array.from(new Set(placesOf(story, speakers, pictures)), wordsOf).filter(
    ({ length }) => length > 0,
  )
  const labels = Array.from(new Set(own.split(/\n|(?<![\p{L}\p{N}])[xy](?![\p{L}\p{N}])/u)), wordsOf).filter(
    ({ length }) => length > 0,
  )
  return (text) =>
    unescapedStages(text).some((stage) => {
      const words = wordsOf(stage)
      return words.length > 0 && isMadeOf(words, places, labels)
    })
}

function placesOf(
  story: Story,
  speakers: readonly Speaker[],
  pictures: ReadonlyMap<string, PublicPicture>,
): readonly string[] {
  const body = withoutQuotes(story.body, offRecordIds(story))
  const quotes = listQuotes(story).filter(({ record }) => record.record !== 'off')
  const printed = printedIds(story)
  return [
    ...publicPlaces(story).map(({ text }) => text),
    ...textBlocks(body).map(blockText),
    ...quotes.flatMap(({ runs, words }) => [words, ...runs.map(({ text }) => text)]),
    ...speakers
      .filter(({ id }) => printed.has(id))
      .flatMap((speaker) => [
        printedName(speaker),
        ...(speaker.unnamed === undefined ? [speaker.title, speaker.organisation] : []),
      ]),
    ...figuresOf(body).flatMap(({ picture }) => {
      const file = pictures.get(picture)
      return file === undefined ? [] : [file.width.toString(), file.height.toString()]
    }),
  ]
}

type Words = readonly string[]

function wordsOf(text: string): Words {
  return foldTypography(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** True where words are the end of a place, whole places and labels, and the beginning of a place, or inside one. */
function isMadeOf(words: Words, places: readonly Words[], labels: readonly Words[]): boolean {
  if (places.some((place) => isInside(words, place))) return true
  // How many of the words are told, and whether a whole place is among them: a label or two edges say nothing.
  const told = new Map<number, boolean>([[0, false]])
  const tell = (end: number, isWhole: boolean) => told.set(end, isWhole || (told.get(end) ?? false))
  for (const place of places) {
    for (let count = 1; count <= Math.min(place.length, words.length); count += 1) {
      if (isAt(words, 0, place.slice(-count))) tell(count, count === place.length)
    }
  }
  for (let at = 0; at < words.length; at += 1) {
    const isWhole = told.get(at)
    if (isWhole === undefined) continue
    for (const label of labels) if (isAt(words, at, label)) tell(at + label.length, isWhole)
    for (const place of places) {
      if (isAt(words, at, place)) tell(at + place.length, true)
      const rest = words.length - at
      if (isWhole && rest < place.length && isAt(words, at, place.slice(0, rest))) return true
    }
  }
  return told.get(words.length) ?? false
}

function isAt(words: Words, at: number, part: Words): boolean {
  return at + part.length <= words.length && part.every((word, index) => word === words[at + index])
}

function isInside(words: Words, place: Words): boolean {
  return place.some((word, at) => word === words[0] && isAt(place, at, words))
}
