import { type Letters, lettersOf, wordUnits } from '#core/style/letters'
import { asPattern, isSplitAlike, searchForPatterns } from '#core/style/patterns'
import { listQuotes } from './list-quotes.ts'
import { rememberedRuns } from './remembered-runs.ts'
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

/** So many words in a row of a secret give it away, wherever they stand. */
const TELLING_WORDS = 5
/** A single word is searched for from so many letters, a number from so many digits, a word without spaces from two. */
const MIN_WORD_LETTERS = 3
const MIN_UNSPACED_LETTERS = 2
/** Words so common that a handful of them in a row, or one as a whole answer, says nothing about who wrote it. */
const COMMON = new Set(
  `a about all also am an and any are as at be been but by can could did do does for from had has have he her him
  his i if in into is it its just me more my no not of on one or our out she should so some than that the their
  them then there these they this those to too up us was we were what when where which who will with would you
  your s t re ve ll d m
  ah hello hey hi listen look never nope oh ok okay please right said say says sorry sure thanks well why yeah yep
  yes`.split(/\s+/),
)

/** The ids of all quotations off the record, whether their words stand in the text or not. */
export function offRecordIds(story: Pick<Story, 'quotes'>): ReadonlySet<string> {
  return new Set(Object.entries(story.quotes).flatMap(([id, { record }]) => (record === 'off' ? [id] : [])))
}

type Words = Pick<Story, 'body' | 'quotes'>

/** The answer for a body and its records: a copy or a drag asks again and again while neither has changed. */
const knownWords = new WeakMap<Words['body'], { quotes: Words['quotes']; secrets: readonly SecretWords[] }>()

/**
 * Every quotation off the record with its words, as remembered and as they stand marked in the text. One of which
 * no word is known is not among them. The same body and records give the same array.
 */
export function offRecordWords(story: Words): readonly SecretWords[] {
  const before = knownWords.get(story.body)
  if (before !== undefined && before.quotes === story.quotes) return before.secrets
  const marked = new Map(listQuotes(story).map(({ id, runs }) => [id, runs.map(({ text }) => text)]))
  const secrets = Object.entries(story.quotes).flatMap(([id, record]) => {
    if (record.record !== 'off') return []
    const runs = new Set([...rememberedRuns(record), ...(marked.get(id) ?? [])])
    return runs.size > 0 ? [{ id, runs: Array.from(runs) }] : []
  })
  knownWords.set(story.body, { quotes: story.quotes, secrets })
  return secrets
}

/**
 * The runs off the record that no search can find, because they are too short or too common ("Yes."): the window
 * tells the editor about them, since nothing stops these words where they stand without their mark.
 */
export function unsearchableRuns(story: Words): readonly { readonly id: string; readonly run: string }[] {
  return offRecordWords(story).flatMap(({ id, runs }) =>
    runs.flatMap((run) => {
      const hasWords = wordUnits(run).length > 0
      return hasWords && patternsOf(run, runs.length).size === 0 ? [{ id, run }] : []
    }),
  )
}

/** A search for secret words in any number of texts. */
export type WordSearch = (text: string) => readonly StandingSecret[]

const knownSearches = new WeakMap<readonly SecretWords[], WordSearch>()

/** The search for these secrets, made once for the same array. */
export function searchFor(secrets: readonly SecretWords[]): WordSearch {
  const known = knownSearches.get(secrets) ?? searchForWords(secrets)
  knownSearches.set(secrets, known)
  return known
}

/**
 * Makes a search for secret words. The function it returns takes a text and gives every place in it, in reading
 * order, where a whole run stands, or five words of one in a row; overlapping places of one secret are one.
 *
 * Only letters and digits are compared (see `lettersOf`): marks, spaces, accents, capitals, invisible characters,
 * and how words are split or joined make no difference. A place of fewer than 12 letters begins and ends where a word
 * does. Time grows with the length of the text.
 *
 * Common words do not count: five small ones in a row, one of them alone, or two of them beside other runs. `passOver`
 * is a text whose own words are not searched for either, nor what has fewer than `minLetters` letters.
 */
export function searchForWords(secrets: readonly SecretWords[], passOver = '', minLetters = 1): WordSearch {
  const owners = new Map<string, Set<string>>()
  const sources = new Map<string, Letters[]>()
  for (const { id, runs } of secrets) {
    for (const run of runs) {
      const read = lettersOf(run)
      for (const pattern of patternsOf(run, runs.length)) {
        if (pattern.length < minLetters) continue
        owners.set(pattern, (owners.get(pattern) ?? new Set()).add(id))
        sources.set(pattern, [...(sources.get(pattern) ?? []), read])
      }
    }
  }
  if (passOver !== '') {
    const own = Array.from(searchForPatterns(owners.keys())(lettersOf(passOver)))
    for (const { pattern } of own) owners.delete(pattern)
  }
  if (owners.size === 0) return () => []
  const search = searchForPatterns(owners.keys())
  return (text) => {
    const found: StandingSecret[] = []
    const last = new Map<string, number>()
    const read = lettersOf(text)
    for (const place of search(read)) {
      const { pattern, from, to } = place
      if (!isSplitAlike(text, read, place, sources.get(pattern) ?? [])) continue
      const start = read.starts[from] ?? 0
      const end = read.ends[to - 1] ?? 0
      for (const id of owners.get(pattern) ?? []) {
        const at = last.get(id)
        const before = at === undefined ? undefined : found[at]
        if (at !== undefined && before !== undefined && start < before.end) {
          const until = Math.max(before.end, end)
          found[at] = { ...before, end: until, words: text.slice(before.start, until) }
        } else {
          last.set(id, found.push({ id, start, end, words: text.slice(start, end) }) - 1)
        }
      }
    }
    return found
  }
}

/**
 * What a run is known by, as letters: the whole of a short one, each five words of a longer one. Empty when a search
 * for it would find it everywhere. `ofRuns` is how many runs its quotation has, `tellingWords` how many words in a row
 * give it away.
 */
export function patternsOf(run: string, ofRuns = 1, tellingWords = TELLING_WORDS): ReadonlySet<string> {
  const units = wordUnits(run)
  const isCommon = units.every(({ letters }) => COMMON.has(letters))
  const windows = windowsOf(units, tellingWords)
  if (windows.length > 0 && !isCommon) return new Set(windows)
  const whole = units.map(({ letters }) => letters).join('')
  const isShort =
    units.length > 1
      ? isCommon && units.length < 3 && ofRuns > 1
      : isCommon || whole.length < MIN_WORD_LETTERS
  const isUnspaced = units.some(({ weight }) => weight < 1) && whole.length >= MIN_UNSPACED_LETTERS
  return isShort && !isUnspaced ? new Set() : new Set(whole === '' ? [] : [asPattern(whole)])
}

/** Each so many words in a row, less those that are all common. */
function windowsOf(units: ReturnType<typeof wordUnits>, tellingWords: number): readonly string[] {
  const windows: string[] = []
  let end = 0
  let weight = 0
  for (const [start, unit] of units.entries()) {
    while (end < units.length && weight < tellingWords) weight += units[end++]?.weight ?? 0
    if (weight < tellingWords - ROUNDING) break
    const window = units.slice(start, end)
    if (window.some(({ letters }) => !COMMON.has(letters))) {
      const letters = window.map((one) => one.letters).join('')
      windows.push(asPattern(letters))
    }
    weight -= unit.weight
  }
  return windows
}

/** Weights are fractions, and their sums are not exact. */
const ROUNDING = 1e-9
