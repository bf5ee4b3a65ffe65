import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Format } from '#core/exporters/formats'
import { isPrinted } from '#core/exporters/public-text'
import type { PublicStory } from '#core/story/public-story'
import { randomStory } from './random-stories.ts'
import { type Keepsake, broughtBack, keepsakes } from './what-comes-back.ts'

/** How many stories: `COPYDESK_STORIES=2000 npx vitest run tests/round-trips.test.ts` for the long one. */
const stories = Number(process.env['COPYDESK_STORIES'] ?? 60)

const whole: readonly Keepsake[] = [
  'every word, in order',
  'headline, standfirst, byline, dateline',
  'paragraphs, headings, block quotes',
  'bold, italic',
  'links',
  'lists',
  'who said what',
  'pictures with caption, alternative text and credit',
]

it.each([
  ['json', [...whole, 'kind, title and organisation of speakers']],
  ['html', whole],
  ['fragment', whole],
  ['nitf', whole],
  ['ninjs', whole],
] as const satisfies readonly (readonly [Format, readonly Keepsake[]])[])(
  `of ${stories} random stories %s brings back all it promises, and again the same`,
  async (format, promised) => {
    for (const story of fc.sample(randomStory.filter(opensTheSame), { numRuns: stories, seed: 7 })) {
      const back = await broughtBack(story, format)
      const again = await broughtBack(back, format)
      for (const name of promised) {
        const keep = keepsakes[name]
        expect({ name, once: keep(back), twice: keep(again) }).toEqual({
          name,
          once: keep(story),
          twice: keep(story),
        })
      }
    }
  },
)

/** A picture that is missing comes back as words: at the head of a story they could open with its dateline. */
function opensTheSame({ body }: PublicStory): boolean {
  const [first] = body.filter(isPrinted)
  return first?.type !== 'figure' || first.picture !== null
}
