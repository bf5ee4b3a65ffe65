import { longest } from '#core/story/story'
import { shorten } from '#core/style/shorten'
import type { Removals } from './imported.ts'
import { languageOfTag } from './language-of-tag.ts'

type FrontField = 'slug' | 'headline' | 'standfirst' | 'byline' | 'dateline' | 'embargo'

/** What the lines between "---" at the head of a Markdown file said, and the file without them. */
type FrontMatter = {
  readonly fields: Partial<Record<FrontField, string>>
  readonly language: string
  readonly text: string
}

const names = new Map<string, FrontField>([
  ['title', 'headline'],
  ['headline', 'headline'],
  ['description', 'standfirst'],
  ['standfirst', 'standfirst'],
  ['subtitle', 'standfirst'],
  ['author', 'byline'],
  ['byline', 'byline'],
  ['dateline', 'dateline'],
  ['slug', 'slug'],
  ['embargo', 'embargo'],
])

/** Reads front matter of the simple kind, "key: value" a line. What a story has no place for is told with its words. */
export function readFrontMatter(markdown: string, removals: Removals): FrontMatter {
  const match = /^---[ \t]*\n(?<inside>(?:.*\n){0,200}?)---[ \t]*(?:\n|$)/.exec(markdown)
  const inside = match?.groups?.['inside']
  if (match === null || inside === undefined || !/^[\w-]+[ \t]*:/m.test(inside))
    return { fields: {}, language: '', text: markdown }
  const fields: Partial<Record<FrontField, string>> = {}
  let language = ''
  for (const line of inside.split('\n').filter((one) => one.trim() !== '')) {
    const { key = '', value = '' } = /^(?<key>[\w-]+)[ \t]*:[ \t]*(?<value>.*)$/.exec(line)?.groups ?? {}
    const plain = value.trim().replace(/^(["'])(.*)\1$/, '$2')
    const field = names.get(key.toLowerCase())
    if (/^lang(?:uage)?$/i.test(key) && languageOfTag(plain) !== '') language = plain
    else if (
      field !== undefined &&
      plain !== '' &&
      fields[field] === undefined &&
      plain.length <= longest[field]
    )
      fields[field] = plain
    else removals.tell('dropped', `A line above the story was left out: “${shorten(line, 120)}”.`)
  }
  return { fields, language, text: markdown.slice(match[0].length) }
}
