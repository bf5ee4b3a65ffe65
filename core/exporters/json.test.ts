import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomStory } from '../../tests/random-stories.ts'
import { exportJson } from './json.ts'

describe('our own JSON of a story', () => {
  it('holds the public story and nothing else, character for character', () => {
    fc.assert(
      fc.property(randomStory, (story) => {
        expect(JSON.parse(exportJson(story))).toEqual({ copydesk: 'public-story', version: 1, story })
      }),
      { numRuns: 50 },
    )
  })
})
