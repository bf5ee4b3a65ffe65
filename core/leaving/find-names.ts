import { lettersOf, wordUnits } from '#core/style/letters'
import {
  type PatternPlace,
  UNALIGNED_LETTERS,
  asPattern,
  isSplitAlike,
  searchForPatterns,
} from '#core/style/patterns'
import { unescapedStages, withoutTags } from '#core/style/unescape'
import type { Namesake } from '#core/story/story'
import { addressReadings, isHeldByTag, levelAsWritten } from './handles.ts'
import { isTitleCased, tokenAround } from './name-context.ts'
import { type NameLevel, type NameText, levelOf } from './name-level.ts'
import type { ProtectedName, ProtectedNames } from './protected-names.ts'

/**
 * A protected name, contact or note in a text; `around` is the place as a `Namesake` keeps it. `start` and `end` are
 * UTF-16 offsets in the text; of what shows only once escapes are undone they are those of the whole text.
 */
export type NameFind = {
  readonly start: number
  readonly end: number
  readonly name: ProtectedName
  readonly level: NameLevel
  readonly words: string
  readonly around: string
}

/** A search for protected names in any number of texts. An address is read without regard to capitals. */
export type NameSearch = (text: string, isAddress: boolean) => readonly NameFind[]

/** So many words either side of a name are its place. */
const WORDS_AROUND = 3
/** At the edge of a copy there are fewer: with so many words in all it is still the place that was answered. */
const TELLING_PLACE = 3
/** So many UTF-16 units hold them. */
const REACH = 120
/** In an e-mail address or a handle a surname may stand with an initial before it: "mhollis@". */
const MIN_HANDLE_LETTERS = 5

/**
 * Makes a search for what a story protects. It finds names however they are split, joined or escaped, as whole words;
 * places that the editor answered to be somebody else's (`namesakes`) are not found, in a piece also where its edge cuts
 * off the words around them, nor what belongs to the name of a speaker who is named. One find for each place: the
 * gravest, and of these the longest.
 */
export function searchForNames(
  { names, printed }: ProtectedNames,
  namesakes: readonly Namesake[] = [],
  isPiece = false,
): NameSearch {
  if (names.length === 0) return () => []
  const owners = ownersOf(names)
  const search = searchForPatterns(owners.keys())
  const searchPrinted = searchForPatterns(coveringNames({ names, printed }))
  const shared = new Set(printed.map(({ pattern }) => pattern))
  const agreed = agreedDescriptions(names)
  const searchAgreed = searchForPatterns(agreed.keys())
  const answered = new Set(namesakes.map(({ speaker, around }) => `${speaker} ${around}`))

  const isAnswered = (speaker: string, around: string) =>
    answered.has(`${speaker} ${around}`) ||
    (isPiece &&
      around.split(' ').length >= TELLING_PLACE &&
      namesakes.some((one) => one.speaker === speaker && ` ${one.around} `.includes(` ${around} `)))

  const findIn = (text: string, isAddress: boolean): readonly NameFind[] => {
    const read = lettersOf(text)
    const where: NameText = { text, read, isAddress, isTitleCase: isTitleCased(text) }
    const accepts = ({ pattern, from, to }: PatternPlace, isAligned: boolean) => {
      if (isAligned || pattern.length >= UNALIGNED_LETTERS) return true
      const isEndAligned = to === read.letters.length || read.edges[to] === 1
      if (/^\p{N}+$/u.test(pattern)) return isEndAligned
      if (isHeldByTag(pattern, [from, to], where)) return true
      return (
        pattern.length >= MIN_HANDLE_LETTERS &&
        isEndAligned &&
        read.edges[from - 1] === 1 &&
        isInHandle(where, from, to)
      )
    }
    const isOthers = coveredBy(searchPrinted(read))
    const printedAsAgreed = Array.from(searchAgreed(read))
    const gravest = new GravestPlaces()
    for (const place of search(read, accepts)) {
      if (isOthers(place)) continue
      for (const name of owners.get(place.pattern) ?? []) {
        if (!isWrittenAlike(name, place, where)) continue
        const isAgreed = printedAsAgreed.some(
          ({ pattern, from, to }) =>
            from <= place.from && to >= place.to && agreed.get(pattern)?.has(name.speaker.id) === true,
        )
        if (isAgreed) continue
        const level = levelShared(name, levelHere(name, place, where), shared)
        if (level !== null) gravest.add({ ...place, name, level })
      }
    }
    return gravest.all.flatMap(({ name, level, from, to }) => {
      const [start, end] = [read.starts[from] ?? 0, read.ends[to - 1] ?? 0]
      const around = placeAround(text, start, end)
      return isAnswered(name.speaker.id, around)
        ? []
        : [{ name, level, words: text.slice(start, end), around, start, end }]
    })
  }
  return (text, isAddress) => {
    const found: NameFind[] = []
    const known = new Set<string>()
    for (const [index, stage] of readingsOf(text).entries()) {
      const whole = index === 0 ? {} : { start: 0, end: text.length }
      const here = findIn(stage, isAddress).map((one) => ({
        one,
        key: `${one.name.speaker.id} ${one.words}`,
      }))
      // What one stage of undoing escapes shows, the next ones show again.
      found.push(...here.flatMap(({ one, key }) => (known.has(key) ? [] : [{ ...one, ...whole }])))
      for (const { key } of here) known.add(key)
    }
    return found
  }
}

