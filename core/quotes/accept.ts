import { markWords } from '#core/story/mark-words'
import { newRecord } from '#core/story/quotation'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { foldForSearch } from '#core/style/fold'
import { type FoundName, overlaps } from './found.ts'
import type { Suggestion } from './suggestions.ts'

/**
 * Ties every suggestion to its speaker: marks in the body, a record in `story.quotes`. The offsets of the
 * suggestions must be those of `storyText(story.body).text`, as `suggestQuotations` gives them.
 *
 * A known speaker is used again by id, else by the same name, alias or agreed description; otherwise one is made
 * from what the text says. Returns the changed story and all speakers, those given first. A suggestion that
 * overlaps an earlier one of the same call is passed over: no word has two speakers. Changes nothing it is given.
 */
export function acceptSuggestions(
  story: Story,
  speakers: readonly Speaker[],
  suggestions: readonly Suggestion[],
  newId: () => string,
): { story: Story; speakers: Speaker[] } {
  const everyone = [...speakers]
  const quotes = { ...story.quotes }
  const taken: { readonly start: number; readonly end: number }[] = []
  let body = story.body
  for (const { runs, kind, speaker: found } of suggestions) {
    if (runs.some((run) => taken.some((span) => overlaps(run, span)))) continue
    taken.push(...runs)
    const speaker = speakerFor(found, everyone, newId)
    if (speaker !== null && !everyone.includes(speaker)) everyone.push(speaker)
    const quoteId = newId()
    body = markWords(body, runs, speaker === null ? { quoteId } : { quoteId, speakerId: speaker.id })
    quotes[quoteId] = newRecord(kind)
  }
  return { story: { ...story, body, quotes }, speakers: everyone }
}

/** The speaker a finding means: a known one, or a new one; null when the finding names nobody. */
export function speakerFor(
  found: FoundName | null,
  speakers: readonly Speaker[],
  newId: () => string,
): Speaker | null {
  if (found === null) return null
  const name = nameOf(found)
  if (name === '') return null
  const byId = speakers.find((speaker) => speaker.id === found.speakerId)
  if (byId !== undefined) return byId
  const folded = foldForSearch(name)
  const namesOf = (speaker: Speaker) =>
    found.kind === 'description'
      ? [speaker.unnamed?.description ?? '']
      : [speaker.name, ...speaker.aliases.filter((alias) => alias.trim() !== '')]
  const sameName = speakers.find((speaker) => namesOf(speaker).some((own) => foldForSearch(own) === folded))
  return sameName ?? newSpeaker(found, newId())
}

const LONGEST_NAME = 300

function nameOf({ canonical }: Pick<FoundName, 'canonical'>): string {
  return canonical.trim().slice(0, LONGEST_NAME).trimEnd()
}

/**
 * A speaker as the text gives one: the name cut at the longest that is kept, a person's parted in given and family
 * name. A description becomes a source without a name who may be printed as that. `canonical` must hold a letter.
 */
export function newSpeaker(found: Pick<FoundName, 'canonical' | 'kind' | 'title'>, id: string): Speaker {
  const name = nameOf(found)
  const isPerson = found.kind === 'person'
  return {
    id,
    name,
    given: '',
    family: '',
    ...(isPerson ? splitName(name) : {}),
    kind: found.kind === 'description' ? 'person' : found.kind,
    // "Margaret Lindqvist, the chair": on a card it is “chair”.
    title: found.title
      .trim()
      .replace(/^(?:the|an?)\s+/iu, '')
      .slice(0, LONGEST_NAME),
    organisation: '',
    pronouns: '',
    aliases: [],
    ...(found.kind === 'description' ? { unnamed: { description: name, reason: '' } } : {}),
    contacts: '',
    notes: '',
  }
}

/** Small words that open a family name: "Bill de Blasio", "Ludwig van Beethoven". */
const OPENS_FAMILY =
  /^(?:al|ap|bin|bint|da|das|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von)$/u

/** "Ruth Adeyemi" gives Ruth and Adeyemi, "Bill de Blasio" Bill and de Blasio; one word alone is a family name. */
function splitName(name: string): { given: string; family: string } {
  const words = name.split(/\s+/)
  const suffixes = words.length > 2 && /^(?:Jr|Sr|II|III|IV)\.?$/.test(words.at(-1) ?? '') ? 1 : 0
  let start = words.length - 1 - suffixes
  while (start > 1 && OPENS_FAMILY.test(words[start - 1] ?? '')) start -= 1
  return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' ') }
}
