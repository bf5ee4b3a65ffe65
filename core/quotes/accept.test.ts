import { describe, expect, it } from 'vitest'
import { paragraph } from '#core/story/body'
import { listQuotes } from '#core/story/list-quotes'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { storyText } from '#core/story/story-text'
import { type Story, emptyStory, storySchema } from '#core/story/story'
import { acceptSuggestions, newSpeaker } from './accept.ts'
import type { FoundSpeaker } from './found.ts'
import type { Suggestion } from './suggestions.ts'

function storyOf(...paragraphs: string[]): Story {
  return { ...emptyStory('story-1', '2024-01-01T00:00:00.000Z'), body: paragraphs.map(paragraph) }
}

function found(canonical: string, more: Partial<FoundSpeaker> = {}): FoundSpeaker {
  return { text: canonical, start: -1, end: -1, canonical, kind: 'person', title: '', ...more }
}

function suggestion(story: Story, speaker: FoundSpeaker | null, ...texts: string[]): Suggestion {
  const whole = storyText(story.body).text
  const runs = texts.map((text) => {
    const start = whole.indexOf(text)
    const end = start + text.length
    return {
      text,
      start,
      end,
      type: 'direct' as const,
      speaker,
      others: [],
      cue: null,
      certainty: 1,
      group: 1,
      evidence: [],
    }
  })
  return {
    key: texts.join(),
    runs,
    blocks: [],
    words: texts.join(' '),
    folded: texts.join(' '),
    kind: 'direct',
    speaker,
    certainty: 1,
  }
}

function counter(): () => string {
  let count = 0
  return () => `id-${(count += 1)}`
}

const ruth: Speaker = speakerSchema.parse({ id: 'ruth', name: 'Ruth Adeyemi', aliases: ['Dr Adeyemi'] })

describe('a new speaker', () => {
  const speaker = (canonical: string, kind: FoundSpeaker['kind'], title = '') =>
    newSpeaker({ canonical, kind, title }, 's')

  it('has a name parted where a family name begins, and a description in place of a name', () => {
    expect([
      speaker('Bill de Blasio', 'person', 'Mayor'),
      speaker('a spokesperson for the mayor', 'description'),
    ]).toEqual([
      speakerSchema.parse({
        id: 's',
        name: 'Bill de Blasio',
        given: 'Bill',
        family: 'de Blasio',
        title: 'Mayor',
      }),
      speakerSchema.parse({
        id: 's',
        name: 'a spokesperson for the mayor',
        unnamed: { description: 'a spokesperson for the mayor' },
      }),
    ])
  })

  it('fits the library, however long a name the text gives', () => {
    const long = `${'n'.repeat(299)} ${'m'.repeat(200)}`
    const made = (['person', 'group', 'document', 'description'] as const).map((kind) =>
      speaker(long, kind, long),
    )
    expect(made.map((one) => speakerSchema.parse(one))).toEqual(made)
  })
})

describe('accepting suggestions', () => {
  it('makes a speaker from what the text says and ties all runs to one quotation', () => {
    const story = storyOf('“We will,” Bill de Blasio said, “wait.”')
    const one = suggestion(story, found('Bill de Blasio', { title: 'Mayor' }), '“We will,”', '“wait.”')
    const accepted = acceptSuggestions(story, [], [one], counter())
    expect(accepted.speakers).toEqual([
      speakerSchema.parse({
        id: 'id-1',
        name: 'Bill de Blasio',
        given: 'Bill',
        family: 'de Blasio',
        title: 'Mayor',
      }),
    ])
    expect(accepted.story.quotes).toEqual({ 'id-2': { kind: 'direct', record: 'on', note: '' } })
    expect(listQuotes(accepted.story)).toMatchObject([
      { id: 'id-2', speakerId: 'id-1', words: '“We will,” “wait.”', runs: [{ start: 0 }, { start: 32 }] },
    ])
    expect(storySchema.safeParse(accepted.story).success).toBe(true)
    expect(story.quotes).toEqual({})
  })

  it.each([
    ['by id', found('R. Adeyemi', { speakerId: 'ruth' })],
    ['by name', found('ruth adeyemi')],
    ['by an alias', found('Dr Adeyemi')],
  ])('uses a known speaker again %s', (_how, speaker) => {
    const story = storyOf('“Wait,” she said.')
    const accepted = acceptSuggestions(story, [ruth], [suggestion(story, speaker, '“Wait,”')], counter())
    expect(accepted.speakers).toEqual([ruth])
    expect(listQuotes(accepted.story).map((quote) => quote.speakerId)).toEqual(['ruth'])
  })

  it('makes one speaker for two quotes of the same new name', () => {
    const story = storyOf('“One,” Ann Lee said.', '“Two,” Lee said.')
    const both = ['“One,”', '“Two,”'].map((text) => suggestion(story, found('Ann Lee'), text))
    expect(acceptSuggestions(story, [], both, counter()).speakers.map(({ name }) => name)).toEqual([
      'Ann Lee',
    ])
  })

  it('makes of a description an unnamed source, of a group and a document what they are', () => {
    const story = storyOf('“A,” “b,” “c.”')
    const { speakers } = acceptSuggestions(
      story,
      [],
      [
        suggestion(story, found('a spokesperson for the mayor', { kind: 'description' }), '“A,”'),
        suggestion(story, found('NYPD', { kind: 'group' }), '“b,”'),
        suggestion(story, found('the report', { kind: 'document' }), '“c.”'),
      ],
      counter(),
    )
    expect(
      speakers.map(({ name, kind, given, family, unnamed }) => ({ name, kind, given, family, unnamed })),
    ).toEqual([
      {
        name: 'a spokesperson for the mayor',
        kind: 'person',
        given: '',
        family: '',
        unnamed: { description: 'a spokesperson for the mayor', reason: '' },
      },
      { name: 'NYPD', kind: 'group', given: '', family: '', unnamed: undefined },
      { name: 'the report', kind: 'document', given: '', family: '', unnamed: undefined },
    ])
    expect(speakers.every((speaker) => speakerSchema.safeParse(speaker).success)).toBe(true)
  })

  it('never takes a named speaker for a description, nor the other way about', () => {
    const story = storyOf('“A,” “b.”')
    const unnamed = speakerSchema.parse({ id: 'u', name: 'Tom Hale', unnamed: { description: 'an aide' } })
    const accept = (speaker: FoundSpeaker) =>
      acceptSuggestions(story, [unnamed], [suggestion(story, speaker, '“A,”')], counter()).speakers.length
    expect(accept(found('an aide', { kind: 'description' }))).toBe(1)
    expect(accept(found('Tom Hale', { kind: 'description' }))).toBe(2)
  })

  it('ties a quote that names nobody to nobody, and no word twice', () => {
    const story = storyOf('“Wait,” it said.')
    const accepted = acceptSuggestions(
      story,
      [],
      [suggestion(story, null, '“Wait,”'), suggestion(story, found('Ann Lee'), '“Wait,” it')],
      counter(),
    )
    expect(accepted.speakers).toEqual([])
    expect(listQuotes(accepted.story)).toMatchObject([{ words: '“Wait,”', speakerId: undefined }])
  })
})
