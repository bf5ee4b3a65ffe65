import { readFileSync } from 'node:fs'
import { attributedQuotes } from '../../cli/attributed-quotes.ts'
import { readHalf } from '../attributed/stories.ts'
import { sharedFolder } from '../shared-folder.ts'
import { caseStory, cases } from './case-stories.ts'
import { type Comparison, compareStory } from './compare.ts'
import type { KnownStory, QuoteMark } from './measured.ts'

/** The stories that can be chosen by name. */
export const setNames = ['cases', 'open', 'held', 'gum'] as const
export type SetName = (typeof setNames)[number]

/** Stories that are measured together. */
export type StorySet = {
  readonly name: SetName
  readonly title: string
  readonly stories: readonly KnownStory[]
}

/** A story with what the command line finds in it, and the two held against each other. */
export type Measured = {
  readonly story: KnownStory
  readonly found: readonly QuoteMark[]
  readonly ms: number
  readonly comparison: Comparison
}

const manners = { ca: 'Canadian', us: 'US politics' } as const

/** The chosen sets that are there, annotated stories told apart by their manner. A faulty annotation throws. */
export function readSets(chosen: readonly SetName[]): readonly StorySet[] {
  return chosen.flatMap((name): readonly StorySet[] => {
    switch (name) {
      case 'cases':
        return [{ name, title: 'the cases', stories: cases.map((one) => caseStory(one.name, one.quoteCase)) }]
      case 'open':
      case 'held': {
        const stories = annotated(name)
        return Object.entries(manners)
          .map(([manner, title]) => ({
            name,
            title: `${name} stories, ${title}`,
            stories: stories.filter(({ id }) => id.startsWith(`${manner}-`)),
          }))
          .filter((set) => set.stories.length > 0)
      }
      case 'gum': {
        const file = gumFile()
        return file === null ? [] : [{ name, title: 'GUM news, dev half', stories: gumStories(file) }]
      }
    }
  })
}

/** The file of GUM stories that may stand beside the project; null where it does not. */
export function gumFile(): string | null {
  const folder = sharedFolder()
  return folder === null ? null : `${folder}/quotes-dev/gum-news.jsonl`
}

/** The GUM stories as they are stored, one a line. */
export function gumStories(file: string): readonly KnownStory[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as KnownStory) // the format that its README tells
}

/** Finds the quotations of a story as `copydesk attribute` does, and compares. */
export function measure(story: KnownStory): Measured {
  const { quotes, ms } = attributedQuotes(story.text, [])
  return { story, found: quotes, ms, comparison: compareStory(story, quotes) }
}

function annotated(half: 'open' | 'held'): readonly KnownStory[] {
  return readHalf(half).map(({ file, story, faults }) => {
    const [first] = faults
    if (first !== undefined) throw new Error(`${file}:${first.line}:${first.column}: ${first.says}`)
    return story
  })
}
