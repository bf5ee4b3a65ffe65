import { describe, expect, it } from 'vitest'
import { paragraph } from './body.ts'
import type { QuoteRecord } from './quotation.ts'
import { joinConflictingRecords, joinRecords, rememberRuns, withRecordStatus } from './remembered-words.ts'
import { offRecordWords, searchForWords } from './secret-words.ts'
import { type Story, emptyStory } from './story.ts'

const on: QuoteRecord = { kind: 'direct', record: 'on', note: 'by phone' }
const both = '“The minister has already resigned. He will leave by boat on Monday night,”'
const first = '“The minister has already resigned.,”'
const second = 'He will leave by boat on Monday night'
const empty = emptyStory('s', '2026-11-27T09:00:00.000Z')

/** Whether a story with this record stops these words. */
function finds(record: QuoteRecord | undefined, words: string): boolean {
  const quotes = record === undefined ? {} : { q: record }
  return searchForWords(offRecordWords({ body: [paragraph('')], quotes }))(words).length > 0
}

describe('what is remembered of words off the record', () => {
  it('is not forgotten when the quote is shortened and then given to another speaker', () => {
    const marked = withRecordStatus(on, 'off', [both])
    const shortened = withRecordStatus(marked, 'off', [first])
    expect([finds(shortened, second), finds(shortened, first)]).toEqual([true, true])
    expect(shortened.note).toBe('by phone')
  })

  it('is both halves when something is pasted into the middle, and all that was there before', () => {
    const marked = withRecordStatus(on, 'off', [both])
    const parted = rememberRuns(marked, ['“The minister has', 'already resigned.\nHe will leave', second])
    expect([finds(parted, second), finds(parted, 'the minister has'), finds(parted, both)]).toEqual([
      true,
      true,
      true,
    ])
  })

  it('does not grow by a run that is found already, and keeps the longer of two', () => {
    const marked = withRecordStatus(on, 'off', [second])
    expect(rememberRuns(marked, ['“He will leave by boat on Monday night.”'])).toBe(marked)
    expect(rememberRuns(marked, [both]).secretWords).toBe(both)
    expect(rememberRuns(rememberRuns(marked, [both]), [second]).secretWords).toBe(both)
  })

  it('keeps a short run beside the long one that holds it, since five words of the long one would miss it', () => {
    const marked = withRecordStatus(withRecordStatus(on, 'off', [both]), 'off', ['leave by boat'])
    expect(finds(marked, 'They leave by boat.')).toBe(true)
  })

  it('never finds less than before, whatever is remembered next', () => {
    const runs = ['Boat', '4711', 'It is', 'by boat', both, second, 'on Monday', 'の大臣は辞任した', 'x']
    for (const one of runs) {
      for (const other of runs) {
        const before = withRecordStatus(on, 'off', [one])
        const after = withRecordStatus(before, 'off', [other])
        if (one === 'It is') continue // two common words count only while they are all that was said
        expect([one, other, finds(after, one)]).toEqual([one, other, finds(before, one)])
      }
    }
  })

  it('ends when an editor puts the quote on any other terms, and begins only off the record', () => {
    const marked = withRecordStatus(on, 'off', [both])
    expect(withRecordStatus(marked, 'deep', [both])).toEqual({ ...on, record: 'deep' })
    expect(rememberRuns(on, [both])).toBe(on)
  })
})

describe('the records of two states of a story', () => {
  const marked: Story = {
    ...empty,
    body: [{ type: 'paragraph', children: [{ text: both, quoteId: 'q' }] }],
    quotes: { q: { ...on, record: 'off' } },
  }
  const older: Story = { ...empty, body: [paragraph(both)] }

  it('protect the copy of an older state that knows nothing of them', () => {
    for (const quotes of [joinConflictingRecords(older, marked), joinConflictingRecords(marked, older)]) {
      expect(quotes['q']?.record).toBe('off')
      expect(finds(quotes['q'], second)).toBe(true)
    }
  })

  it('stay off the record in a conflict when either side has them so; a newer state may put them back on', () => {
    const open: Story = { ...marked, quotes: { q: on } }
    expect(joinConflictingRecords(open, marked)['q']?.record).toBe('off')
    expect(joinConflictingRecords(marked, open)['q']?.record).toBe('off')
    expect(joinRecords(open, marked)['q']).toEqual(on)
  })
})
