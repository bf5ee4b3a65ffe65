import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicStory } from '#core/story/public-story'
import { canariesIn, plantCanaries } from '../../tests/canaries.ts'
import { randomLibrary } from '../../tests/random-stories.ts'
import { exportAs } from './export-as.ts'
import { formatIds } from './formats.ts'
import { scanRelease } from '#core/leaving/scan-release'
import { readTemplate, slotNames } from './template.ts'

/** Twenty libraries a day; `npm run test:formats` asks for a thousand. */
const libraries = Number(process.env['COPYDESK_LIBRARIES'] ?? 20)

describe('what is private', () => {
  it(
    `stands in no format, of ${libraries} libraries with a secret in every private field`,
    { timeout: 1_800_000 },
    async () => {
      let searched = 0
      const leaks: string[] = []
      for (const [seed, library] of fc.sample(randomLibrary, libraries).entries()) {
        const { story, speakers, pictures, secrets, offRecord } = plantCanaries(library, seed)
        const refused = publicStory(story, speakers)
        expect(!refused.ok && refused.secrets.map(({ rule }) => rule)).toContain('off-the-record')
        const made = publicStory(story, speakers, offRecord, pictures)
        if (!made.ok) throw new Error(made.secrets[0]?.says)
        // The clipboard carries two of these, "fragment" and "txt".
        for (const format of formatIds) {
          const bytes = await exportAs(made.story, format)
          leaks.push(...canariesIn(bytes, secrets).map((secret) => `${format}: ${secret}`))
          const proof = await scanRelease(bytes, {
            story,
            speakers,
            form: format,
            audience: 'public',
            leaveOut: offRecord,
            pictures,
          })
          const found = proof.found.filter((words) => secrets.some((secret) => words.includes(secret)))
          leaks.push(...found.map((secret) => `${format}, by the app’s own search: ${secret}`))
          searched += secrets.length
        }
      }
      console.log(
        `Searched ${libraries} libraries in ${formatIds.length} formats for ${searched} secrets: ${leaks.length} found`,
      )
      expect(leaks).toEqual([])
      expect(searched).toBeGreaterThan(libraries * formatIds.length * 40)
    },
  )

  it('stands in no page of a house’s own template', async () => {
    const read = readTemplate(
      `<title>{{headline}}</title>{{json-ld}}<p title="{{byline}}">${slotNames.map((name) => `{{${name}}}`).join('</p><p>')}</p>`,
    )
    if (!read.ok) throw new Error(read.faults[0]?.says)
    let searched = 0
    for (const [seed, library] of fc.sample(randomLibrary, libraries).entries()) {
      const { story, speakers, secrets, offRecord } = plantCanaries(library, seed)
      const made = publicStory(story, speakers, offRecord)
      if (!made.ok) throw new Error(made.secrets[0]?.says)
      expect(canariesIn(read.template(made.story), secrets)).toEqual([])
      searched += secrets.length
    }
    expect(searched).toBeGreaterThan(libraries * 40)
  })

  it.each(formatIds)('would be found by that search where it stands: %s', async (format) => {
    const [library] = fc.sample(randomLibrary, 1)
    if (library === undefined) throw new Error('there is no library')
    const { story, speakers, secrets, offRecord } = plantCanaries(library, 0)
    const leaky = {
      ...story,
      body: [...story.body, { type: 'paragraph' as const, children: [{ text: secrets.join(' ') }] }],
    }
    const made = publicStory({ ...leaky, quotes: {} }, speakers, offRecord)
    if (!made.ok) throw new Error(made.secrets[0]?.says)
    expect(canariesIn(await exportAs(made.story, format), secrets)).toEqual(secrets)
  })
})
