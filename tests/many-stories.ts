import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { paragraph } from '#core/story/body'
import { type Story, emptyStory, storyStatuses } from '#core/story/story'
import { pack } from '#services/storage/envelope'
import { storyFile } from '#services/storage/file-kinds'

/** Nouns and verbs of a harbour town: the common words, which most stories share. */
const common =
  'the a of to and in that council harbour ferry school bridge said will not town money board report was is on for it with he she they vote roof winter train hospital market night police fire water road plan cost year people mayor teacher driver union strike court judge doctor farm field price tax bus line station house'.split(
    ' ',
  )
const parts = 'ka lo mer tin sa vor bel dun ri osh fen gal hu jar ne pol qui ros ste wick'.split(' ')

/** Numbers from 0 to 1, the same on every run. */
export function steadyChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * A made-up text. Words come as in real ones: few are common, half of all different words stand in one or two
 * stories, and there are more of them the more stories there are.
 */
export function madeUpWords(count: number, chance: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(chance() * from.length)] ?? ''
  const rare = () => Array.from({ length: 2 + Math.floor(chance() ** 2 * 3) }, () => pick(parts)).join('')
  const word = () => {
    const rank = chance()
    if (rank < 0.55) return common[Math.floor(chance() ** 2 * common.length)] ?? ''
    return rank < 0.97 ? `${pick(parts)}${parts[Math.floor(chance() ** 3 * parts.length)] ?? ''}` : rare()
  }
  return Array.from({ length: count }, (_, at) => (at % 14 === 13 ? `${word()}.` : word())).join(' ')
}

/** One of many stories: two thirds of its paragraphs say something, and every fifth is a quote. */
export function storyOfMany(number: number, words: number): Story {
  const chance = steadyChance(number + 1)
  const at = new Date(Date.UTC(2026, 0, 1) + number * 2_500_000).toISOString()
  const sentences = Math.max(1, Math.round(words / 40))
  const [one = 'harbour', two = 'vote'] = madeUpWords(2, chance).split(' ')
  return {
    ...emptyStory(`story-${number}`, at),
    slug: `${one}-${two}-${number}`,
    headline: `${madeUpWords(number % 3 === 0 ? 5 : 11, chance)} ${number}`,
    status: storyStatuses[number % storyStatuses.length] ?? 'draft',
    body: Array.from({ length: sentences }, (_, index) => {
      const text = madeUpWords(Math.round(words / sentences), chance)
      return paragraph(index % 5 === 4 ? `“${text},” she said.` : text)
    }),
  }
}

/** Puts this many stories of so many words into the folder of a library's stories. */
export function fillLibrary(stories: string, count: number, words: number): void {
  mkdirSync(stories, { recursive: true })
  for (let number = 0; number < count; number += 1) {
    const story = storyOfMany(number, words)
    writeFileSync(path.join(stories, `${story.id}.json`), pack(storyFile, story), { mode: 0o600 })
  }
}
