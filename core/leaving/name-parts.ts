import type { Speaker } from '#core/story/speaker'
import { lettersOf } from '#core/style/letters'
import { partsOfTitles, suffixes, titles } from './name-words.ts'

/** A name in its parts, each in every way it is spelled. A group, a document or a description is one whole. */
export type NameParts = {
  readonly full: readonly string[]
  readonly surname: readonly string[]
  readonly given: readonly string[]
  readonly initials: readonly string[]
}

/** Particles that belong to a surname: "van den Heuvel". */
const PARTICLES: ReadonlySet<string> = new Set(
  'de la las los van von vom der den bin bint ibn abu al el ul di da dos das do du des del della delle le lo af ter ten te zu zur of y e i ap ab mac o d l'.split(
    ' ',
  ),
)

/** A person's name without its titles and what follows it, in its parts. The fields of the card count before the guess. */
export function partsOfName({ name, given, family, kind }: Speaker): NameParts {
  // "a council officer" is a description, and so has no parts; "bell hooks" is two words without an article.
  const isDescription =
    !/\p{Lu}|\p{Lo}/u.test(name) && !/^[\p{Ll}\p{M}’'-]+ [\p{Ll}\p{M}’'-]+$/u.test(name.trim())
  const isArticle =
    /^(?:an?|the|one|some|two|three|several)\s/i.test(name) && !/\p{Lu}\S*\s+\p{Lu}/u.test(name)
  if (kind !== 'person' || isDescription || (isArticle && family === ''))
    return { full: [name], surname: [], given: [], initials: [] }
  const { plain, former } = withoutAsides(name)
  const words = wordsOfName(plain)
  const { first, last } = partedName(words)
  const givenName = (given.trim() === '' ? first : capitalised(given.trim())).trim()
  const lastName = family.trim() === '' ? last : capitalised(family.trim())
  const initial = (word: string) => /^\p{Lu}/u.exec(word)?.[0] ?? ''
  const initials =
    initial(givenName) === '' || initial(mainOf(lastName)) === ''
      ? []
      : [initial(givenName) + initial(mainOf(lastName))]
  return {
    full: distinct([
      name,
      plain,
      words.join(' '),
      ...spelled(givenName.split(/\s+/)[0] ?? '', lastName),
      ...spelled(givenName, lastName),
      ...spelled(first, lastName),
      ...former.flatMap((one) => spelled(givenName, one)),
    ]),
    surname: distinct([lastName, ...former].flatMap(surnamesIn)),
    given: distinct([givenName, givenName.split(/\s+/)[0] ?? '']).filter(
      (one) => one.replace(/\P{L}/gu, '').length > 1 || /\p{Lo}/u.test(one),
    ),
    initials,
  }
}

/** Where the main word of a name begins: after particles and what they are joined with. In letters (see `lettersOf`). */
export function mainWordAt(name: string): number {
  const main = mainOf(name)
  return lettersOf(name.slice(0, name.length - main.length)).letters.length
}

