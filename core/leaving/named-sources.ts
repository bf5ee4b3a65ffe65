import { counted } from '#core/style/numbers'
import { shorten } from '#core/style/shorten'
import { publicPlaces } from '#core/story/public-places'
import type { Secret } from '#core/story/public-story'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { type NameFind, type NameSearch, searchForNames } from './find-names.ts'
import { namesBeside } from './printed-beside.ts'
import { protectedNames } from './protected-names.ts'

/** Names and private details of sources in what would leave: reasons against it, and what only a person can decide. */
export type NamedSources = { readonly reasons: readonly Secret[]; readonly warnings: readonly Secret[] }

/** The search for what a story protects, in all of it or in a piece; `story` is the whole story. */
export function nameSearchOf(story: Story, speakers: readonly Speaker[], isPiece: boolean): NameSearch {
  return searchForNames(protectedNames(story, speakers), story.namesakes, isPiece)
}

/**
 * Looks for protected names, contacts and private notes in `leaving`, the story or a piece of it, and in what is printed
 * of its speakers. One finding for each speaker and level, the first place named.
 */
export function namedSources(leaving: Story, speakers: readonly Speaker[], find: NameSearch): NamedSources {
  const inPlaces = publicPlaces(leaving).flatMap(({ where, text, isAddress }) =>
    find(text, isAddress).map((one) => ({ ...one, where })),
  )
  const found = [...inPlaces, ...namesBeside(leaving, speakers, find)]
  return { reasons: findingsOf(found, 'stop'), warnings: findingsOf(found, 'warn') }
}

type Placed = NameFind & { readonly where: string }

function findingsOf(found: readonly Placed[], level: NameFind['level']): readonly Secret[] {
  const bySpeaker = new Map<string, Placed[]>()
  for (const one of found) {
    if (one.level !== level) continue
    const key = `${one.name.speaker.id} ${isDetail(one)}`
    const places = bySpeaker.get(key) ?? []
    places.push(one)
    bySpeaker.set(key, places)
  }
  return Array.from(bySpeaker.values(), (places): readonly Secret[] => {
    const [first] = places
    return first === undefined ? [] : [findingOf(first, places.length - 1)]
  }).flat()
}

function findingOf({ name, level, words, around, where }: Placed, others: number): Secret {
  const { speaker, quoteId, kind } = name
  const shown = `“${shorten(words, 80)}”`
  const more =
    others === 0
      ? ''
      : ` There ${others === 1 ? 'is' : 'are'} ${counted(others, 'more place', 'more places')}.`
  const base = { quoteId, words, speaker: speaker.id, around }
  if (kind === 'contact' || kind === 'note') {
    const says = `${shown} is in ${where}, and ${speaker.name}’s card says it in confidence.${more} Remove it.`
    return { ...base, rule: 'private-detail', says }
  }
  if (level === 'stop') {
    const says = `${speaker.name} must not be named, but ${shown} is in ${where}.${more} Remove it, or say that it is another person.`
    return { ...base, rule: 'unnamed-source-named', says }
  }
  const why = speaker.unnamed === undefined ? 'spoke on deep background' : 'must not be named'
  const says = `${shown} in ${where} may give away ${speaker.name}, who ${why}.${more}`
  return { ...base, rule: 'maybe-named', says }
}

function isDetail({ name }: NameFind): boolean {
  return name.kind === 'contact' || name.kind === 'note'
}
