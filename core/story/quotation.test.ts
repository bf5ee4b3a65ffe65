import { describe, expect, it } from 'vitest'
import { type RecordStatus, nextRecordStatus } from './quotation.ts'

describe('turning a record', () => {
  it('goes through every status and ends off the record', () => {
    const seen: RecordStatus[] = []
    for (let at: RecordStatus | null = 'on'; at !== null; at = nextRecordStatus(at)) seen.push(at)
    expect(seen).toEqual(['on', 'background', 'deep', 'off'])
  })
})
