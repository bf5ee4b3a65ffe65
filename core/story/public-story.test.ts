import { describe, expect, it } from 'vitest'
import type { Block, Leaf } from './body.ts'
import { leafPrivacy, storyPrivacy } from './privacy.ts'
import { publicStory } from './public-story.ts'
import type { QuoteRecord } from './quotation.ts'
import { type Speaker, speakerSchema } from './speaker.ts'
import { type Story, emptyStory } from './story.ts'

const ruth = speakerSchema.parse({ id: 'ruth', name: 'Ruth Adeyemi', title: 'chair', contacts: '0700 111' })
const aide = speakerSchema.parse({
  id: 'aide',
  name: 'Pia Lund',
  title: 'private secretary',
  unnamed: { description: 'a ministry aide', reason: 'fears for her job' },
})

describe('the public side of a story', () => {
  it('holds the words, the kind and the printed name, and nothing that is classed private', () => {
    const story = storyWith([said('“No,”', 'q1', 'ruth'), plain(' she said.')], {
      q1: { kind: 'direct', record: 'on', note: 'on tape 4' },
    })
    const result = publicStory({ ...story, notes: 'ring her back' }, [ruth])
    expect(result).toEqual({
      ok: true,
      story: {
        headline: 'Head',
        standfirst: '',
        byline: '',
        dateline: '',
        language: 'en-GB',
        body: [{ type: 'paragraph', children: [{ text: '“No,”', said: 0 }, { text: ' she said.' }] }],
        quotations: [
          {
            words: '“No,”',
            kind: 'direct',
            speaker: { name: 'Ruth Adeyemi', kind: 'person', title: 'chair', organisation: '' },
          },
        ],
      },
    })
  })

  it('has no field of the story but those classed public', () => {
    const result = publicStory(storyWith([plain('Words.')], {}), [])
    const isPublic = Object.entries(storyPrivacy).flatMap(([field, privacy]) =>
      privacy === 'public' ? [field] : [],
    )
    expect(
      result.ok &&
        Object.keys(result.story)
          .filter((field) => field !== 'quotations')
          .toSorted(),
    ).toEqual(isPublic.toSorted())
    expect(leafPrivacy.quoteId).toBe('private')
  })

  it('prints the agreed description of an unnamed source, and no title that would tell who it is', () => {
    const story = storyWith([said('“It is over,”', 'q1', 'aide')], {
      q1: { kind: 'direct', record: 'background', note: '' },
    })
    const result = publicStory(story, [aide])
    expect(result.ok && result.story.quotations[0]?.speaker).toEqual({
      name: 'a ministry aide',
      kind: 'person',
      title: '',
      organisation: '',
    })
    expect(JSON.stringify(result)).not.toContain('Lund')
  })

  it('ties nobody to words on deep background', () => {
    const story = storyWith([said('“It is over,”', 'q1', 'ruth')], {
      q1: { kind: 'direct', record: 'deep', note: '' },
    })
    const result = publicStory(story, [ruth])
    expect(result.ok && result.story.quotations[0]?.speaker).toBe(null)
  })
})

