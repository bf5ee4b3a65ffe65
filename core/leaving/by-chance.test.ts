import { describe, expect, it } from 'vitest'
import { exportAs } from '#core/exporters/export-as'
import { type Format, formatIds } from '#core/exporters/formats'
import { type Block, paragraph } from '#core/story/body'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'
import { type ReleaseRequest, checkRelease } from './check-release.ts'
import { scanRelease } from './scan-release.ts'

const id = `${'3c'.repeat(32)}.png`
const pictures = new Map([
  [id, { type: 'image/png' as const, width: 2480, height: 1754, base64: 'iVBORw0KGgo=' }],
])
const figure: Block = {
  type: 'figure',
  picture: id,
  alt: 'Two ferries at the quay',
  credit: 'Ola Brandt',
  children: [{ text: 'The ferries at noon' }],
}
const blocks: Block[] = [
  { type: 'block-quote', children: [{ text: 'It will sink', quoteId: 'q', speakerId: 'ruth' }] },
  figure,
  { type: 'list', ordered: true, children: [{ type: 'list-item', children: [{ text: 'Sand & salt' }] }] },
  {
    type: 'paragraph',
    children: [{ type: 'link', href: 'https://a.example/tide', children: [{ text: 'tides' }] }],
  },
]

function requestOf(form: Format, more: Partial<Story>, card: object = {}): ReleaseRequest {
  const ruth: Speaker = speakerSchema.parse({
    id: 'ruth',
    name: 'Ruth Adeyemi',
    title: 'pilot',
    organisation: 'Marrowby Port',
    ...card,
  })
  const story: Story = {
    ...emptyStory('s', '2026-11-24T10:00:00.000Z'),
    headline: 'Ferry leaks',
    byline: 'By Tom Hale',
    body: [paragraph('Rain fell at the quay.'), ...blocks],
    quotes: { q: { kind: 'direct', record: 'on', note: '' } },
    ...more,
  }
  return { story, speakers: [ruth], form, audience: 'public', leaveOut: [], pictures }
}

/** What the scan finds in what every exporter makes, by format. */
async function foundIn(more: Partial<Story>, card: object = {}): Promise<readonly string[]> {
  const found = await Promise.all(
    formatIds.map(async (form) => {
      const request = requestOf(form, more, card)
      const release = checkRelease(request)
      if (!release.ok) return ['refused']
      const scan = await scanRelease(await exportAs(release.story, form), request)
      return scan.found.map((text) => `${form}: ${text}`)
    }),
  )
  return found.flat()
}

describe('a private string that a format puts together from public words', () => {
  it.each([
    '2480',
    '1754',
    'pilot, Marrowby Port',
    'Ruth Adeyemi, pilot',
    'Ruth Adeyemi (pilot, Marrowby Port)',
    'It will sink — Ruth Adeyemi',
    'Picture: Two ferries at the quay',
    'The ferries at noon Ola Brandt',
    'at noon. Ola Brandt',
    'Sand &amp; salt',
    'Sand &amp;amp; salt',
    '1. Sand & salt',
    'Ferry leaks\n\nBy Tom Hale',
  ])('is not taken for a secret, whether in the notes or on a card: %s', async (text) => {
    expect(await foundIn({ notes: text })).toEqual([])
    expect(await foundIn({}, { notes: text })).toEqual([])
  })
})

describe('a private string that says more', () => {
  it.each([
    'Ruth Adeyemi, pilot, lies',
    'Picture: Two ferries at the other quay',
    'ferries quay',
    'sink Ferry',
    'Hale',
    '2481',
    'Rain at noon',
    'The ferries Ola Brandt',
    'pilot, marrowby port, 2 boats',
  ])('is found where it is: %s', async (text) => {
    const request = requestOf('txt', { notes: text })
    const { found } = await scanRelease(`Ferry leaks\n\nRain fell.\n\n${text}`, request)
    expect(found).toEqual(text === 'Hale' ? [] : [text])
  })
})
