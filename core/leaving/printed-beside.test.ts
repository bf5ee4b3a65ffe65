import { describe, expect, it } from 'vitest'
import { type Block, paragraph } from '#core/story/body'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'
import { checkRelease } from './check-release.ts'

const aide = { unnamed: { description: 'an aide', reason: '' } }
const speaker = (name: string, more: object): Speaker =>
  speakerSchema.parse({ id: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'), name, ...more })
const source = speaker('Bettina Kestrell', { ...aide, contacts: '01632 960777' })

/** "stop", "warn" or "none" for a story that quotes the source and another speaker, and then says this. */
function levelBeside(other: Speaker, text = 'It rained.', first = source): string {
  const speakers = [first, other]
  const said = speakers.map(({ id }): Block => ({
    type: 'paragraph',
    children: [{ text: '“It leaks,”', quoteId: `of-${id}`, speakerId: id }, { text: ' somebody said.' }],
  }))
  const story: Story = {
    ...emptyStory('s', '2026-11-24T10:00:00.000Z'),
    body: [paragraph('Rain fell.'), ...said, paragraph(text)],
    quotes: Object.fromEntries(
      speakers.map(({ id, unnamed }) => [
        `of-${id}`,
        { kind: 'direct' as const, record: unnamed ? ('background' as const) : ('on' as const), note: '' },
      ]),
    ),
  }
  const release = checkRelease({ story, speakers, form: 'txt', audience: 'public', leaveOut: [] })
  if (!release.ok) return 'stop'
  return release.warnings.length > 0 ? 'warn' : 'none'
}

describe('what is printed of the speakers beside the text', () => {
  it.each([
    speaker('The Bettina Kestrell Defence Fund', { kind: 'group' }),
    speaker('Letter to Kestrell, Bettina', { kind: 'document' }),
    speaker('Ruth Adeyemi', { title: 'counsel for Bettina Kestrell' }),
    speaker('Ruth Adeyemi', { organisation: 'Kestrell Marine' }),
    speaker('Ruth Adeyemi', { title: 'reached on 01632 960 777' }),
    speaker('Tom Hale', { unnamed: { description: 'a cousin of Bettina Kestrell', reason: '' } }),
  ])('stops the name and the contacts of an unnamed source: $name $title $organisation', (other) => {
    expect(levelBeside(other)).toBe('stop')
  })

  it('stops the name of the source within the name of a group in the text too', () => {
    const group = speaker('Friends of Bettina Kestrell', { kind: 'group' })
    expect(levelBeside(group, 'The Friends of Bettina Kestrell met.')).toBe('stop')
  })

  it.each([
    [source, speaker('Ruth Adeyemi', { title: 'harbour master', organisation: 'Marrowby' })],
    [source, speaker('Tom Kestrell', { title: 'mayor' })],
    [speaker('Ada King', aide), speaker('Ruth Adeyemi', { organisation: 'King’s College' })],
    [speaker('Ada King', aide), speaker('Ruth Adeyemi', { organisation: 'the King Trust' })],
  ])('lets other names be printed', (first, other) => {
    expect(levelBeside(other, 'It rained.', first)).not.toBe('stop')
  })
})
