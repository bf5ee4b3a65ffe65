import { foldForSearch } from '#core/style/fold'
import type { Span } from '../found.ts'
import type { Reading } from '../reading/read-text.ts'
import { tokenAt } from '../reading/token.ts'
import { type Cast, type Figure, knownBy } from './cast.ts'
import { documentHeads, genderOfWord, groupHeads, personHeads } from './people-words.ts'
import type { Memory } from './memory.ts'
import type { Phrase } from './phrases.ts'
import type { StoryParagraph } from './story-paragraph.ts'

/** What a phrase stands for: the figure, and others whom the same words could mean. */
export type Resolved = {
  readonly figure: Figure
  readonly how: 'named' | 'described' | 'titleHeld'
  readonly others: readonly Figure[]
}

/** The mention as written: a name without its title, a description whole. */
export function mentionOf(reading: Reading, phrase: Phrase): Span {
  const name = phrase.name
  const from = name === undefined ? phrase.from : phrase.more === undefined ? name.from : phrase.from
  const to = name === undefined ? phrase.to : name.to
  const start = tokenAt(reading.tokens, from).start
  const end = tokenAt(reading.tokens, to - 1).end
  return { text: reading.text.slice(start, end), start, end }
}

/** The figure a name or a description of a paragraph stands for. Not for pronouns. */
export function resolvePhrase(
  paragraph: StoryParagraph,
  cast: Cast,
  memory: Memory,
  phrase: Phrase,
): Resolved {
  if (phrase.name === undefined) return describe(paragraph, cast, memory, phrase)
  const { names, figures } = paragraph
  const index = names.at[phrase.head] ?? -1
  const figure = figures[index]
  if (figure === undefined) return describe(paragraph, cast, memory, phrase)
  if (phrase.more !== undefined) {
    const others = phrase.more.flatMap((name) => figures[names.at[name.from] ?? -1] ?? [])
    const canonical = [...others, figure].map((other) => other.canonical).join(' and ')
    return { figure: described(cast, memory, canonical, 'group', 'they'), how: 'named', others: [] }
  }
  if (figure.kind === 'person' && !memory.isPerson(figure)) memory.speakers.set(figure, true)
  return { figure, how: 'named', others: paragraph.namesakes.get(index) ?? [] }
}

/** "the mayor" is the person whose title ends in "mayor"; any other description stands for itself. */
function describe({ reading, names }: StoryParagraph, cast: Cast, memory: Memory, phrase: Phrase): Resolved {
  const mention = mentionOf(reading, phrase).text.replace(/\s+/g, ' ')
  const head = tokenAt(reading.tokens, phrase.head).lower
  const first = tokenAt(reading.tokens, phrase.from)
  const bare = phrase.from === phrase.head
  if ((first.lower === 'the' || bare) && phrase.to === phrase.head + 1) {
    const holder = memory.holders.get(head)
    if (holder !== undefined) return { figure: holder, how: 'titleHeld', others: [] }
  }
  const text =
    first.capital && names.at[phrase.from] === -1 && opensPlainly(first.lower, reading, phrase)
      ? lowerFirst(mention)
      : mention
  if (first.lower === 'the') {
    const same = memory.described.get(`head ${head}`)
    if (same !== undefined) return { figure: same, how: 'described', others: [] }
  }
  const kind = kindOfHead(head)
  const figure = described(
    cast,
    memory,
    text,
    kind,
    genderOfWord(head) || (kind === 'description' ? '' : 'it'),
  )
  memory.described.set(`head ${head}`, figure)
  return { figure, how: 'described', others: [] }
}

function described(
  cast: Cast,
  memory: Memory,
  canonical: string,
  kind: Figure['kind'],
  gender: Figure['gender'],
): Figure {
  const key = foldForSearch(canonical)
  const existing = memory.described.get(key)
  if (existing !== undefined) return existing
  const speaker = knownBy(cast.library, canonical, false)
  const figure = cast.pool.one({
    canonical,
    kind,
    title: '',
    gender,
    isPerson: kind === 'description',
    ...(speaker === null ? {} : { speakerId: speaker.id }),
  })
  memory.described.set(key, figure)
  return figure
}

function kindOfHead(head: string): Figure['kind'] {
  if (personHeads.has(head)) return 'description'
  if (documentHeads.has(head)) return 'document'
  return groupHeads.has(head) || groupHeads.has(head.replace(/s$/, '')) ? 'group' : 'description'
}

function opensPlainly(lower: string, reading: Reading, phrase: Phrase): boolean {
  if (phrase.to - phrase.from === 1) return true
  const second = tokenAt(reading.tokens, phrase.from + 1)
  return (
    !second.capital || ['a', 'an', 'the', 'one', 'two', 'some', 'his', 'her', 'their', 'its'].includes(lower)
  )
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
