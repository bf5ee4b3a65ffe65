import { describe, expect, it } from 'vitest'
import { type Block, type Leaf, paragraph } from './body.ts'
import { checkForFiling } from './filing.ts'
import type { QuoteRecord } from './quotation.ts'
import { type Speaker, speakerSchema } from './speaker.ts'
import { type Story, emptyStory } from './story.ts'

const at = '2026-11-24T10:00:00.000Z'
const none = { withSpeaker: 0, nobodys: [] }
const pia = speakerSchema.parse({
  id: 'pia',
  name: 'Dr Pia Lund',
  given: 'Pia',
  family: 'Lund',
  unnamed: { description: 'a ministry aide' },
})
const ruth = speakerSchema.parse({ id: 'ruth', name: 'Ruth Adeyemi' })
const on: QuoteRecord = { kind: 'direct', record: 'on', note: '' }

function said(text: string, quoteId: string, speakerId?: string): Leaf {
  return { text, quoteId, ...(speakerId === undefined ? {} : { speakerId }) }
}

function story(
  children: Extract<Block, { type: 'paragraph' }>['children'],
  more: Partial<Story> = {},
): Story {
  return { ...emptyStory('s', at), headline: 'Head', body: [{ type: 'paragraph', children }], ...more }
}

/** Findings but the last resort, that quotes are not checked. */
function findings(one: Story, speakers: readonly Speaker[] = [pia, ruth], guesses: typeof none = none) {
  return checkForFiling(one, speakers, guesses).filter(({ rule }) => rule !== 'unchecked')
}

describe('the check before filing', () => {
  it('has nothing to say of a story that may go', () => {
    expect(findings(story([said('“No,”', 'q', 'ruth'), { text: ' she said.' }]))).toEqual([])
  })

  it('stops a story without a word under its headline', () => {
    expect(findings(story([{ text: ' ' }])).map(({ level, rule }) => [level, rule])).toEqual([
      ['stop', 'no-words'],
    ])
  })

  it('points at what is left of a paragraph whose words off the record are left out', () => {
    const off: QuoteRecord = { ...on, record: 'off' }
    const one = story([said('“We cannot keep them,”', 'q', 'ruth'), { text: ' said Ruth Adeyemi.' }], {
      quotes: { q: off },
    })
    const whole = story([said('“We cannot keep them,”', 'q', 'ruth')], { quotes: { q: off } })
    const rests = (of: Story) =>
      checkForFiling(of, [ruth], none, ['q']).filter(({ rule }) => rule === 'rest-of-secret')
    expect([rests(one), rests(whole)]).toEqual([
      [
        {
          level: 'warn',
          rule: 'rest-of-secret',
          says: 'Words off the record are left out here. Read what is left: it may tell who spoke.',
          words: 'said Ruth Adeyemi.',
        },
      ],
      [],
    ])
  })

  it.each([
    ['the text', story([said('“No,”', 'q', 'pia'), { text: ' said the aide, Pia Lund.' }]), 'Pia Lund'],
    ['the headline', story([said('“No,”', 'q', 'pia')], { headline: 'PIA LÜND says no' }), 'PIA LÜND'],
    [
      'the address of a link',
      story([
        said('“No,”', 'q', 'pia'),
        { type: 'link', href: 'https://a.example/staff/pia-lund', children: [{ text: 'staff' }] },
      ]),
      'pia-lund',
    ],
  ])('stops at the name of an unnamed source in %s', (where, one, words) => {
    expect(findings(one)).toEqual([
      {
        level: 'stop',
        rule: 'unnamed-source-named',
        says: `Dr Pia Lund must not be named, but “${words}” is in ${where}. Remove it, or say that it is another person.`,
        words,
        who: 'Dr Pia Lund',
        namesake: { speaker: 'pia', around: expect.any(String) },
      },
    ])
  })

  it('lets the name of an unnamed source stand who is quoted nowhere, or who is called by it as agreed', () => {
    expect(findings(story([{ text: 'Pia Lund left.' }]))).toEqual([])
    const aide = speakerSchema.parse({
      id: 'pia',
      name: 'a ministry aide',
      unnamed: { description: 'a ministry aide' },
    })
    expect(findings(story([said('“No,”', 'q', 'pia'), { text: ' said a ministry aide.' }]), [aide])).toEqual(
      [],
    )
  })

  it('stops at a story with no headline', () => {
    expect(findings(story([{ text: 'Rain.' }], { headline: ' ' }))).toEqual([
      { level: 'stop', rule: 'no-headline', says: 'The story has no headline.', words: '' },
    ])
  })

  it('names to the editor who spoke off the record, and whose checked words have changed', () => {
    const one = story(
      [said('“It is over,”', 'off', 'pia'), { text: ' and ' }, said('“Fifty”', 'q', 'ruth')],
      {
        quotes: {
          off: { ...on, record: 'off' },
          q: { ...on, check: { by: '', at, evidence: '', words: '“Forty”' } },
        },
      },
    )
    expect(findings(one)).toEqual([
      {
        level: 'stop',
        rule: 'off-the-record',
        says: 'Off-the-record words stand in the text. Leave them out or delete them.',
        words: '“It is over,”',
        quoteId: 'off',
        who: 'Dr Pia Lund',
      },
      {
        level: 'warn',
        rule: 'drifted',
        says: 'A quote has changed since it was checked.',
        words: '“Fifty”',
        quoteId: 'q',
        who: 'Ruth Adeyemi',
      },
    ])
  })

  it('counts in words up to nine: places to come, guesses, left-overs, quotes not checked', () => {
    const one = story([said('“No”', 'a', 'ruth'), { text: ' and ' }, said('“yes”', 'b', 'ruth')])
    const body = [...one.body, paragraph('TK and TK'), paragraph('Read more'), paragraph('Advertisement')]
    const counts = (withSpeaker: number, blocks: Block[]) =>
      checkForFiling({ ...one, body: blocks }, [ruth], { withSpeaker, nobodys: [] }).map(
        ({ level, rule, says, words }) => [level, rule, says, words],
      )
    const note = 'Until accepted, these quotes go out with no name tied to them.'
    expect(counts(5, body)).toEqual([
      ['stop', 'to-come', 'TK is left in two places.', 'TK and TK'],
      ['warn', 'guesses', 'Five quotes have only a guessed speaker.', note],
      ['warn', 'left-overs', 'Two lines look left over from a page.', 'Read more'],
      ['warn', 'unchecked', 'Two quotes are not checked.', ''],
    ])
    expect(counts(12, [paragraph('Read more')]).map(([, , says]) => says)).toEqual([
      '12 quotes have only a guessed speaker.',
      'One line looks left over from a page.',
    ])
    expect(counts(1, [paragraph('Rain.')]).map(([, , says]) => says)).toEqual([
      'One quote has only a guessed speaker.',
    ])
  })
})