function mainOf(name: string): string {
  const joined = /^(?:\s*(?:al|el|ul|as|ad|ar|an|at|ash|az|d|l|o|mac|mc|bin|ben|abu|de|di|du|la|le)[-'’ʼ])+/iu
  let rest = name.trim()
  for (;;) {
    const [word = '', ...others] = rest.split(/\s+/)
    if (others.length > 0 && PARTICLES.has(word.toLowerCase().replace(/['’.]/g, '')))
      rest = rest.slice(word.length).trim()
    else break
  }
  return rest.replace(joined, '') || rest
}

/** A surname by itself: whole, without its particles, and of a double one either half. */
function surnamesIn(last: string): readonly string[] {
  if (last === '') return []
  if (/^\p{Script=Han}$/u.test(last)) return ADDRESSED.map((how) => last + how)
  const main = mainOf(last)
  const isParticled =
    main.length < last.length && main.length > 3 && /[\s-]/.test(last.slice(0, last.length - main.length))
  const halves = main.split(/\s+/).filter((half) => half.length > 3 && !PARTICLES.has(half.toLowerCase()))
  return [last, ...(isParticled ? [main] : []), ...(halves.length > 1 ? halves : [])]
}

/** How somebody with a surname of one Chinese character is spoken of. */
const ADDRESSED = [
  '先生',
  '女士',
  '小姐',
  '太太',
  '老师',
  '博士',
  '教授',
  '主任',
  '医生',
  '律师',
  '局长',
  '书记',
  '某',
  '说',
  '称',
  '表示',
]

/** "(née Pebworth)" is a name too; "(harbour office)" and what follows a dash are none. */
function withoutAsides(name: string): { readonly plain: string; readonly former: readonly string[] } {
  const former = Array.from(
    name.matchAll(/(?:\bn[ée]e|\bformerly|\bborn|\bgeb\.?)\s+([\p{L}\p{M}'’ -]+)/giu),
    ([, one = '']) => capitalised(one.trim().split(/\s+/).at(-1) ?? ''),
  )
  const plain = name
    .replace(/\s*[([{][^)\]}]*[)\]}]?/g, ' ')
    .replace(/\s+(?:n[ée]e|formerly|born|geb\.?)\s.*$/iu, '')
    .replace(/\s+[-–—/|].*$/u, '')
    .trim()
  return { plain: plain === '' ? name : plain, former }
}

/** The words of a name in reading order, without titles and suffixes; capitals throughout are capitals at the head. */
function wordsOfName(plain: string): readonly string[] {
  const comma = /^([^,]+),\s*([^,]+)$/.exec(plain)
  const isTurned = comma !== null && !isSuffix(comma[2] ?? '')
  const words = (isTurned ? `${comma[2]} ${comma[1]}` : plain).split(/[\s,]+/).filter((word) => word !== '')
  const hadTitle = isTitle(words[0])
  let from = 0
  while (from < words.length - 1 && isTitle(words[from])) from += 1
  let to = words.length
  while (to > from + 1 && isSuffix(words[to - 1] ?? '')) to -= 1
  // "Lord Quenby of Marrowby" is Quenby.
  const of = words.indexOf('of', from + 1)
  if (hadTitle && of > from) to = Math.min(to, of)
  const own = words.slice(from, to)
  // "QUILLFEN Maria": the capitals are the surname.
  const inCapitals = own.filter((word) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word))
  const turned =
    inCapitals.length > 0 && inCapitals.length < own.length && own[0] === inCapitals[0]
      ? [...own.filter((word) => !inCapitals.includes(word)), ...inCapitals]
      : own
  // A title alone before a surname leaves one word, which is the surname.
  return turned.length === 1 && words.length > 1 ? ['', ...turned.map(capitalised)] : turned.map(capitalised)
}

function partedName(words: readonly string[]): { readonly first: string; readonly last: string } {
  if (words.length < 2) return { first: '', last: '' }
  const [head = '', ...rest] = words
  // Chinese, Japanese and Korean names begin with the family.
  if (words.every((word) => EAST_ASIAN.test(word))) return { first: rest.join(' '), last: head }
  let start = words.length - 1
  while (start > 1 && PARTICLES.has(bare(words[start - 1] ?? ''))) start -= 1
  return { first: words.slice(0, start).join(' ').trim(), last: words.slice(start).join(' ') }
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u

/** "QUILLFEN" and "quillfen" as "Quillfen"; "McAvoy" and "van" stay. */
function capitalised(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => {
      const isPlain = /^\p{Lu}[\p{Lu}'’-]+$/u.test(word) || /^\p{Ll}[\p{Ll}\p{M}'’-]*$/u.test(word)
      if (!isPlain || PARTICLES.has(bare(word))) return word
      return word
        .toLowerCase()
        .replace(
          /(^|[-'’])(\p{L})/gu,
          (_whole, before: string, letter: string) => before + letter.toUpperCase(),
        )
    })
    .join('')
}

function isTitle(word = ''): boolean {
  return titles.has(bare(word)) || partsOfTitles.has(bare(word))
}

function isSuffix(word: string): boolean {
  const plain = bare(word)
  return (
    suffixes.has(plain) &&
    (plain.length > 2 ||
      plain === 'jr' ||
      plain === 'sr' ||
      /^\p{Lu}{2}/u.test(word.trim()) ||
      /^i+v?$/.test(plain))
  )
}

function spelled(one: string, other: string): readonly string[] {
  return one === '' || other === '' ? [] : [`${one} ${other}`, `${other} ${one}`]
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function distinct(texts: readonly string[]): readonly string[] {
  return Array.from(new Set(texts.map((text) => text.trim()).filter((text) => text !== '')))
}
