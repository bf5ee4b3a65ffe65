import { z } from 'zod'
import { bodySchema, idSchema, paragraph } from './body.ts'
import { quoteRecordSchema } from './quotation.ts'

/** The schema version this code writes. A file with a higher one is opened read-only, its bytes untouched. */
export const STORY_SCHEMA_VERSION = 2

/** Where a story stands, in the order a desk moves it. */
export const storyStatuses = ['draft', 'edit', 'check', 'ready', 'filed'] as const
export type StoryStatus = (typeof storyStatuses)[number]

export const statusNames = {
  draft: 'Draft',
  edit: 'Copy edit',
  check: 'Checking',
  ready: 'Ready',
  filed: 'Filed',
} as const satisfies Record<StoryStatus, string>

/**
 * A suggestion the editor refused; it does not come back. `words` are folded (see core/style/fold). Without
 * `speaker` the words are not a quote at all; with it, they are only not that speaker's.
 */
export const refusalSchema = z.strictObject({ words: z.string(), speaker: z.string().optional() })

/**
 * The editor's answer that a name in the text is another person's than that of the protected `speaker`. `around` is
 * the place: a few words either side of the name, letters and digits alone, so that the answer ends when the words
 * around the name change.
 */
export const namesakeSchema = z.strictObject({ speaker: idSchema, around: z.string().max(1000) })
export type Namesake = z.infer<typeof namesakeSchema>

/** The fields an editor fills above the body, in news order. */
export type StoryField = 'slug' | 'headline' | 'standfirst' | 'byline' | 'dateline' | 'embargo'

/** The most letters (UTF-16 units) that a field may hold. */
export const longest = {
  slug: 200,
  headline: 2000,
  standfirst: 10_000,
  byline: 1000,
  dateline: 1000,
  embargo: 100,
} as const satisfies Record<StoryField, number>

export const storySchema = z.strictObject({
  id: idSchema,
  schemaVersion: z.literal(STORY_SCHEMA_VERSION),
  slug: z.string().max(longest.slug),
  headline: z.string().max(longest.headline),
  standfirst: z.string().max(longest.standfirst),
  byline: z.string().max(longest.byline),
  dateline: z.string().max(longest.dateline),
  status: z.enum(storyStatuses),
  embargo: z.string().max(longest.embargo),
  language: z.string().max(35),
  created: z.iso.datetime(),
  changed: z.iso.datetime(),
  /** When it was spiked, or null while it is on the desk. */
  spiked: z.iso.datetime().nullable(),
  body: bodySchema,
  quotes: z.record(idSchema, quoteRecordSchema),
  refusals: z.array(refusalSchema),
  namesakes: z.array(namesakeSchema),
  comments: z.array(z.strictObject({ id: idSchema, by: z.string(), at: z.iso.datetime(), text: z.string() })),
  notes: z.string(),
  log: z.array(z.strictObject({ at: z.iso.datetime(), what: z.string() })),
})

export type Story = z.infer<typeof storySchema>

/** A new, empty story. `id` and `now` (ISO time) come from the caller, so that this stays pure. */
export function emptyStory(id: string, now: string): Story {
  return {
    id,
    schemaVersion: STORY_SCHEMA_VERSION,
    slug: '',
    headline: '',
    standfirst: '',
    byline: '',
    dateline: '',
    status: 'draft',
    embargo: '',
    language: 'en-GB',
    created: now,
    changed: now,
    spiked: null,
    body: [paragraph('')],
    quotes: {},
    refusals: [],
    namesakes: [],
    comments: [],
    notes: '',
    log: [],
  }
}
