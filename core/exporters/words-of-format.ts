import type { PublicStory } from '#core/story/public-story'
import type { Speaker } from '#core/story/speaker'
import { exportAs } from './export-as.ts'
import type { Format } from './formats.ts'
import { textsIn } from './texts-in.ts'

const known = new Map<Format, Promise<string>>()

/** The words that a format writes whatever the story: those of a story that says nothing but "x". */
export function wordsOfFormat(format: Format): Promise<string> {
  const words = known.get(format) ?? exportAs(sampleStory(), format).then((made) => textsIn(made).join('\n'))
  known.set(format, words)
  return words
}

function sampleStory(): PublicStory {
  const speaker = (kind: Speaker['kind']) => ({ name: 'x', kind, title: 'x', organisation: 'x' })
  const kinds = ['person', 'group', 'document'] as const
  const said: PublicStory['body'][number]['children'] = kinds.map((_, index) => ({ text: 'x', said: index }))
  return {
    headline: 'x',
    standfirst: 'x',
    byline: 'By x',
    dateline: 'y',
    language: 'en',
    body: [
      { type: 'paragraph', children: said },
      { type: 'paragraph', children: [{ text: 'x', bold: true, italic: true }] },
      {
        type: 'paragraph',
        children: [{ type: 'link', href: 'https://x.invalid/', children: [{ text: 'x' }] }],
      },
      { type: 'heading', level: 2, children: [{ text: 'x' }] },
      { type: 'heading', level: 3, children: [{ text: 'x' }] },
      { type: 'block-quote', children: [{ text: 'x', said: 0 }] },
      ...(['image/jpeg', 'image/png'] as const).map((type) => ({
        type: 'figure' as const,
        picture: { type, width: 1, height: 1, base64: 'AAAA' },
        alt: 'x',
        credit: 'x',
        children: [{ text: 'x' }],
      })),
      ...[true, false].map((ordered) => ({
        type: 'list' as const,
        ordered,
        children: [{ type: 'list-item' as const, children: [{ text: 'x' }] }],
      })),
    ],
    quotations: kinds.map((kind) => ({ words: 'x', kind: 'direct', speaker: speaker(kind) })),
  }
}
