import fc from 'fast-check'
import { type Block, paragraph } from '#core/story/body'
import { newRecord } from '#core/story/quotation'
import { speakerSchema } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { type Way, ways } from '../../journeys/pages/commands.ts'
import { type KnownAction, allActions } from '../../journeys/support/actions.ts'
import { randomLibrary } from '../../random-stories.ts'

/** The views of a story. */
const tabs = ['write', 'compare', 'file'] as const
export type TabName = (typeof tabs)[number]

/** One action, on one view of a story, one way, in a story of its own. */
export type Attempt = {
  readonly action: KnownAction
  readonly tab: TabName
  readonly way: Way
}

/** Every action on every view, by every way that it has at all. */
export async function everyAttempt(): Promise<readonly Attempt[]> {
  const actions = await allActions()
  return actions.flatMap((action) =>
    tabs.flatMap((tab) =>
      ways
        .filter((way) => (way === 'key' ? action.keys !== undefined : true))
        .filter((way) => (way === 'menu' ? action.isInMenu !== false : true))
        .map((way) => ({ action, tab, way })),
    ),
  )
}

/** Words that stand in every story that is tried, each where some actions need the caret. */
export const places = {
  plain: 'Plain words',
  tied: 'We keep the pier open',
  guess: 'We lost the boat',
  link: 'harbour page',
  caption: 'The pier at noon',
} as const
export type PlaceName = keyof typeof places

/** Where the caret has to be, for the actions that ask for more than plain words. */
export function placeFor(name: string): PlaceName {
  if (/picture-(?:up|down|out)$|^move-picture/.test(name) || name === 'take-picture-out') return 'caption'
  if (/^(?:not-a-quote|next-guess|accept-all)$/.test(name)) return 'guess'
  if (/^(?:untie-quote|change-speaker|turn-record|off-the-record|speaker-card|check-quote)$/.test(name))
    return 'tied'
  return name === 'open-link' ? 'link' : 'plain'
}

/** The speakers that the stories' last paragraphs name. */
export const knownSpeakers = [
  speakerSchema.parse({ id: 'tail-ines', name: 'Ines Okafor' }),
  speakerSchema.parse({ id: 'tail-tom', name: 'Tom Hale' }),
]

const tail: readonly Block[] = [
  {
    type: 'paragraph',
    children: [
      { text: 'See the ' },
      { type: 'link', href: 'https://harbour.example/', children: [{ text: places.link }] },
      { text: ' today.' },
    ],
  },
  {
    type: 'figure',
    picture: `${'3c'.repeat(32)}.jpg`,
    alt: 'A pier',
    credit: '',
    children: [{ text: `${places.caption}.` }],
  },
  {
    type: 'paragraph',
    children: [
      { text: `“${places.tied},”`, quoteId: 'tail-quote', speakerId: 'tail-ines' },
      { text: ' said Ines Okafor.' },
    ],
  },
  paragraph(`“${places.guess},” said Tom Hale, who runs it.`),
  paragraph(`${places.plain} at the end.`),
]

/** As many random stories, each with the places at its end and a slug that is part of no other. */
export function storiesFor(attempts: readonly Attempt[], seed: number): readonly Story[] {
  const random = fc.sample(randomLibrary, { numRuns: attempts.length, seed })
  return random.map(({ story }, at) => {
    const name = `attempt-${String(at).padStart(4, '0')}`
    return structuredClone({
      ...story,
      id: name,
      slug: name,
      // Restoring is offered for a spiked story alone.
      spiked: attempts[at]?.action.name === 'restore-story' ? story.changed : null,
      body: [...story.body, ...tail],
      quotes: { ...story.quotes, 'tail-quote': newRecord('direct') },
    })
  })
}
