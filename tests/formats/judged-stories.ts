import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { importHtml } from '#core/importers/import-html'
import type { Imported } from '#core/importers/imported'
import { importText } from '#core/importers/import-text'
import { acceptSuggestions } from '#core/quotes/accept'
import { suggestQuotations } from '#core/quotes/suggestions'
import { type PublicStory, publicStory } from '#core/story/public-story'
import { emptyStory } from '#core/story/story'
import { halves, readHalf } from '../attributed/stories.ts'
import { randomStory } from '../random-stories.ts'
import { sampleStory } from '../sample-story.ts'
import { blank, whole } from '../whole-story.ts'

/** A story that judges are given, and how a fault of it is named. */
export type Judged = { readonly name: string; readonly story: PublicStory }

/** How many random stories are judged: a few a day, `npm run test:formats` asks for 500. */
export const randomOnes = Number(process.env['COPYDESK_STORIES'] ?? 25)

const samples = fileURLToPath(new URL('../samples', import.meta.url))

/** Stories as newsrooms write them: the samples, and those whose quotations are marked by hand, all guesses tied. */
export function writtenStories(): readonly Judged[] {
  const files = readdirSync(samples).map((name) => {
    const text = readFileSync(`${samples}/${name}`, 'utf8')
    return { name, story: tied(name.endsWith('.html') ? importHtml(text) : importText(text)) }
  })
  const attributed = halves
    .flatMap((half) => readHalf(half))
    .map(({ file, story }) => ({ name: file, story: tied(importText(story.text)) }))
  return [...files, ...attributed]
}

/** All that is judged: written stories, those that hold one of everything, one that says nothing, random ones. */
export function judgedStories(): readonly Judged[] {
  return [
    ...writtenStories(),
    { name: 'the sample story', story: sampleStory },
    { name: 'the whole story', story: whole },
    { name: 'the empty story', story: blank },
    ...fc
      .sample(randomStory, randomOnes)
      .map((story, index) => ({ name: `random story ${index}: ${JSON.stringify(story)}`, story })),
  ]
}

/** What leaves of an import when everything the finder has found is tied. */
function tied({ removed: _removed, ...imported }: Imported): PublicStory {
  let ids = 0
  const story = { ...emptyStory('judged', '2024-01-01T00:00:00.000Z'), ...imported }
  const accepted = acceptSuggestions(story, [], suggestQuotations(story, []), () => `id-${(ids += 1)}`)
  const made = publicStory(accepted.story, accepted.speakers)
  if (!made.ok) throw new Error(`A sample may not leave: ${made.secrets[0]?.says ?? ''}`)
  return made.story
}
