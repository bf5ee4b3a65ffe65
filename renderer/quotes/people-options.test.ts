import { describe, expect, it } from 'vitest'
import { suggestQuotations } from '#core/quotes/suggestions'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'
import { namedInText } from './people-options.ts'

const vane = speakerSchema.parse({ id: 'vane', name: 'Dorothy Vane' })
const TEXT = [
  '“The roof leaks,” said Margaret Lindqvist, the chair.',
  'Callum Pryce said the cost was absurd.',
  '“I bought the chain,” said Dorothy Vane.',
]

describe('who can be chosen for a quote', () => {
  it('is first the guess, then everybody else whom the story names and the library does not know', () => {
    const { suggestions } = storyOf(TEXT)
    const { guess, named } = namedInText(suggestions[0], suggestions, [vane], numbers())
    expect(guess?.speaker).toMatchObject({ name: 'Margaret Lindqvist', title: 'chair' })
    expect(guess?.certainty).toBeGreaterThan(0.5)
    expect(namesOf(named)).toEqual(['Callum Pryce'])
  })

  it('is the speaker of the library whom the guess means', () => {
    const { suggestions } = storyOf(TEXT)
    const { guess, named } = namedInText(suggestions.at(-1), suggestions, [vane], numbers())
    expect(guess?.speaker).toBe(vane)
    expect(namesOf(named)).toEqual(['Margaret Lindqvist', 'Callum Pryce'])
  })

  it('has no guess for words that the finder passed over', () => {
    const { suggestions } = storyOf(TEXT)
    expect(namedInText(undefined, suggestions, [vane], numbers()).guess).toBe(null)
  })

  it('has no guess once it was refused, and keeps the others the finder thought of', () => {
    const { suggestions } = storyOf(TEXT)
    const [first] = suggestions
    if (first === undefined) throw new Error('nothing was found')
    const refused = storyOf(TEXT, [{ words: first.folded, speaker: 'Margaret Lindqvist' }]).suggestions
    expect(namedInText(refused[0], refused, [vane], numbers()).guess).toBe(null)
    expect(refused[0]?.runs[0]?.others).toEqual(first.runs[0]?.others)
  })
})

function storyOf(paragraphs: readonly string[], refusals: Story['refusals'] = []) {
  const body = paragraphs.map((text) => ({ type: 'paragraph' as const, children: [{ text }] }))
  const story = { ...emptyStory('s1', '2026-11-27T10:00:00.000Z'), body, refusals }
  return { suggestions: suggestQuotations(story, [vane]) }
}

function numbers(): () => string {
  let last = 0
  return () => `new-${(last += 1)}`
}

function namesOf(speakers: readonly Speaker[]): readonly string[] {
  return speakers.map(({ name }) => name)
}
