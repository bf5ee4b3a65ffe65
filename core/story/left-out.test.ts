import { expect, it } from 'vitest'
import { type Block, paragraph } from './body.ts'
import { leftOutWords } from './left-out.ts'
import type { RecordStatus } from './quotation.ts'
import { speakerSchema } from './speaker.ts'
import { type Story, emptyStory } from './story.ts'

const speakers = [
  { id: 'ruth', name: 'Ruth Adeyemi' },
  { id: 'tom', name: 'Tom Hale', unnamed: { description: 'an aide' } },
].map((speaker) => speakerSchema.parse(speaker))
const said = (quoteId: string, speakerId: string): Block => {
  return { type: 'paragraph', children: [{ text: '“Wait.”', quoteId, speakerId }] }
}
const record = (status: RecordStatus, note = '') => ({ kind: 'direct' as const, record: status, note })
const empty = emptyStory('s', '2024-01-01T00:00:00.000Z')

it('counts the quotes left out, the names withheld, notes and comments', () => {
  const story: Story = {
    ...empty,
    body: [said('a', 'ruth'), said('b', 'ruth'), said('c', 'tom'), said('d', 'ruth')],
    quotes: { a: record('off'), b: record('deep'), c: record('on', 'by phone'), d: record('on') },
    notes: 'Call again.',
  }
  expect(leftOutWords(story, speakers, ['a'])).toEqual([
    '1 quote off the record',
    '2 source names withheld',
    '2 notes and comments',
  ])
})

it('names nothing of which there is none', () => {
  expect(leftOutWords({ ...empty, body: [paragraph('It rained.')] }, speakers, [])).toEqual([])
})
