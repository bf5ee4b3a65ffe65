import { type Block, type Figure, type Inline, type Leaf, paragraph } from '#core/story/body'
import type { QuoteRecord } from '#core/story/quotation'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'

/** A way to get something private past the check: a change to a story that may leave, or a name for its file. */
export type Trick = {
  readonly name: string
  readonly of: (story: Story) => Story
  readonly fileName?: string
}

const at = '2026-11-24T10:00:00.000Z'
export const SECRET = '“The minister has already resigned in secret,”'
const off = (secretWords: string): QuoteRecord => ({ kind: 'direct', record: 'off', note: '', secretWords })
const on: QuoteRecord = { kind: 'direct', record: 'on', note: '' }

export const maria: Speaker = speakerSchema.parse({
  id: 'maria',
  name: 'Dr Maria Hollis',
  given: 'Maria',
  family: 'Hollis',
  title: 'deputy harbour master',
  organisation: 'Marrowby Council',
  aliases: ['Maz', '@harbourmaz'],
  contacts: 'maria.h@council.example, +44 7700 900123\nSignal: mh_drain',
  notes: 'She keeps the drain survey of last March in the green cabinet at home.',
  unnamed: {
    description: 'a council officer',
    reason: 'She would lose her post if the board knew that she spoke.',
  },
})
export const bettina: Speaker = speakerSchema.parse({
  id: 'bettina',
  name: 'Bettina Aske',
  aliases: ['Betty Aske'],
})
export const ruth: Speaker = speakerSchema.parse({ id: 'ruth', name: 'Ruth Adeyemi' })
export const people: readonly Speaker[] = [maria, bettina, ruth]

/** A story that may leave: a secret that is remembered, an unnamed source, one on deep background, one who is named. */
export const innocent: Story = {
  ...emptyStory('s', at),
  slug: 'harbour-drain',
  headline: 'Harbour drain leaks again',
  standfirst: 'The town waits for an answer.',
  byline: 'By Tom Hale',
  dateline: 'MARROWBY',
  body: [
    {
      type: 'paragraph',
      children: [said('“It leaks,”', 'unnamed', 'maria'), { text: ' said a council officer.' }],
    },
    {
      type: 'paragraph',
      children: [said('“Ask the board,”', 'deep', 'bettina'), { text: ' somebody added.' }],
    },
    {
      type: 'paragraph',
      children: [said('“We will see,”', 'named', 'ruth'), { text: ' said Ruth Adeyemi.' }],
    },
  ],
  quotes: {
    secret: off(SECRET),
    short: off('“4711”'),
    boat: off('“Boat.”'),
    chinese: off('“市长已经辞职并离开”'),
    thai: off('“นายกรัฐมนตรีลาออกแล้ว”'),
    japanese: off('「大臣はすでに辞任した」'),
    unnamed: { ...on, record: 'background' },
    deep: { ...on, record: 'deep' },
    named: on,
  },
}

export function said(text: string, quoteId: string, speakerId: string): Leaf {
  return { text, quoteId, speakerId }
}

export const adding =
  (...blocks: Block[]) =>
  (story: Story): Story => ({ ...story, body: [...story.body, ...blocks] })
export const inText = (text: string) => adding(paragraph(text))
export const inlines = (...children: Inline[]) => adding({ type: 'paragraph', children })
export const link = (href: string, text = 'a page'): Inline => ({ type: 'link', href, children: [{ text }] })
export const linked = (href: string) => inlines({ text: 'See ' }, link(href))
export const picture = (parts: Partial<Pick<Figure, 'alt' | 'credit'>>, caption = 'A drain.'): Figure => ({
  type: 'figure',
  picture: `${'1a'.repeat(32)}.png`,
  alt: 'A drain',
  credit: 'A photographer',
  ...parts,
  children: [{ text: caption }],
})
export const field =
  (name: 'headline' | 'standfirst' | 'byline' | 'dateline', text: string) =>
  (story: Story): Story => ({
    ...story,
    [name]: text,
  })
export const words = 'The minister has already resigned in secret'
export const each = (text: string, change: (letter: string, index: number) => string) =>
  Array.from(text, change).join('')
export const hex = (letter: string) => (letter.codePointAt(0) ?? 0).toString(16)
