import { bareWords } from '#core/style/bare-words'
import { listQuotes } from './list-quotes.ts'
import type { Story } from './story.ts'

/** Words that must not be read, run by run, and whose they are: the id of a quotation or of a speaker. */
export type SecretWords = { readonly id: string; readonly runs: readonly string[] }

/** Secret words that stand in a text: whose they are, and where (UTF-16 offsets, `end` exclusive). */
export type StandingSecret = {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly words: string
}

/** So many words in a row of a secret tell it, wherever they stand. */
const TELLING = 5
/** A word that is a secret by itself has so many letters; shorter ones stand in every text. */
const LONG_WORD = 5

/** Words so common that a handful of them in a row is nobody's. */
const COMMON = new Set(
  `a about all also am an and any are as at be been but by can could did do does for from had has have he her him
  his i if in into is it its just me more my no not of on one or our out she should so some than that the their
  them then there these they this those to too up us was we were what when where which who will with would you
  your s t re ve ll d m`.split(/\s+/),
)

/** The ids of all quotations off the record, whether their words stand in the text or not. */
export function offRecordIds(story: Pick<Story, 'quotes'>): ReadonlySet<string> {
  return new Set(Object.entries(story.quotes).flatMap(([id, { record }]) => (record === 'off' ? [id] : [])))
}

/**
 * Every quotation off the record with its words, as remembered and as they stand marked in the text. One of which
 * no word is known is not among them.
 */
export function offRecordWords(story: Pick<Story, 'body' | 'quotes'>): readonly SecretWords[] {
  const marked = new Map(listQuotes(story).map(({ id, runs }) => [id, runs.map(({ text }) => text)]))
  return Object.entries(story.quotes).flatMap(([id, { record, secretWords }]) => {
    if (record !== 'off') return []
    const runs = new Set([...runsOf(secretWords ?? ''), ...(marked.get(id) ?? [])])
    return runs.size > 0 ? [{ id, runs: Array.from(runs) }] : []
  })
}

/**
 * The runs of remembered words: they are kept a line each. Older files hold them on one line, parted by a space;
 * there a closing mark before an opening one shows where one ended.
 */
function runsOf(secretWords: string): readonly string[] {
  const parted = secretWords.includes('\n') ? /\n/ : /(?<=[”"»])\s+(?=[“"«])/
  return secretWords.split(parted).filter((run) => run.trim() !== '')
}

/**
 * Makes a search for secret words. The function it returns takes a text and gives every place in it, in reading
 * order, where a whole run stands, or five words of one in a row; overlapping places of one secret are one. Marks,
 * spaces, accents and capitals make no difference. Time grows with the length of the text.
 *
 * A run is looked for whole when it has two words, or one of five letters. Words that stand in every text do not
 * count: five small words in a row, and a run of one or two of them beside other runs. `passOver` is a text whose
 * own words are not looked for either.
 */
export function searchForWords(
  secrets: readonly SecretWords[],
  passOver = '',
): (text: string) => readonly StandingSecret[] {
  const owners = new Map<string, Set<string>>()
  for (const { id, runs } of secrets) {
    for (const stretch of runs.flatMap((run) => stretchesOf(run, runs.length))) {
      owners.set(stretch, (owners.get(stretch) ?? new Set()).add(id))
    }
  }
  if (passOver !== '') for (const { stretch } of standing(passOver, owners)) owners.delete(stretch)
  return (text) => {
    const found: StandingSecret[] = []
    const last = new Map<string, number>()
    for (const { stretch, start, end } of standing(text, owners)) {
      for (const id of owners.get(stretch) ?? []) {
        const at = last.get(id)
        const before = at === undefined ? undefined : found[at]
        if (at !== undefined && before !== undefined && start < before.end) {
          const to = Math.max(before.end, end)
          found[at] = { ...before, end: to, words: text.slice(before.start, to) }
        } else {
          last.set(id, found.push({ id, start, end, words: text.slice(start, end) }) - 1)
        }
      }
    }
    return found
  }
}

/** What one run is known by: bare words joined by a space. */
function stretchesOf(run: string, ofRuns: number): readonly string[] {
  const words = bareWords(run).map(({ word }) => word)
  const isCommon = words.every((word) => COMMON.has(word))
  const [first = ''] = words
  const isWhole = words.length > 1 ? !(isCommon && words.length < 3 && ofRuns > 1) : isTelling(first)
  const whole = isWhole && (words.length < TELLING || isCommon) ? [words.join(' ')] : []
  const parts = words.slice(TELLING - 1).flatMap((_, index) => {
    const part = words.slice(index, index + TELLING)
    return part.every((word) => COMMON.has(word)) ? [] : [part.join(' ')]
  })
  return [...whole, ...parts]
}

function isTelling(word: string): boolean {
  return word.length >= LONG_WORD && !COMMON.has(word)
}

/** Where these stretches stand in a text, by where they begin. */
function* standing(
  text: string,
  stretches: ReadonlyMap<string, unknown>,
): Iterable<{ readonly stretch: string; readonly start: number; readonly end: number }> {
  if (stretches.size === 0) return
  const words = bareWords(text)
  const lengths = new Set(Array.from(stretches.keys(), (stretch) => stretch.split(' ').length))
  const longest = Math.max(...lengths)
  for (const [at, { start }] of words.entries()) {
    let stretch = ''
    for (let length = 1; length <= longest && at + length <= words.length; length += 1) {
      const next = words[at + length - 1]
      if (next === undefined) break
      stretch = length === 1 ? next.word : `${stretch} ${next.word}`
      if (lengths.has(length) && stretches.has(stretch)) yield { stretch, start, end: next.end }
    }
  }
}
