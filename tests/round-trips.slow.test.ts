import { expect, it } from 'vitest'
import type { Format } from '#core/exporters/formats'
import type { PublicStory } from '#core/story/public-story'
import { storiesToSend } from './comes-back-table.ts'
import { type Keepsake, broughtBack, keepsakes } from './what-comes-back.ts'

/** The long command takes another each time, and prints it. */
const seed = Number(process.env['COPYDESK_SEED'] ?? 7)

/** How many stories; `npm run test:formats` sends 2,000. */
const stories = Number(process.env['COPYDESK_ROUND_TRIPS'] ?? 100)

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
  ['docx', whole],
] as const satisfies readonly (readonly [Format, readonly Keepsake[]])[])(
  `of ${stories} random stories (seed ${seed}) %s brings back all it promises, and again the same`,
  { timeout: 900_000 },
  async (format, promised) => {
    const sent = storiesToSend(stories, seed).filter((story) => format !== 'docx' || hasItsPictures(story))
    for (const story of sent) {
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

/** In a Word document the caption of a picture that is missing follows the one before. No such story leaves the window. */
function hasItsPictures({ body }: PublicStory): boolean {
  return body.every((block) => block.type !== 'figure' || block.picture !== null)
}
