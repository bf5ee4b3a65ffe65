import { describe, expect, it } from 'vitest'
import { paragraph } from '#core/story/body'
import { speakerSchema } from '#core/story/speaker'
import { emptyStory } from '#core/story/story'
import { checkRelease } from './check-release.ts'

/** A length that a square of it would make unbearable: hundreds of seconds. */
const MAX_MS = 20_000

describe('the time that the decision takes', () => {
  it.each([
    'word '.repeat(20_000),
    'a'.repeat(100_000),
    'a.'.repeat(50_000),
    '&amp;'.repeat(20_000),
    '%25'.repeat(30_000),
    '\u00AD'.repeat(100_000),
    'A'.repeat(100_000),
    '+a'.repeat(50_000),
    'at a dot '.repeat(10_000),
    '#aaaaaa@'.repeat(10_000),
  ])('grows with the text, whatever is in it', (text) => {
    const anna = speakerSchema.parse({
      id: 'anna',
      name: 'Anna Aaaaaaaaaaaa',
      unnamed: { description: 'an aide' },
      notes: 'aaaa '.repeat(2_000),
      contacts: `${'1 '.repeat(600)}${'a'.repeat(1_000)}@${'a.'.repeat(500)}`,
    })
    const story = {
      ...emptyStory('s', '2026-11-24T10:00:00.000Z'),
      body: [
        {
          type: 'paragraph' as const,
          children: [{ text: '“It leaks,”', quoteId: 'of-anna', speakerId: 'anna' }],
        },
        paragraph(text),
      ],
      quotes: {
        q: { kind: 'direct' as const, record: 'off' as const, note: '', secretWords: 'word '.repeat(4_000) },
      },
    }
    const began = performance.now()
    checkRelease({ story, speakers: [anna], form: 'html', audience: 'public', leaveOut: [] })
    expect(performance.now() - began).toBeLessThan(MAX_MS)
  })
})
