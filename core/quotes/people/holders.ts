import type { Figure } from './figure.ts'
import { groupHeads, isSpeakingNoun } from './people-words.ts'
import type { FigurePool } from './figure-pool.ts'
import { mostNamed } from './most-named.ts'

/** Who is a "commissioner", a "lawyer", a "34-year-old": by the noun in small letters, in the order of the story. */
export type Holders = ReadonlyMap<string, readonly Figure[]>

/** Nouns for what a title's short form says: "Sen." is the senator, and a lawmaker. */
const alsoCalled: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'sen.': ['senator', 'lawmaker', 'legislator'],
    sen: ['senator', 'lawmaker', 'legislator'],
    senator: ['lawmaker', 'legislator'],
    'rep.': ['congressman', 'congresswoman', 'representative', 'lawmaker', 'legislator'],
    rep: ['congressman', 'congresswoman', 'representative', 'lawmaker', 'legislator'],
    'gov.': ['governor'],
    gov: ['governor'],
    'dr.': ['doctor', 'physician'],
    dr: ['doctor', 'physician'],
    'prof.': ['professor'],
    prof: ['professor'],
    'sgt.': ['sergeant', 'officer'],
    sgt: ['sergeant', 'officer'],
    'const.': ['constable', 'officer'],
    const: ['constable', 'officer'],
    'cst.': ['constable', 'officer'],
    'cpl.': ['corporal', 'officer'],
    'insp.': ['inspector'],
    'supt.': ['superintendent'],
    'det.': ['detective', 'officer'],
    'lt.': ['lieutenant', 'officer'],
    'capt.': ['captain'],
    'gen.': ['general'],
    'col.': ['colonel'],
    'rev.': ['reverend', 'pastor'],
    'coun.': ['councillor'],
    coun: ['councillor'],
    mp: ['mp', 'lawmaker', 'parliamentarian', 'politician'],
    mpp: ['mpp', 'politician'],
    mla: ['mla', 'politician'],
    attorney: ['lawyer'],
    lawyer: ['attorney'],
    spokesman: ['spokesperson'],
    spokeswoman: ['spokesperson'],
    chairman: ['chair'],
    chairwoman: ['chair'],
    justice: ['judge'],
    ceo: ['ceo', 'executive'],
    physician: ['doctor'],
    researcher: ['scientist'],
  }),
)

/** How many of a kind are told apart. */
const mostHolders = 8

/** Makes the table of who holds what, from the titles and ages the story gives with its mentions, and who is named most. */
export function holdersOf(mentions: readonly Figure[], pool: FigurePool): Holders {
  const holders = new Map<string, Figure[]>()
  for (const figure of new Set(mentions)) for (const noun of nounsOf(figure)) addHolder(holders, noun, figure)
  for (const [key, figure] of mostNamed(mentions)) addHolder(holders, key, figure)
  return new Map(Array.from(holders, ([noun, list]) => [noun, pool.list(list)]))
}

const known = new WeakMap<Figure, readonly string[]>()

/** The nouns that title and age make of somebody; figures stay the same through many readings, and so do these. */
function nounsOf(figure: Figure): readonly string[] {
  const before = known.get(figure)
  if (before !== undefined) return before
  const nouns = readNouns(figure)
  known.set(figure, nouns)
  return nouns
}

function readNouns(figure: Figure): readonly string[] {
  const nouns: string[] = []
  const surname = surnameLikeNoun(figure)
  if (surname !== '') nouns.push(callingBySurname(surname))
  if (figure.kind === 'group') nouns.push(...groupNouns(figure))
  if (figure.age > 0) nouns.push(`${figure.age}-year-old`)
  if (figure.title === '') return nouns
  const main = plainTitle(figure)
    .replace(/ (?:of|for|at|in|with|from|on|to|who|whose|that) .*$/, '')
    .split(' ')
  const age = /\d{1,3}-year-old/.exec(figure.title)
  if (age !== null) nouns.push(age[0])
  const beforeAnd = main.includes('and') ? (main[main.indexOf('and') - 1] ?? '') : ''
  for (const head of [main.at(-1) ?? '', beforeAnd]) nouns.push(head, ...(alsoCalled.get(head) ?? []))
  return nouns
}

/** "The trust" is the Harbour Trust: the nouns of groups within a group's name. */
function groupNouns({ canonical }: Figure): readonly string[] {
  const words = canonical.toLowerCase().split(' ')
  return words.length > 1 ? words.filter((word) => groupHeads.has(word)) : []
}

/** The key under which a surname that is a noun too is looked up: "Page told her" at a sentence's head. */
export function callingBySurname(surname: string): string {
  return `called ${surname}`
}

function surnameLikeNoun({ kind, canonical }: Figure): string {
  if (kind !== 'person' || !canonical.includes(' ')) return ''
  const surname = canonical.slice(canonical.lastIndexOf(' ') + 1).toLowerCase()
  return isSpeakingNoun(surname) ? surname : ''
}

function plainTitle({ title }: Figure): string {
  return title.toLowerCase().replace(/^(?:an?|the|his|her|its|their|our) /, '')
}

function addHolder(holders: Map<string, Figure[]>, noun: string, figure: Figure): void {
  if (noun === '') return
  const list = holders.get(noun)
  if (list === undefined) holders.set(noun, [figure])
  else if (list.length < mostHolders && !list.includes(figure)) list.push(figure)
}

/** Words that make another office of a noun: "the deputy mayor" is not the mayor. */
const otherOffice = new Set(
  (
    'prime vice deputy assistant associate other another second attorney solicitor governor lieutenant police fire ' +
    'grand health finance education defence defense foreign justice labour labor housing environment transport ' +
    'transportation public provincial federal national regional municipal opposition party crown defence new former ' +
    'democratic republican liberal conservative ndp tory green chief state city county house senate school campaign'
  ).split(' '),
)

/**
 * Who of those that hold an office "the mayor" or "the Saskatchewan premier" is. `modifiers` are the words between
 * article and noun, in small letters. They have to be in the title; one that makes no other office ("the longtime
 * mayor") may be missing while nobody else holds it. Several who fit are all given, the best first.
 */
export function whoOfHolders(list: readonly Figure[], modifiers: readonly string[]): readonly Figure[] {
  const fits: { readonly figure: Figure; readonly missing: number }[] = []
  for (const figure of list) {
    const words = plainTitle(figure).split(/[^\p{L}\p{N}.'-]+/u)
    const missing = modifiers.filter((word) => !words.includes(word))
    const isOther = missing.some((word) => otherOffice.has(word))
    if (isOther || missing.length > (list.length > 1 ? 0 : 1)) continue
    fits.push({ figure, missing: missing.length })
  }
  return fits.sort((a, b) => a.missing - b.missing).map(({ figure }) => figure)
}
