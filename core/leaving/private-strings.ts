import { figuresOf, leavesOf, textBlocks } from '#core/story/body'
import { listQuotes } from '#core/story/list-quotes'
import {
  type Privacy,
  figurePrivacy,
  leafPrivacy,
  quoteRecordPrivacy,
  storyPrivacy,
} from '#core/story/privacy'
import { publicPlaces } from '#core/story/public-places'
import { offRecordIds } from '#core/story/secret-words'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { withoutQuotes } from '#core/story/without-quotes'
import { foldTypography } from '#core/style/fold'
import { unescapedStages } from '#core/style/unescape'
import { printedCards } from './printed-cards.ts'

/** Shorter strings are found everywhere by chance. */
const MIN_LETTERS = 4

const MARKS_AT_ENDS = /^[\s"'-]+|[\s"'-]+$/g

/**
 * Every private string of a story and its speakers, folded (see `foldTypography`), each once. Marks at their ends are
 * left off: a dash or a quotation mark there says nothing, and folds in another way inside a longer text.
 */
export function privateStrings(story: Story, speakers: readonly Speaker[]): readonly string[] {
  const folded = stringsToHide(story, speakers).map((text) => foldTypography(text).replace(MARKS_AT_ENDS, ''))
  return Array.from(new Set(folded.filter((text) => text.length >= MIN_LETTERS)))
}

/** What the editor typed for everybody to read, and what may be printed of the speakers who are quoted. */
export function publicWordsOf(story: Story, speakers: readonly Speaker[]): string {
  const hrefs = textBlocks(withoutQuotes(story.body, offRecordIds(story))).flatMap((block) =>
    block.children.flatMap((inline) => ('href' in inline ? [inline.href] : [])),
  )
  const quotes = listQuotes(story).filter(({ record }) => record.record !== 'off')
  const printed = printedCards(story, speakers).map(({ text }) => text)
  const places = publicPlaces(story).map(({ text }) => text)
  return [
    ...places,
    story.language,
    ...hrefs.flatMap(unescapedStages),
    ...quotes.map(({ words }) => words),
    ...printed,
  ].join('\n')
}

/**
 * Everything that privacy.ts calls private, as strings; of speakers all there is, since what may be printed of those
 * who are quoted is passed over as public. Words off the record are searched for in their own way.
 */
function stringsToHide(story: Story, speakers: readonly Speaker[]): readonly string[] {
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
