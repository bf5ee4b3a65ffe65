import type { Reading } from '../reading/read-text.ts'
import { tokenAt } from '../reading/token.ts'
import type { Draft } from './figure.ts'
import type { NameMention, Names } from './names.ts'
import { genderOfWord } from './people-words.ts'

/** Names can be shared by many; more than this many are not told apart. */
const mostNamesakes = 6

/** By which single words the story's full names can be called again. Small letters. */
export type Words = {
  readonly family: Map<string, Draft[]>
  readonly given: Map<string, Draft[]>
  /** The middle of a name of three words and more: "Torres" for "Ana Torres Ruiz". */
  readonly middle: Map<string, Draft[]>
  /** Groups by their last word, and by their first where a form of firm follows: "Apple" for "Apple Inc.". */
  readonly group: Map<string, Draft[]>
  /** Groups by the first letters of their words: "HSA" for "Harbour Safety Agency". */
  readonly letters: Map<string, Draft[]>
}

/** Tables with nothing in them yet. */
export function noWords(): Words {
  return { family: new Map(), given: new Map(), middle: new Map(), group: new Map(), letters: new Map() }
}

const suffix = /^(?:[js]r\.?|ii|iii|iv|mp|mpp|mla|qc|kc)$/i
const formOfFirm =
  /^(?:inc|corp|ltd|co|llc|plc|ltée|company|corporation|group|holdings|industries|technologies|airlines|motors|bank|energy|foundation|university|college)\.?$/i

/** The surname of a name, in small letters. */
export function familyOf(mention: NameMention): string {
  const words = mention.words.filter((word) => !suffix.test(word))
  return (words.at(-1) ?? mention.words.at(-1) ?? '').toLowerCase()
}

/** The first word of a name, in small letters, the long form where a short one is in use: "mike" is "michael". */
export function givenOf(mention: NameMention): string {
  return (mention.words[0] ?? '').toLowerCase()
}

/** "Ruth B. Adeyemi" and "Ruth Adeyemi" are one person: first and last word. Groups keep every word. */
export function keyOf(mention: NameMention): string {
  if (mention.kind === 'group' || mention.kind === 'place') return mention.words.join(' ').toLowerCase()
  const given = givenOf(mention)
  return `${longForms.get(given) ?? given} ${familyOf(mention)}`
}

/** The last two words of a longer name: "Ana Torres Ruiz" may be "Torres Ruiz" later. '' for shorter names. */
export function tailOf(mention: NameMention): string {
  if (mention.kind !== 'person' || mention.words.length < 3) return ''
  return mention.words.slice(-2).join(' ').toLowerCase()
}

/** Puts a full name into the tables. */
export function addWords(words: Words, mention: NameMention, figure: Draft): void {
  if (figure.kind === 'person') {
    addTo(words.family, familyOf(mention), figure)
    const given = givenOf(mention)
    addTo(words.given, given, figure)
    const long = longForms.get(given)
    if (long !== undefined) addTo(words.given, long, figure)
    for (const word of mention.words.slice(1, -1)) {
      if (word.length > 2) addTo(words.middle, word.toLowerCase(), figure)
    }
    return
  }
  const last = mention.words.at(-1) ?? ''
  addTo(words.group, last.toLowerCase(), figure)
  if (mention.words.length < 4 && formOfFirm.test(last)) addTo(words.group, givenOf(mention), figure)
  const capitals = mention.words.filter((word) => /^\p{Lu}/u.test(word))
  if (capitals.length > 1) {
    const letters = capitals.map((word) => word.charAt(0).toLowerCase()).join('')
    addTo(words.letters, letters, figure)
  }
}

function addTo(table: Map<string, Draft[]>, word: string, figure: Draft): void {
  const list = table.get(word)
  if (list === undefined) table.set(word, [figure])
  else if (list.length < mostNamesakes && !list.includes(figure)) list.push(figure)
}

