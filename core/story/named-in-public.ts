import { bareWords } from '#core/style/bare-words'
import { listQuotes } from './list-quotes.ts'
import { findInPublic } from './public-places.ts'
import type { SecretWords } from './secret-words.ts'
import type { Speaker } from './speaker.ts'
import type { Story } from './story.ts'

/** A source who must not be named, and the first place in what would leave where the name stands. */
export type NamedSource = { readonly name: string; readonly where: string; readonly words: string }

/**
 * The unnamed sources of this story's quotes whose full name stands in its fields, its text or the address of a
 * link. Words off the record are not looked at: they do not leave. A name that is part of the agreed description
 * gives nothing away, and is passed over.
 */
export function namedInPublic(story: Story, speakers: readonly Speaker[]): readonly NamedSource[] {
  const unnamed = unnamedSources(story, speakers)
  if (unnamed.length === 0) return []
  const places = findInPublic(story, protectedNames(story, speakers))
  return unnamed.flatMap(({ id, name }): readonly NamedSource[] => {
    const first = places.find((place) => place.id === id)
    return first === undefined ? [] : [{ name, where: first.where, words: first.words }]
  })
}

/** The names under which the unnamed sources of this story's quotes must not appear, by the ids of the speakers. */
export function protectedNames(story: Story, speakers: readonly Speaker[]): readonly SecretWords[] {
  return unnamedSources(story, speakers).map((speaker) => ({ id: speaker.id, runs: secretNames(speaker) }))
}

function unnamedSources(story: Story, speakers: readonly Speaker[]): readonly Speaker[] {
  const quoted = new Set(listQuotes(story).map(({ speakerId }) => speakerId))
  return speakers.filter(({ id, unnamed }) => unnamed !== undefined && quoted.has(id))
}

function secretNames({ name, given, family, unnamed }: Speaker): readonly string[] {
  const bare = (text: string) =>
    bareWords(text)
      .map(({ word }) => word)
      .join(' ')
  const printed = ` ${bare(unnamed?.description ?? '')} `
  const names = given.trim() === '' || family.trim() === '' ? [name] : [name, `${given} ${family}`]
  return names.filter((one) => !printed.includes(` ${bare(one)} `))
}
