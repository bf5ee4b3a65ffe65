import { lettersOf, wordUnits } from '#core/style/letters'
import { type PatternPlace, UNALIGNED_LETTERS, searchForPatterns } from '#core/style/patterns'
import { unescapedStages } from '#core/style/unescape'
import type { Namesake } from '#core/story/story'
import { type NameLevel, type NameText, isTitleCased, levelOf } from './name-context.ts'
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
/** So many UTF-16 units hold them. */
const REACH = 120
/** In an e-mail address or a handle a surname may stand with an initial before it: "mhollis@". */
const MIN_HANDLE_LETTERS = 5

/**
 * Makes a search for what a story protects. It finds names however they are split, joined or escaped, as whole words;
 * places that the editor answered to be somebody else's (`namesakes`) are not found, nor what belongs to the name of a
 * speaker who is named. One find for each place: the gravest, and of these the longest.
 */
export function searchForNames(
  { names, printed }: ProtectedNames,
  namesakes: readonly Namesake[] = [],
): NameSearch {
  if (names.length === 0) return () => []
  const owners = ownersOf(names)
  const search = searchForPatterns(owners.keys())
  const searchPrinted = searchForPatterns(
    printed.filter(({ kind }) => kind === 'full').map(({ pattern }) => pattern),
  )
  const shared = new Set(printed.map(({ pattern }) => pattern))
  const answered = new Set(namesakes.map(({ speaker, around }) => `${speaker} ${around}`))

  const findIn = (text: string, isAddress: boolean): readonly NameFind[] => {
    const read = lettersOf(text)
    const where: NameText = { text, read, isAddress, isTitleCase: isTitleCased(text) }
    const accepts = ({ pattern, from, to }: PatternPlace, isAligned: boolean) => {
      if (isAligned || pattern.length >= UNALIGNED_LETTERS) return true
      const isEndAligned = to === read.letters.length || read.edges[to] === 1
      if (/^\p{N}+$/u.test(pattern)) return isEndAligned
      return (
        pattern.length >= MIN_HANDLE_LETTERS &&
        isEndAligned &&
        read.edges[from - 1] === 1 &&
        isInHandle(where, from, to)
      )
    }
    const places = Array.from(search(read, accepts))
    if (places.length === 0) return []
    const others = Array.from(searchPrinted(read))
    const found = places.flatMap((place) => {
      const [start, end] = [read.starts[place.from] ?? 0, read.ends[place.to - 1] ?? 0]
      const isOthers = others.some(
        ({ from, to }) => from <= place.from && place.to <= to && to - from > place.to - place.from,
      )
      if (isOthers) return []
      return (owners.get(place.pattern) ?? []).flatMap((name) => {
        const level = levelShared(name, levelOf(name, place.from, place.to, where), shared)
        if (level === null) return []
        const words = text.slice(start, end)
        const around = placeAround(text, start, end)
        return answered.has(`${name.speaker.id} ${around}`)
          ? []
          : [{ name, level, words, around, start, end, ...place }]
      })
    })
    return gravestOf(found)
  }
  return (text, isAddress) => {
    const found: NameFind[] = []
    for (const [index, stage] of unescapedStages(text).entries()) {
      // What one stage of undoing escapes shows, the next ones show again.
      const isKnown = (one: NameFind) =>
        found.some(({ name, words }) => name.speaker.id === one.name.speaker.id && words === one.words)
      const whole = index === 0 ? {} : { start: 0, end: text.length }
      const shown = findIn(stage, isAddress).filter((one) => found.length === 0 || !isKnown(one))
      found.push(...shown.map((one) => ({ ...one, ...whole })))
    }
    return found
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

type Placed = NameFind & PatternPlace

/** Of finds that overlap and are one speaker's the gravest, and of these the longest. */
function gravestOf(found: readonly Placed[]): readonly NameFind[] {
  const kept: Placed[] = []
  for (const one of found) {
    const at = kept.findLastIndex(
      (other) => other.name.speaker.id === one.name.speaker.id && other.to > one.from && one.to > other.from,
    )
    const other = kept[at]
    if (other === undefined) kept.push(one)
    else if (weightOf(one) > weightOf(other)) kept[at] = one
  }
  return kept.map(({ from: _from, to: _to, pattern: _pattern, ...find }) => find)
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
  const start = read.starts[from] ?? 0
  const end = read.ends[to - 1] ?? 0
  const token =
    (/\S*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '') +
    (/^\S*/.exec(text.slice(end, end + REACH))?.[0] ?? '')
  return token.includes('@')
}