/** The descriptions under which sources are printed, and whose they are. A name inside one was agreed to, there alone. */
function agreedDescriptions(names: readonly ProtectedName[]): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>()
  for (const { speaker } of names) {
    const { letters } = lettersOf(speaker.unnamed?.description ?? '')
    if (letters === '') continue
    const pattern = asPattern(letters)
    owners.set(pattern, (owners.get(pattern) ?? new Set()).add(speaker.id))
  }
  return owners
}

/** A name is parted where it is parted on the card. The signs of a contact come and go. */
function isWrittenAlike(
  name: ProtectedName,
  place: PatternPlace,
  { text, read, isAddress }: NameText,
): boolean {
  if (isAddress || name.kind === 'contact' || name.kind === 'note' || name.written !== undefined) return true
  return isSplitAlike(text, read, place, [lettersOf(name.text)])
}

/** The text as it stands, with its escapes undone, and what its e-mail addresses may mean. */
function readingsOf(text: string): readonly string[] {
  // Tags that were typed hide nothing: some formats write them as they are.
  const plain = withoutTags(text)
  const stages = [...unescapedStages(text), ...(plain === text ? [] : unescapedStages(plain))]
  return [...stages, ...stages.flatMap(addressReadings)]
}

function levelHere(name: ProtectedName, { from, to }: PatternPlace, where: NameText): NameLevel | null {
  if (name.written === undefined) return levelOf(name, from, to, where)
  const level = levelAsWritten(name.written, name.pattern, [from, to], where)
  return level === 'stop' && name.speaker.unnamed === undefined ? 'warn' : level
}

/** Whole names of speakers who are named. That of a group covers no whole name of a source: "Friends of Ann Lee". */
function coveringNames({ names, printed }: ProtectedNames): readonly string[] {
  const search = searchForPatterns(names.flatMap(({ kind, pattern }) => (kind === 'full' ? [pattern] : [])))
  return printed
    .filter(({ kind, speaker }) => {
      if (kind !== 'full') return false
      return speaker.kind === 'person' || Array.from(search(lettersOf(speaker.name))).length === 0
    })
    .map(({ pattern }) => pattern)
}

/** Says whether a place is inside a longer one of these. Both are asked and given by where they begin. */
function coveredBy(others: Iterable<PatternPlace>): (place: PatternPlace) => boolean {
  const sorted = Array.from(others)
  let next = 0
  let widest: PatternPlace | undefined
  return ({ from, to }) => {
    for (let other = sorted[next]; other !== undefined && other.from <= from; other = sorted[++next]) {
      if (widest === undefined || other.to > widest.to) widest = other
    }
    return widest !== undefined && widest.to >= to && widest.to - widest.from > to - from
  }
}

function ownersOf(names: readonly ProtectedName[]): ReadonlyMap<string, readonly ProtectedName[]> {
  const owners = new Map<string, ProtectedName[]>()
  for (const name of names) owners.set(name.pattern, [...(owners.get(name.pattern) ?? []), name])
  return owners
}

/** A surname that a named speaker of the story has too may be theirs; a given name that they have is. */
function levelShared(
  name: ProtectedName,
  level: NameLevel | null,
  shared: ReadonlySet<string>,
): NameLevel | null {
  if (level === null || !shared.has(name.pattern)) return level
  if (name.kind === 'given' || name.kind === 'initials') return null
  return name.kind === 'surname' || name.kind === 'alias' ? 'warn' : level
}

type Placed = PatternPlace & Pick<NameFind, 'name' | 'level'>

/** Of places that overlap and are one speaker's the gravest, and of these the longest. They come by where they begin. */
class GravestPlaces {
  readonly all: Placed[] = []
  readonly #last = new Map<string, number>()

  add(one: Placed): void {
    const { id } = one.name.speaker
    const at = this.#last.get(id)
    const before = at === undefined ? undefined : this.all[at]
    if (at === undefined || before === undefined || before.to <= one.from) {
      this.#last.set(id, this.all.push(one) - 1)
    } else if (weightOf(one) > weightOf(before)) this.all[at] = one
  }
}

function weightOf({ level, from, to }: Placed): number {
  return (level === 'stop' ? 1000 : 0) + to - from
}

/** A place by the words around it, letters and digits alone, so that typography does not end an answer. */
function placeAround(text: string, start: number, end: number): string {
  const words = (part: string) => wordUnits(part).map(({ letters }) => letters)
  const before = words(text.slice(Math.max(0, start - REACH), start)).slice(-WORDS_AROUND)
  const after = words(text.slice(end, end + REACH)).slice(0, WORDS_AROUND)
  return [...before, ...words(text.slice(start, end)), ...after].join(' ').slice(0, MAX_AROUND)
}

/** As much as a `Namesake` holds (UTF-16 units). */
const MAX_AROUND = 1000

function isInHandle({ text, read }: NameText, from: number, to: number): boolean {
  return tokenAround(text, read.starts[from] ?? 0, read.ends[to - 1] ?? 0).includes('@')
}
