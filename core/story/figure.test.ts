import { describe, expect, it } from 'vitest'
import { smallPng } from '../../tests/small-pictures.ts'
import { type Figure, bodySchema, paragraph } from './body.ts'
import { checkForFiling } from './filing.ts'
import { findLeftOvers } from './left-overs.ts'
import { listQuotes } from './list-quotes.ts'
import { publicStory } from './public-story.ts'
import { speakerSchema } from './speaker.ts'
import { type Story, emptyStory } from './story.ts'
import { summarise } from './summary.ts'
import { withoutQuotes } from './without-quotes.ts'

const id = `${'0f'.repeat(32)}.png`
const ruth = speakerSchema.parse({ id: 'ruth', name: 'Ruth Adeyemi' })
const figure: Figure = {
  type: 'figure',
  picture: id,
  alt: 'A bridge and two boats',
  credit: 'Ann Lee / PA',
  children: [{ text: 'The bridge. ' }, { text: '“It stays,”', quoteId: 'q', speakerId: 'ruth' }],
}

function storyWith(...figures: readonly Figure[]): Story {
  const body = [paragraph('It rained.'), ...figures]
  return { ...emptyStory('s', '2026-11-24T10:00:00.000Z'), headline: 'Head', body }
}

function findings(story: Story, missing: readonly string[] = []) {
  return checkForFiling(story, [ruth], { withSpeaker: 0, nobodys: [] }, [], new Set(missing)).flatMap(
    ({ level, rule, words, figure: at }) => (rule === 'unchecked' ? [] : [[level, rule, words, at]]),
  )
}

describe('a picture in a story', () => {
  it('is named by the hash of its file, and by nothing that could be a path', () => {
    for (const picture of ['../lock', 'a.png', `${'0f'.repeat(32)}.svg`, `${'0F'.repeat(32)}.png`, '']) {
      expect(bodySchema.safeParse([{ ...figure, picture }]).success).toBe(false)
    }
    expect(bodySchema.safeParse([figure]).success).toBe(true)
  })

  it('has a caption whose words count and whose quotes are quotes', () => {
    const story = storyWith(figure)
    expect(summarise(story)).toMatchObject({ words: 6, quotes: 1, toCome: 0 })
    expect(listQuotes(story).map(({ words, runs }) => [words, runs[0]?.block])).toEqual([['“It stays,”', 1]])
  })

  it('leaves with its file and without its name', () => {
    const made = publicStory(storyWith(figure), [ruth], [], new Map([[id, smallPng]]))
    expect(made.ok && made.story.body[1]).toEqual({
      type: 'figure',
      picture: smallPng,
      alt: 'A bridge and two boats',
      credit: 'Ann Lee / PA',
      children: [{ text: 'The bridge. ' }, { text: '“It stays,”', said: 0 }],
    })
    expect(JSON.stringify(made)).not.toContain(id)
  })

  it('stays when the words of its caption go', () => {
    const secret: Figure = { ...figure, children: [{ text: '“No,”', quoteId: 'q' }] }
    expect(withoutQuotes([secret], new Set(['q']))).toEqual([{ ...figure, children: [{ text: '' }] }])
  })

  it.each([
    ['what a picture shows', { ...figure, alt: 'The sluice gate was rusted through in May' }],
    ['the credit of a picture', { ...figure, credit: 'The sluice gate was rusted through in May' }],
    ['the text', { ...figure, children: [{ text: 'The sluice gate was rusted through.' }] }],
  ])('tells no words off the record: %s', (where, one) => {
    const secretWords = 'the sluice gate was rusted through'
    const quotes: Story['quotes'] = { x: { kind: 'direct', record: 'off', note: '', secretWords } }
    const made = publicStory({ ...storyWith(one), quotes }, [ruth])
    expect(made.ok ? [] : made.secrets.map(({ says }) => says)).toEqual([
      expect.stringContaining(`Words off the record stand in ${where} without their mark`),
    ])
  })

  it('does not name who must not be named', () => {
    const unnamed = { ...ruth, unnamed: { description: 'an aide', reason: '' } }
    const story = storyWith({ ...figure, credit: 'Ruth Adeyemi' })
    expect(checkForFiling(story, [unnamed], { withSpeaker: 0, nobodys: [] })[0]?.says).toBe(
      'Ruth Adeyemi must not be named, but “Ruth Adeyemi” is in the credit of a picture. Remove it, or say that it is another person.',
    )
  })

  it('is worth a look without words for those who do not see it, and stops the story without its file', () => {
    expect(findings(storyWith(figure))).toEqual([])
    expect(findings(storyWith(figure, { ...figure, alt: ' ', children: [{ text: 'Boats' }] }))).toEqual([
      ['warn', 'no-alt', 'Boats', 1],
    ])
    expect(findings(storyWith(figure), [id])).toEqual([['stop', 'no-picture', 'The bridge. “It stays,”', 0]])
  })

  it('is still to come where its credit is', () => {
    const story = storyWith({ ...figure, credit: 'TK' })
    expect(summarise(story).toCome).toBe(1)
    expect(findings(story)).toEqual([['stop', 'to-come', 'TK', undefined]])
  })

  it('is never taken for what is left over of a page', () => {
    const caption: Figure = { ...figure, children: [{ text: 'Photo: Ann Lee' }] }
    expect(findLeftOvers([caption, paragraph('Photo: Ann Lee')]).map(({ block }) => block)).toEqual([1])
  })
})
