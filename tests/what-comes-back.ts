import { createHash } from 'node:crypto'
import { exportAs } from '#core/exporters/export-as'
import { type Format, formats } from '#core/exporters/formats'
import { quotedSpeakers } from '#core/exporters/quoted-speakers'
import { topOf, walkBody } from '#core/exporters/walk'
import { importFile } from '#core/importers/import-file'
import { tieImported } from '#core/importers/tie-imported'
import { cleanLink } from '#core/story/clean-link'
import { type PublicPicture, type PublicStory, publicStory } from '#core/story/public-story'
import { emptyStory } from '#core/story/story'

/** Words with one look, as a format prints them, white space left out. */
type Run = {
  readonly text: string
  readonly marks: string
  readonly href: string | null
  readonly speaker: string | null
}

/** A block as it is printed: what it is, and its runs. */
type Shape = { readonly type: string; readonly runs: readonly Run[] }

/** A story that was exported and brought in again, in a library that had nobody in it. */
export async function broughtBack(story: PublicStory, format: Format): Promise<PublicStory> {
  const made = await exportAs(story, format)
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made
  const read = await importFile(`story.${formats[format].extension}`, bytes)
  if (!read.ok) throw new Error(`${format} ${read.says}`)
  const { headline, standfirst, byline, dateline, language, pictures } = read.imported
  const kept = keptPictures(pictures, story)
  let ids = 0
  const { body, quotes, newSpeakers } = tieImported(
    read.imported,
    [],
    () => `id-${(ids += 1)}`,
    new Map(Array.from(kept, ([name, { id }]) => [name, id])),
  )
  const back = publicStory(
    {
      ...emptyStory('back', '2024-01-01T00:00:00.000Z'),
      headline,
      standfirst,
      byline,
      dateline,
      language,
      body,
      quotes,
    },
    newSpeakers,
    [],
    new Map(Array.from(kept.values(), ({ id, picture }) => [id, picture])),
  )
  if (!back.ok) throw new Error(`${format}: what came back may not leave`)
  return back.story
}

/** The pictures as a library would keep them: under the hash of their bytes. */
function keptPictures(
  pictures: Readonly<Record<string, string>>,
  story: PublicStory,
): ReadonlyMap<string, { readonly id: string; readonly picture: PublicPicture }> {
  const known = story.body.flatMap((block) =>
    block.type === 'figure' && block.picture !== null ? [block.picture] : [],
  )
  return new Map(
    Object.entries(pictures).flatMap(([name, base64]) => {
      const picture = known.find((one) => one.base64 === base64)
      const hash = createHash('sha256').update(base64).digest('hex')
      const id = `${hash}.${picture?.type === 'image/png' ? 'png' : 'jpg'}`
      return picture === undefined ? [] : [[name, { id, picture }] as const]
    }),
  )
}

/** The blocks of a story as every format prints them, in order; a picture that is not there is words. */
export function shapesOf(story: PublicStory): readonly Shape[] {
  const plain = (text: string): Run => ({ text: bare(text), marks: '', href: null, speaker: null })
  return walkBody<Run, readonly Run[], readonly Shape[]>(
    story,
    {
      text: ({ text, marks }) => [{ ...plain(text), marks: marks.join('+') }],
      link: ({ href, children }) => children.map((run) => ({ ...run, href: cleanLink(href)?.href ?? null })),
      said: ({ speaker, children }) => children.map((run) => ({ ...run, speaker: speaker.name })),
      paragraph: ({ children }) => [shape('paragraph', children)],
      heading: ({ level, children }) => [shape(`heading ${level}`, plainHeading(children))],
      'block-quote': ({ paragraphs }) => paragraphs.map((runs) => shape('block-quote', runs)),
      list: ({ ordered, items }) =>
        items.map((runs, index) =>
          shape(`${ordered ? 'number' : 'bullet'} ${index === 0 ? 'first' : 'next'}`, runs),
        ),
      'list-item': ({ children }) => children,
      figure: ({ picture, alt, credit, caption }) =>
        picture === null
          ? [shape('paragraph', [plain(alt)]), shape('paragraph', [...caption, plain(credit)])]
          : [shape(`figure ${picture.base64} ${bare(alt)} ${bare(credit)}`, caption)],
    },
    { tidy: true },
  )
    .flat()
    .filter(({ type, runs }) => runs.length > 0 || type.startsWith('figure'))
}

/** A heading that is bold from end to end is a heading. */
function plainHeading(runs: readonly Run[]): readonly Run[] {
  const words = runs.filter(({ text }) => text !== '')
  if (!words.every(({ marks }) => marks.includes('bold'))) return runs
  return words.map((run) => ({ ...run, marks: run.marks.replace(/\+?bold/, '') }))
}

/** A block whose runs of one look are joined. */
function shape(type: string, runs: readonly Run[]): Shape {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.text === '') continue
    const isSame =
      last !== undefined && last.marks === run.marks && last.href === run.href && last.speaker === run.speaker
    if (isSame) joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return { type, runs: joined }
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

/** What a format may keep of a story, each as a value that can be compared. */
export const keepsakes = {
  'every word, in order': (story) => wordsOf(story),
  'headline, standfirst, byline, dateline': (story) => {
    const { headline, standfirst, byline, dateline } = topOf(story)
    return [headline, standfirst, byline, dateline].map(bare)
  },
  'paragraphs, headings, block quotes': (story) =>
    shapesOf(story).map(({ type, runs }) => [
      isItem(type)
        ? 'item'
        : type
            .split(' ')
            .slice(0, 2)
            .join(' ')
            .replace(/^figure.*/, 'figure'),
      textOf(runs),
    ]),
  'bold, italic': (story) => lettersOf(story, ({ marks }) => marks),
  links: (story) => lettersOf(story, ({ href }) => href),
  lists: (story) => shapesOf(story).flatMap(({ type, runs }) => (isItem(type) ? [[type, textOf(runs)]] : [])),
  'who said what': (story) => lettersOf(story, ({ speaker }) => speaker),
  'pictures with caption, alternative text and credit': (story) =>
    shapesOf(story).filter(({ type }) => type.startsWith('figure')),
  'kind, title and organisation of speakers': (story) =>
    Array.from(new Set(quotedSpeakers(story).map((speaker) => JSON.stringify(speaker)))).sort(),
} as const satisfies Record<string, (story: PublicStory) => unknown>

export type Keepsake = keyof typeof keepsakes

function isItem(type: string): boolean {
  return /^(?:number|bullet)/.test(type)
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

function wordsOf(story: PublicStory): string {
  const { headline, standfirst, byline, dateline } = topOf(story)
  return (
    bare([headline, standfirst, byline, dateline].join('')) +
    shapesOf(story)
      .map(({ runs }) => textOf(runs))
      .join('')
  )
}

/** Runs of letters that share what is asked of them, those without it left out of the answer but not of the places. */
function lettersOf(
  story: PublicStory,
  of: (run: Run) => string | null,
): readonly (readonly [string, string | null])[] {
  const found: [string, string | null][] = []
  for (const run of shapesOf(story).flatMap(({ runs }) => runs)) {
    const last = found.at(-1)
    if (last !== undefined && last[1] === of(run)) last[0] += run.text
    else found.push([run.text, of(run)])
  }
  return found
}
