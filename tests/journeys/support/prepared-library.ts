import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pack } from '#services/storage/envelope'
import { sessionFile, speakersFile, storyFile } from '#services/storage/file-kinds'
import type { Block } from '#core/story/body'
import { type Speaker, speakerSchema } from '#core/story/speaker'
import { type Story, emptyStory } from '#core/story/story'

/** Writes a library to the disk before the app starts on `folder` (as `freshApp({ folder })`); the first story opens. */
export function prepareLibrary(
  folder: string,
  { stories, speakers }: { readonly stories: readonly Story[]; readonly speakers: readonly Speaker[] },
): void {
  const library = path.join(folder, 'library')
  mkdirSync(path.join(library, 'stories'), { recursive: true })
  const write = (name: string, bytes: Uint8Array) =>
    writeFileSync(path.join(library, name), bytes, { mode: 0o600 })
  for (const story of stories) write(path.join('stories', `${story.id}.json`), pack(storyFile, story))
  write('speakers.json', pack(speakersFile, Array.from(speakers)))
  write('session.json', pack(sessionFile, { openStoryId: stories[0]?.id ?? null, carets: {} }))
}

/** The words that are off the record in `secretStory`; the quote adds marks around them. */
export const SECRET = 'The minister has already resigned over the harbour money'

/** Who said them. */
export const PIA: Speaker = speakerSchema.parse({
  id: 'pia',
  name: 'Pia Lund',
  contacts: 'pia.lund@a.example',
})

/** The second paragraph of `secretStory`: a quote off the record between words that anybody may read. */
const secretParagraph: Block = {
  type: 'paragraph',
  children: [
    { text: 'The ministry was silent. ' },
    { text: `“${SECRET},”`, quoteId: 'secret', speakerId: PIA.id },
    { text: ' an aide said. Nobody else would speak.' },
  ],
}

/** A story of three paragraphs with a quote off the record in the second. */
export function secretStory(slug: string, part: Partial<Story> = {}): Story {
  return {
    ...emptyStory(slug, '2026-11-01T10:00:00.000Z'),
    slug,
    headline: 'Questions over the ministry',
    body: [
      { type: 'paragraph', children: [{ text: 'Alpha beta gamma delta epsilon.' }] },
      secretParagraph,
      { type: 'paragraph', children: [{ text: 'The harbour is shut until noon.' }] },
    ],
    quotes: { secret: { kind: 'direct', record: 'off', note: '', secretWords: `“${SECRET},”` } },
    ...part,
  }
}

/** A story in which nothing is secret. */
export function openStory(slug: string, ...paragraphs: readonly string[]): Story {
  const [first = '', ...others] = paragraphs
  const block = (text: string): Block => ({ type: 'paragraph', children: [{ text }] })
  return {
    ...emptyStory(slug, '2026-11-01T09:00:00.000Z'),
    slug,
    headline: `About ${slug}`,
    body: [block(first), ...others.map(block)],
  }
}
