import { describe, expect, it } from 'vitest'
import { type Block, paragraph } from '../story/body.ts'
import { type Story, emptyStory } from '../story/story.ts'
import type { Piece } from './comparison.ts'
import { compareStories } from './compare-stories.ts'

/** A side as one line: [what the other side lacks], {words of a quote}. */
function shown(pieces: readonly Piece[] | null): string | null {
  if (pieces === null) return null
  return pieces
    .map(({ text, isChanged, quoteId }) => {
      const words = isChanged ? `[${text}]` : text
      return quoteId === undefined ? words : `{${words}}`
    })
    .join('')
}

function story(...paragraphs: readonly (string | Block)[]): Story {
  const body = paragraphs.map((one) => (typeof one === 'string' ? paragraph(one) : one))
  return { ...emptyStory('s', '2026-11-27T09:00:00.000Z'), body }
}

function compared(old: Story, now: Story, marksToo = false) {
  return compareStories(old, now, { marksToo }).pairs.map((pair) => [shown(pair.old), shown(pair.new)])
}

const quote = (text: string, speakerId = 'tv'): Block => ({
  type: 'paragraph',
  children: [{ text, quoteId: 'q', speakerId }, { text: ' he said.' }],
})

describe('compareStories', () => {
  it('marks the words that went and those that came, a changed phrase as one', () => {
    expect(
      compared(
        story('Saltmere council shuts swing bridge for more than a year.'),
        story('One vote closes Saltmere swing bridge for 14 months.'),
      ),
    ).toEqual([
      [
        'Saltmere [council shuts] swing bridge for [more than a year].',
        '[One vote closes] Saltmere swing bridge for [14 months].',
      ],
    ])
  })

  it('shows a sentence that came in as a whole one', () => {
    const [old, now] = [
      story('It is shut. So be it.'),
      story('It is shut. No boat sails. So be it. At last.'),
    ]
    const whole = [['It is shut. So be it.', 'It is shut. [No boat sails.] So be it. [At last.]']]
    expect(compared(old, now)).toEqual(whole)
    expect(compared(old, now, true)).toEqual(whole)
  })

  it('finds a paragraph again that was changed while others came before it', () => {
    expect(
      compared(
        story('The gate is shut.', 'They won’t be coming back to Corley.'),
        story('The gate is shut.', 'A tender drew one bid.', 'They will not come back to Corley.'),
      ),
    ).toEqual([
      ['The gate is shut.', 'The gate is shut.'],
      [null, '[A tender drew one bid.]'],
      ['They [won’t be coming] back to Corley.', 'They [will not come] back to Corley.'],
    ])
  })

  it('tells fields in news order, those that did not change only where they help', () => {
    const old = { ...story('Words.'), slug: 'bridge', headline: 'Bridge shut', byline: 'By Ines' }
    const now = { ...old, slug: 'swing-bridge', dateline: 'SALTMERE' }
    const { pairs } = compareStories(old, now)
    expect(pairs.map(({ what, isChanged }) => [what, isChanged])).toEqual([
      ['slug', true],
      ['headline', false],
      ['dateline', true],
      ['body', false],
    ])
    expect(pairs[2]?.old).toBe(null)
  })

  it('takes typography for nothing until asked', () => {
    const [old, now] = [story('"No" - he said'), story('“No” – he said')]
    expect(compared(old, now)).toEqual([['"No" - he said', '“No” – he said']])
    expect(compared(old, now, true)).toEqual([['["]No[" -] he said', '[“]No[” –] he said']])
  })

  it('cuts the pieces where a quote begins and ends', () => {
    expect(compared(story(quote('“We stopped,”')), story(quote('“We stopped here,”')))).toEqual([
      ['{“We stopped,”} he said.', '{“We stopped }{[here]}{,”} he said.'],
    ])
  })

  it('notes a quote that was given to somebody else though no word changed', () => {
    const [pair] = compareStories(
      story(quote('“We stopped,”', 'tv')),
      story(quote('“We stopped,”', 'ra')),
    ).pairs
    expect([pair?.isChanged, pair?.notes]).toEqual([
      true,
      [{ says: 'This quote was given to another speaker.' }],
    ])
  })

  it('notes a check that the change dropped, and what was put off the record', () => {
    const check = { by: '', at: '2026-11-27T09:00:00.000Z', evidence: '', words: '“We stopped,”' }
    const was = {
      ...story(quote('“We stopped,”')),
      quotes: { q: { kind: 'direct' as const, record: 'on' as const, note: '', check } },
    }
    const is = {
      ...story(quote('“We did stop,”')),
      quotes: { q: { ...was.quotes.q, record: 'off' as const } },
    }
    expect(compareStories(was, is).pairs[0]?.notes).toEqual([
      { says: 'Once on the record, now off the record.' },
      { says: 'This change dropped the check.', drops: true },
    ])
  })

  it('says that only the formatting differs', () => {
    const bold: Block = { type: 'paragraph', children: [{ text: 'The ' }, { text: 'gate', bold: true }] }
    expect(compareStories(story('The gate'), story(bold)).pairs[0]?.notes).toEqual([
      { says: 'Only the formatting differs.' },
    ])
  })

  it('counts the words that came and went', () => {
    const { added, deleted } = compareStories(story('one two three'), story('one four five three six'))
    expect([added, deleted]).toEqual([3, 1])
  })

  it('gives up weighing texts that have nothing in common, and says so by marking all of both', () => {
    const words = (from: number) => Array.from({ length: 3000 }, (_none, at) => `w${from + at}`).join(' ')
    const [pair] = compareStories(story(words(0)), story(words(0).replaceAll('w', 'v'))).pairs
    expect([pair?.old?.length, pair?.new]).toEqual([1, null])
  })
})

describe('a picture between two states of a story', () => {
  const figure = (alt: string): Block => ({
    type: 'figure',
    picture: `${'a'.repeat(64)}.png`,
    alt,
    credit: '',
    children: [{ text: '' }],
  })

  it('is a change when it came or went, also with no caption', () => {
    const { pairs } = compareStories(story('Words.'), story('Words.', figure('The pier')))
    expect(pairs.map(({ form, isChanged, old }) => [form, isChanged, old])).toEqual([
      ['paragraph', false, [{ text: 'Words.', isChanged: false }]],
      ['figure', true, null],
    ])
  })

  it('is told when only what is said of it differs', () => {
    expect(
      compareStories(story(figure('The pier')), story(figure('The pier, shut'))).pairs[0]?.notes,
    ).toEqual([{ says: 'The picture, its description or its credit differs.' }])
  })
})
