import { z } from 'zod'
import { idSchema } from './body.ts'

/**
 * A person, group or document that speaks. Kept once in the library, it serves every story.
 *
 * `unnamed` is set for a source who must not be named: `description` is what may be printed ("a council
 * officer"), `reason` why, which stays private. While it is set, `name` never leaves the library either.
 */
export const speakerSchema = z.strictObject({
  id: idSchema,
  name: z.string().trim().min(1).max(300),
  given: z.string().max(300).default(''),
  family: z.string().max(300).default(''),
  kind: z.enum(['person', 'group', 'document']).default('person'),
  title: z.string().max(300).default(''),
  organisation: z.string().max(300).default(''),
  pronouns: z.enum(['', 'she', 'he', 'they', 'it']).default(''),
  aliases: z.array(z.string().max(300)).default([]),
  unnamed: z
    .strictObject({
      description: z.string().trim().min(1).max(300),
      reason: z.string().max(2000).default(''),
    })
    .optional(),
  contacts: z.string().max(4000).default(''),
  notes: z.string().max(20000).default(''),
})

export type Speaker = z.infer<typeof speakerSchema>

/** The words that may be printed for a speaker: the agreed description when the source is unnamed. */
export function printedName(speaker: Speaker): string {
  return speaker.unnamed?.description ?? speaker.name
}

/** Two letters for the margin: "Ruth Adeyemi" gives "RA", "police" gives "PO". */
export function initialsOf(speaker: Pick<Speaker, 'name' | 'unnamed'>): string {
  const words = (speaker.unnamed?.description ?? speaker.name)
    .replace(/^(?:an?|the)\s+/i, '')
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word))
  const first = words[0] ?? '?'
  const last = words.length > 1 ? words.at(-1) : undefined
  const letters =
    last === undefined ? letterAt(first, 0) + letterAt(first, 1) : letterAt(first, 0) + letterAt(last, 0)
  return speaker.unnamed ? letters.toLowerCase() : letters.toUpperCase()
}

function letterAt(word: string, index: number): string {
  return Array.from(word)[index] ?? ''
}
