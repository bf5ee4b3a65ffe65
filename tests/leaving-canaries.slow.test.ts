import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exportAs } from '#core/exporters/export-as'
import { formatIds } from '#core/exporters/formats'
import { type ReleaseRequest, checkRelease } from '#core/leaving/check-release'
import { scanRelease } from '#core/leaving/scan-release'
import type { Block } from '#core/story/body'
import { publicStory } from '#core/story/public-story'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { canariesIn, plantCanaries } from './canaries.ts'
import { randomLibrary } from './random-stories.ts'

/** Four libraries a day; `npm run test:formats` asks for a thousand. */
const libraries = Number(process.env['COPYDESK_LIBRARIES'] ?? 4)

/** A source with a name of its own in each library, quoted on background in the last paragraph. */
function withSource(story: Story, seed: number): { readonly story: Story; readonly source: Speaker } {
  const tail = Array.from(seed.toString(), (digit) => 'bdfghklmnp'.charAt(Number(digit))).join('o')
  const source = speakerSchema.parse({
    id: 'protected-source',
    name: `Dr Quillane Vostrik${tail}ov`,
    aliases: [`Quix${tail}o`, `@quix_${tail}_desk`],
    contacts: `q.${tail}@vostrik.example; 07700 9${seed.toString().padStart(5, '0')}`,
    unnamed: { description: 'an official', reason: '' },
  })
  const last: Block = {
    type: 'paragraph',
    children: [
      { text: '“It leaks,”', quoteId: 'protected-quote', speakerId: source.id },
      { text: ' an official said.' },
    ],
  }
  const quotes: Story['quotes'] = {
    ...story.quotes,
    'protected-quote': { kind: 'direct', record: 'background', note: '' },
  }
  return { story: { ...story, body: [...story.body, last], quotes }, source }
}

/** Every way in which the name, an alias or a contact may be written. */
function writtenForms({ name, aliases, contacts }: Speaker): readonly string[] {
  const [title = '', given = '', family = ''] = name.split(' ')
  const [mail = '', phone = ''] = contacts.split('; ')
  return [
    name,
    `${given} ${family}`,
    `${title} ${family}`,
    family,
    `${given} J. ${family}`,
    `${given.charAt(0)}. ${family}`,
    `${family}, ${given}`,
    `${family}’s`,
    `the ${family}s`,
    `the ${family}es`,
    `${given} ${family}`.toUpperCase(),
    family.toUpperCase(),
    `${given} ${family}`.toLowerCase(),
    `${given}\u00A0${family}`,
    `${family.slice(0, 4)}\u00AD${family.slice(4)}`,
    `${family.slice(0, 4)}-\n${family.slice(4)}`,
    `${family.slice(0, 4)}\u2066${family.slice(4)}`,
    `#${given}${family}`,
    `#${family.toLowerCase()}`,
    `@q${family.toLowerCase()}`,
    ...aliases,
    mail,
    mail.toUpperCase(),
    phone,
    `+44 ${phone.slice(1, 5)}-${phone.slice(6)}`,
  ]
}

type Place = { readonly name: string; readonly put: (story: Story, text: string) => Story }

const field = (name: 'headline' | 'standfirst' | 'byline' | 'dateline'): Place => ({
  name,
  put: (story, text) => ({ ...story, [name]: `${story[name]} ${text}` }),
})
const block = (name: string, of: (text: string) => Block): Place => ({
  name,
  put: (story, text) => ({ ...story, body: [...story.body, of(text)] }),
})
const figure = (alt: string, credit: string, caption: string): Block => ({
  type: 'figure',
  picture: `${'4d'.repeat(32)}.jpg`,
  alt,
  credit,
  children: [{ text: caption }],
})
const places: readonly Place[] = [
  field('headline'),
  field('standfirst'),
  field('byline'),
  field('dateline'),
  block('paragraph', (text) => ({ type: 'paragraph', children: [{ text: `It was ${text} again.` }] })),
  block('half bold', (text) => ({
    type: 'paragraph',
    children: [{ text: `It was ${text.slice(0, 5)}` }, { text: text.slice(5), bold: true }],
  })),
  block('heading', (text) => ({ type: 'heading', level: 2, children: [{ text }] })),
  block('item', (text) => ({
    type: 'list',
    ordered: true,
    children: [{ type: 'list-item', children: [{ text }] }],
  })),
  block('caption', (text) => figure('', '', text)),
  block('alternative text', (text) => figure(text, '', 'x')),
  block('credit', (text) => figure('', text, 'x')),
  block('the words of a link', (text) => ({
    type: 'paragraph',
    children: [{ type: 'link', href: 'https://a.example/', children: [{ text }] }],
  })),
]

it(
  `nothing private leaves ${libraries} libraries, in any form or file name`,
  { timeout: 3_600_000 },
  async () => {
    const leaks: string[] = []
    let searched = 0
    let planted = 0
    for (const [seed, library] of fc.sample(randomLibrary, libraries).entries()) {
      const canaries = plantCanaries(library, seed)
      const { story, source } = withSource(canaries.story, seed)
      const request = (of: Story, fileName = 'story.html'): ReleaseRequest => ({
        story: of,
        speakers: [...canaries.speakers, source],
        form: 'html',
        audience: 'public',
        leaveOut: canaries.offRecord,
        pictures: canaries.pictures,
        fileName,
      })
      const release = checkRelease(request(story))
      if (!release.ok) throw new Error(release.reasons[0]?.says)
      const secrets = [...canaries.secrets, ...writtenForms(source).filter((text) => /^[\w.@]+$/.test(text))]
      for (const form of formatIds) {
        const made = await exportAs(release.story, form)
        leaks.push(...canariesIn(made, secrets).map((secret) => `${form}: ${secret}`))
        const scan = await scanRelease(made, { ...request(story), form })
        leaks.push(...scan.found.map((words) => `${form}, by the scan: ${words}`))
        searched += secrets.length
      }
      // Every written form in some place, and every place with some form; then in the name of the file.
      const forms = writtenForms(source)
      for (const [index, text] of forms.entries()) {
        const place = places[(index + seed) % places.length]
        if (place === undefined) throw new Error('there are no places')
        const named = place.put(story, text)
        planted += 2
        if (checkRelease(request(named)).ok) leaks.push(`${place.name}: ${text}`)
        const slug = text.toLowerCase().replace(/[\s,.]+/g, '-')
        if (checkRelease(request(story, `${slug}-report.docx`)).ok) leaks.push(`file name: ${slug}`)
        if (seed % 5 !== index % 5) continue
        const format = formatIds[(index + seed) % formatIds.length] ?? 'html'
        const past = publicStory({ ...named, quotes: {} }, [])
        if (!past.ok) throw new Error('without records nothing is secret')
        const { found } = await scanRelease(await exportAs(past.story, format), {
          ...request(story),
          form: format,
        })
        planted += 1
        if (found.length === 0) leaks.push(`${format}, missed by the scan in ${place.name}: ${text}`)
      }
    }
    console.log(
      `${libraries} libraries: ${searched} secrets looked for in ${formatIds.length} formats, ${planted} names planted: ${leaks.length} out`,
    )
    expect(leaks).toEqual([])
    expect(searched).toBeGreaterThan(libraries * formatIds.length * 40)
  },
)
