import { z } from 'zod'
import { openLibrary } from '#services/library'

const foundSchema = z.object({
  story: z.number().nullable(),
  speaker: z.number().nullable(),
  temps: z.array(z.string()),
  warnings: z.array(z.string()),
})

/** What a saving process found in the library when it opened it. */
export type Found = z.infer<typeof foundSchema>

/** The numbers that a saving process has begun to save, and those it was answered for. */
export type Told = {
  readonly found: Found | null
  readonly begun: number
  readonly story: number
  readonly speaker: number
}

/** Makes a library whose first story and first speaker stand at 0. */
export async function prepareLibrary(folder: string): Promise<void> {
  const library = await openLibrary(folder)
  const sample = await library.openStory(library.list()[0]?.id ?? '')
  const [speaker] = library.speakers()
  if (!sample.ok || speaker === undefined) throw new Error('the sample library could not be made')
  await library.saveStory({ ...sample.value.story, headline: '0' })
  await library.saveSpeaker({ ...speaker, notes: '0' })
  await library.close()
}

/** What a saving process has told, on top of what was known before it ran. */
export function told(lines: readonly string[], before: Told): Told {
  let now: Told = { ...before, found: null }
  for (const line of lines) {
    const [what, value] = z.tuple([z.string(), z.unknown()]).parse(JSON.parse(line))
    if (what === 'found') now = { ...now, found: foundSchema.parse(value) }
    if (what === 'saving') now = { ...now, begun: Number(value) }
    if (what === 'story') now = { ...now, story: Number(value) }
    if (what === 'speaker') now = { ...now, speaker: Number(value) }
  }
  return now
}

export const nothingTold: Told = { found: null, begun: 0, story: 0, speaker: 0 }

/** What is wrong with what was found, a line each: a number lost, a file that could not be read, a stale file. */
export function faultsIn(found: Found, before: Told): readonly string[] {
  const faults: string[] = []
  for (const thing of ['story', 'speaker'] as const) {
    const number = found[thing]
    if (number === null) faults.push(`the ${thing} could not be read`)
    else if (number < before[thing] || number > before.begun) {
      faults.push(`the ${thing} stands at ${number}; ${before[thing]} was answered, ${before.begun} begun`)
    }
  }
  return [...faults, ...found.temps.map((name) => `left behind: ${name}`), ...found.warnings]
}
