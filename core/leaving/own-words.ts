import { exportAs } from '#core/exporters/export-as'
import { formats } from '#core/exporters/formats'
import type { Format } from '#core/exporters/formats'
import type { PublicStory } from '#core/story/public-story'
import type { Speaker } from '#core/story/speaker'
import type { Form } from './check-release.ts'
import { readBack } from './read-back.ts'
import { textsIn } from './texts-in.ts'

/**
 * What a form writes whatever the story: as it is read back to words, as it is in the bytes, and as whole texts, such as
 * the parts of a Word document that are always the same.
 */
export type OwnWords = { readonly words: string; readonly raw: string; readonly texts: ReadonlySet<string> }

const known = new Map<Form, Promise<OwnWords>>()

/** The words that a form writes whatever the story: those of a story that says nothing but "x". */
export function ownWords(form: Form): Promise<OwnWords> {
  const words = known.get(form) ?? readOwnWords(form)
  known.set(form, words)
  return words
}

/** True for a form that an exporter makes; the window prints a PDF, and plain words are as they are. */
export function isFormat(form: Form): form is Format {
  return Object.hasOwn(formats, form)
}

async function readOwnWords(form: Form): Promise<OwnWords> {
  if (!isFormat(form)) return { words: '', raw: '', texts: new Set() }
  const texts = textsIn(await exportAs(sampleStory(), form))
  return { words: readBack[form](texts).join('\n\n'), raw: texts.join('\n'), texts: new Set(texts) }
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
