import { describe, expect, it } from 'vitest'
import { paragraph } from './body.ts'
import { bringBack } from './bring-back.ts'
import { publicStory } from './public-story.ts'
import { type Story, emptyStory } from './story.ts'

const at = '2026-11-27T09:00:00.000Z'
const empty = emptyStory('s', at)
const secret = '“I would have shut it in March.”'
const marked: Story['body'] = [
  {
    type: 'paragraph',
    children: [{ text: secret, quoteId: 'q', speakerId: 'hb' }, { text: ' Brandt said.' }],
  },
]

describe('bringBack', () => {
  it('brings back fields and body, and leaves status, notes and what was refused', () => {
    const older: Story = {
      ...empty,
      slug: 'old',
      headline: 'Old',
      body: [paragraph('Old words.')],
      notes: 'n1',
    }
    const now: Story = { ...empty, slug: 'new', status: 'ready', notes: 'n2', body: [paragraph('New.')] }
    expect(bringBack(now, older, at, 'Brought back')).toEqual({
      ...now,
      slug: 'old',
      headline: 'Old',
      body: older.body,
      log: [{ at, what: 'Brought back' }],
    })
  })

  it('still refuses to export words put off the record after the older version was kept', () => {
    // Then they stood in the text with no mark at all; since, they were marked and put off the record.
    const older: Story = { ...empty, body: [paragraph(`${secret} Brandt said.`)] }
    const now: Story = { ...empty, body: marked, quotes: { q: { kind: 'direct', record: 'off', note: '' } } }
    expect(publicStory(older, []).ok).toBe(true)
    const back = bringBack(now, older, at, '')
    expect(back.quotes['q']?.secretWords).toBe(secret)
    expect(publicStory(back, []).ok).toBe(false)
  })

  it('keeps a quote off the record that the older version had on it', () => {
    const older: Story = { ...empty, body: marked, quotes: { q: { kind: 'direct', record: 'on', note: '' } } }
    const now: Story = {
      ...empty,
      quotes: { q: { kind: 'direct', record: 'off', note: '', secretWords: '“I would have.”' } },
    }
    const back = bringBack(now, older, at, '')
    expect(back.quotes['q']).toEqual({
      kind: 'direct',
      record: 'off',
      note: '',
      secretWords: `“I would have.”\n${secret}`,
    })
    expect(publicStory(back, []).ok).toBe(false)
  })

  it('knows again what only the older version knew to be off the record', () => {
    const older: Story = {
      ...empty,
      body: marked,
      quotes: { q: { kind: 'direct', record: 'off', note: '' } },
    }
    expect(publicStory(bringBack(empty, older, at, ''), []).ok).toBe(false)
  })

  it('leaves on the record what an editor put back there', () => {
    const older: Story = {
      ...empty,
      body: marked,
      quotes: { q: { kind: 'direct', record: 'off', note: '', secretWords: secret } },
    }
    const now: Story = { ...empty, body: marked, quotes: { q: { kind: 'direct', record: 'on', note: '' } } }
    expect(bringBack(now, older, at, '').quotes['q']).toEqual({ kind: 'direct', record: 'on', note: '' })
  })
})
