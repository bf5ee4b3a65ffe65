import { describe, expect, it } from 'vitest'
import { exportText } from '#core/exporters/text'
import type { Block } from '#core/story/body'
import { paragraph } from '#core/story/body'
import { offRecordIds } from '#core/story/secret-words'
import { speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'
import { bodyText, onlyMarked, releasePiece } from './release-piece.ts'

const maria = speakerSchema.parse({
  id: 'maria',
  name: 'Maria Hollis',
  unnamed: { description: 'a council officer' },
})
const secret = { text: '“The dam will not hold beyond Friday night,”', quoteId: 'q', speakerId: 'pia' }
const picture = `${'0f'.repeat(32)}.jpg`

function storyWith(...body: Block[]): Story {
  const [first = paragraph(''), ...others] = body
  return {
    ...emptyStory('s', '2026-11-01T10:00:00.000Z'),
    body: [first, ...others],
    quotes: {
      q: { kind: 'direct', record: 'off', note: '' },
      m: { kind: 'direct', record: 'on', note: '' },
    },
  }
}

/** The answer to a copy of these words of the first block: what leaves, or why nothing does. */
function copyOf(story: Story, words: string): string {
  const text = bodyText(story.body, offRecordIds(story))
  const start = text.indexOf(words)
  const piece = { blocks: [paragraph(words)], around: { text, start, end: start + words.length } }
  return answer(story, piece)
}

function answer(story: Story, piece: Parameters<typeof releasePiece>[2]): string {
  const release = releasePiece(story, [maria], piece)
  return release.ok ? `${exportText(release.story).trim()} (${release.leftOut} left out)` : release.why
}

describe('a piece that is copied or dragged', () => {
  const said: Block = {
    type: 'paragraph',
    children: [{ text: 'It was quiet. ' }, secret, { text: ' he said.' }],
  }

  it('leaves without its words off the record, and without the fields above the body', () => {
    const story = { ...storyWith(said), headline: 'A headline', byline: 'By Ann Lee' }
    expect(answer(story, { blocks: [said], around: null })).toBe('It was quiet. he said. (1 left out)')
  })

  it('does not leave when it is nothing but words off the record, however few', () => {
    const part: Block = { type: 'paragraph', children: [{ ...secret, text: 'not hold' }] }
    expect(answer(storyWith(said), { blocks: [part], around: null })).toBe('marked')
  })

  it('does not leave with secret words that have no mark, nor with a part of them', () => {
    const story = storyWith(said, paragraph('They heard the dam will not hold beyond Friday, again.'))
    expect(copyOf(story, 'the dam will not hold beyond')).toBe('unmarked')
    expect(copyOf(story, 'not hold')).toBe('unmarked')
    expect(copyOf(story, 'ot hol')).toBe('unmarked')
    expect(copyOf(story, 'They heard')).toBe('They heard (0 left out)')
  })

  it('does not leave with the name of an unnamed source, nor with a part of it', () => {
    const tied: Block = {
      type: 'paragraph',
      children: [{ text: '“It leaks.”', quoteId: 'm', speakerId: 'maria' }],
    }
    const story = storyWith(paragraph('Maria Hollis of the council spoke.'), tied)
    expect(copyOf(story, 'Maria Hollis')).toBe('protected')
    expect(copyOf(story, 'aria Hol')).toBe('protected')
    expect(copyOf(story, 'of the council')).toBe('of the council (0 left out)')
  })

  it('is judged by the addresses of its links and by what its pictures say', () => {
    const story = storyWith(said, {
      type: 'paragraph',
      children: [{ text: '“It leaks.”', quoteId: 'm', speakerId: 'maria' }],
    })
    const link = (href: string): Block => ({
      type: 'paragraph',
      children: [{ type: 'link', href, children: [{ text: 'here' }] }],
    })
    const figure = (alt: string): Block => ({
      type: 'figure',
      picture,
      alt,
      credit: '',
      children: [{ text: '' }],
    })
    const whole = (block: Block) => answer(story, { blocks: [block], around: null })
    expect(whole(link('https://a.example/the-dam-will-not-hold-beyond'))).toBe('unmarked')
    expect(whole(link('https://a.example/maria%20hollis'))).toBe('protected')
    expect(whole(figure('Maria Hollis at her desk'))).toBe('protected')
    expect(whole(figure('A dam'))).toBe('[Picture: A dam.] (0 left out)')
  })

  it('names nobody: no speaker is printed with a copied block quote', () => {
    const block: Block = {
      type: 'block-quote',
      children: [{ text: 'It leaks.', quoteId: 'm', speakerId: 'maria' }],
    }
    expect(answer(storyWith(block), { blocks: [block], around: null })).toBe('It leaks. (0 left out)')
  })
})

describe('the words off the record of a piece', () => {
  it('are kept in their blocks, and nothing else is', () => {
    const off = new Set(['q'])
    const list: Block = {
      type: 'list',
      ordered: false,
      children: [
        { type: 'list-item', children: [{ text: 'open' }] },
        { type: 'list-item', children: [{ text: 'open ' }, secret] },
      ],
    }
    const figure: Block = { type: 'figure', picture, alt: 'A', credit: 'B', children: [secret] }
    expect(onlyMarked([paragraph('open'), list, figure], off)).toEqual([
      { type: 'list', ordered: false, children: [{ type: 'list-item', children: [{ text: '' }, secret] }] },
      { type: 'paragraph', children: [secret] },
    ])
  })
})