const inPlaces = new Set(['in', 'from', 'near', 'at', 'outside', 'across', 'to', 'around', 'throughout'])

/** Everybody a name of one word can mean, by the best kind of likeness that finds anybody; none is a new name. */
export function calledBy(words: Words, { tokens }: Reading, mention: NameMention): readonly Draft[] {
  const word = familyOf(mention)
  const before = tokenAt(tokens, mention.titleFrom - 1).lower
  const people = mention.kind === 'place' && inPlaces.has(before) ? [] : peopleCalled(words, word, mention)
  if (people.length > 0 || mention.titleFrom < mention.from) return people
  const groups = words.group.get(word) ?? []
  const isLast = groups.filter((figure) => figure.canonical.toLowerCase().endsWith(` ${word}`))
  const isCalled = isLast.length > 0 ? (before === 'the' ? isLast : []) : groups
  if (isCalled.length > 0) return isCalled
  return /^[\p{Lu}&]{2,6}$/u.test(mention.words[0] ?? '') ? (words.letters.get(word) ?? []) : []
}

function peopleCalled(words: Words, word: string, mention: NameMention): readonly Draft[] {
  const agreeing = (list: readonly Draft[] | undefined) =>
    (list ?? []).filter((figure) => agrees(figure, mention))
  const family = agreeing(words.family.get(word))
  if (family.length > 0) return family
  const byGiven = words.given.get(word) ?? words.given.get(longForms.get(word) ?? '')
  const given = agreeing(byGiven).filter((figure) => figure.isSure)
  return given.length > 0 ? given : agreeing(words.middle.get(word))
}

/** Whether "Mrs." or "Mr." before the name goes with what is known of the figure. */
function agrees(figure: Draft, mention: NameMention): boolean {
  const gender = genderOfWord(mention.title.split(' ').at(-1)?.toLowerCase() ?? '')
  return gender === '' || figure.gender === '' || figure.gender === gender
}

/** "Harbour Safety Agency (HSA)": the letters in brackets stand for the name before. */
export function acronymOf(
  reading: Reading,
  names: Names,
  index: number,
  figures: readonly Draft[],
): Draft | undefined {
  const mention = names.mentions[index]
  const before = names.mentions[index - 1]
  if (mention === undefined || before === undefined || before.to !== mention.from - 1) return undefined
  return tokenAt(reading.tokens, mention.from - 1).text === '(' ? figures[index - 1] : undefined
}

/** Short forms of given names that news copy uses beside the long ones. */
const longForms: ReadonlyMap<string, string> = new Map(
  (
    'mike michael|bill william|will william|bob robert|rob robert|jim james|jimmy james|tom thomas|tim timothy|' +
    'dave david|dan daniel|danny daniel|steve steven|joe joseph|tony anthony|chuck charles|charlie charles|' +
    'dick richard|rick richard|rich richard|ed edward|ted edward|ben benjamin|matt matthew|andy andrew|' +
    'greg gregory|jeff jeffrey|ken kenneth|ron ronald|don donald|larry lawrence|jerry gerald|nick nicholas|' +
    'sam samuel|alex alexander|pete peter|phil philip|doug douglas|ray raymond|fred frederick|gord gordon|' +
    'liz elizabeth|beth elizabeth|betty elizabeth|kate katherine|kathy kathleen|cathy catherine|katie katherine|' +
    'sue susan|debbie deborah|deb deborah|barb barbara|jen jennifer|jenny jennifer|becky rebecca|' +
    'maggie margaret|peggy margaret|meg margaret|patty patricia|trish patricia|vicky victoria|mandy amanda|' +
    'nate nathaniel|josh joshua|zach zachary|jon jonathan|chris christopher|pat patrick|marty martin|al albert'
  )
    .split('|')
    .map((pair): [string, string] => {
      const [short = '', long = ''] = pair.split(' ')
      return [short, long]
    }),
)