describe('what refuses to be public', () => {
  const off: QuoteRecord = { kind: 'direct', record: 'off', note: '', secretWords: '“It is over,”' }

  it('words off the record', () => {
    expect(rules(storyWith([said('“It is over,”', 'q1', 'ruth')], { q1: off }))).toEqual(['off-the-record'])
  })

  it('unless they are left out by name, and then they are gone', () => {
    const story = storyWith([said('“It is over,”', 'q1', 'ruth'), plain(' Rain fell.')], { q1: off })
    const result = publicStory(story, [ruth], ['q1'])
    expect(result.ok && result.story.body).toEqual([
      { type: 'paragraph', children: [{ text: 'Rain fell.' }] },
    ])
    expect(result.ok && result.story.quotations).toEqual([])
  })

  it('the same words anywhere else, with other marks and no tie', () => {
    expect(rules(storyWith([plain('She said "it  is OVER", again.')], { q1: off }))).toEqual([
      'off-the-record-unmarked',
    ])
    expect(rules({ ...storyWith([plain('Rain.')], { q1: off }), headline: 'It is over' })).toEqual([
      'off-the-record-unmarked',
    ])
    expect(rules({ ...storyWith([plain('Rain.')], { q1: off }), byline: 'By It Is Over' })).toEqual([
      'off-the-record-unmarked',
    ])
  })

  it.each(['headline', 'standfirst', 'byline', 'dateline'] as const)('the same words in the %s', (field) => {
    expect(says({ ...storyWith([plain('Rain.')], { q1: off }), [field]: 'Is it? It is over' })).toEqual([
      `Words off the record stand in the ${field} without their mark: “It is over”. Delete them, or put them on the record.`,
    ])
  })

  it.each(['https://a.example/it-is-over', 'https://a.example/?q=It%20is+over'])(
    'the same words in the address of a link: %s',
    (href) => {
      const story = storyWith([plain('Rain.')], { q1: off })
      const link = { type: 'link' as const, href, children: [{ text: 'a page' }] }
      expect(rules({ ...story, body: [{ type: 'paragraph', children: [link] }] })).toEqual([
        'off-the-record-unmarked',
      ])
    },
  )

  it('one run of two, while the other stands marked, with the words that were found', () => {
    const secretWords = '“The tender was fixed,”\n“and I can show you how.”'
    const story = storyWith(
      [
        said('“The tender was fixed,”', 'q1', 'ruth'),
        plain(' she said. And “I can show you how”, and I can show you how, she says.'),
      ],
      { q1: { ...off, secretWords } },
    )
    expect(rules(story)).toEqual(['off-the-record', 'off-the-record-unmarked'])
    const left = publicStory(story, [ruth], ['q1'])
    expect(left.ok ? [] : left.secrets.map(({ words, says: sentence }) => [words, sentence])).toEqual([
      [
        'And “I can show you how',
        'Words off the record stand in the text without their mark: “And “I can show you how”. More of them stand in one more place. Delete them, or put them on the record.',
      ],
    ])
  })

  it('what was written over the remembered words, though one letter of them was changed', () => {
    const secretWords = '“They will shut the ferry for good before the next election.”'
    const story = storyWith([plain('They wlil shut the ferry for good before the next elections.')], {
      q1: { ...off, secretWords },
    })
    expect(says(story)).toEqual([
      'Words off the record stand in the text without their mark: “shut the ferry for good before the next election”. Delete them, or put them on the record.',
    ])
  })

  it('the words as they stand marked, when they were remembered otherwise or not at all', () => {
    const { secretWords: _gone, ...bare } = off
    const story = storyWith([said('“The tender was fixed,”', 'q1', 'ruth')], { q1: bare })
    const result = publicStory({ ...story, headline: 'The tender was fixed' }, [ruth], ['q1'])
    expect(result.ok ? [] : result.secrets.map(({ rule }) => rule)).toEqual(['off-the-record-unmarked'])
  })

  it('but not words that only share letters with them', () => {
    expect(rules(storyWith([plain('Permit is overdue.')], { q1: off }))).toEqual([])
  })

  it('a name given on background with no description agreed', () => {
    const story = storyWith([said('“Yes,”', 'q1', 'ruth')], {
      q1: { kind: 'direct', record: 'background', note: '' },
    })
    expect(rules(story)).toEqual(['named-on-background'])
  })

  it('and an id that is a name of JavaScript’s own does not slip through', () => {
    const story = storyWith([said('“Yes,”', 'constructor', 'ruth')], {})
    expect(publicStory(story, [ruth]).ok).toBe(true)
  })
})

function rules(story: Story, speakers: readonly Speaker[] = [ruth]): string[] {
  const result = publicStory(story, speakers)
  return result.ok ? [] : result.secrets.map(({ rule }) => rule)
}

function says(story: Story): string[] {
  const result = publicStory(story, [ruth])
  return result.ok ? [] : result.secrets.map((secret) => secret.says)
}

function storyWith(leaves: Leaf[], quotes: Story['quotes']): Story {
  const first: Block = { type: 'paragraph', children: leaves }
  return { ...emptyStory('s', '2026-11-24T10:00:00.000Z'), headline: 'Head', body: [first], quotes }
}

function said(text: string, quoteId: string, speakerId: string): Leaf {
  return { text, quoteId, speakerId }
}

function plain(text: string): Leaf {
  return { text }
}
