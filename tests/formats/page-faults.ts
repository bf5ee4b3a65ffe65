import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { z } from 'zod'
import type { PublicStory } from '#core/story/public-story'
import { printedWords } from '../printed-words.ts'

/** A run of words in a page that somebody said. */
type Run = { readonly speaker: string; readonly words: string }

/**
 * What no checker of HTML looks for, in a page or a fragment that an exporter made of a story: every word of the
 * story is there, its quotation marks too; what the JSON-LD says agrees with the text; nobody stands in `cite`; no
 * address runs anything; there is no script but the JSON-LD.
 */
export function pageFaults(html: string, story: PublicStory, isFragment: boolean): readonly string[] {
  const tree = fromHtml(html, { fragment: isFragment })
  const article = firstOf(tree, 'article')
  if (article === null) return ['there is no article']
  return [
    ...elementFaults(tree),
    ...(bare(textOf(article)) === bare(printedWords(story)) ? [] : ['the words are not those of the story']),
    ...dataFaults(tree, article, isFragment),
  ]
}

function elementFaults(tree: Root): readonly string[] {
  const faults: string[] = []
  visit(tree, 'element', ({ tagName, properties }) => {
    const addresses =
      tagName === 'img' ? /^data:image\/(?:png|jpeg|webp);base64,/ : /^(?:https?:\/\/|mailto:)/
    if (tagName === 'cite') faults.push('somebody stands in cite')
    if (tagName === 'q') faults.push('a q draws marks of its own')
    for (const [name, value] of Object.entries(properties)) {
      if (/^(?:on|cite$|style$)/i.test(name)) faults.push(`an attribute ${name}`)
      if (/^(?:href|src|action|formAction|srcDoc)$/i.test(name) && !addresses.test(String(value)))
        faults.push(`the address “${String(value)}”`)
    }
  })
  return faults
}

function dataFaults(tree: Root, article: Element, isFragment: boolean): readonly string[] {
  const scripts: Element[] = []
  visit(tree, 'element', (element) => {
    if (element.tagName === 'script') scripts.push(element)
  })
  if (isFragment) return scripts.length === 0 ? [] : ['a script in a fragment']
  const [script] = scripts
  if (script === undefined || scripts.length > 1 || script.properties['type'] !== 'application/ld+json')
    return ['the one script is not the JSON-LD']
  const text = textOf(script)
  return [
    ...(text.includes('<') ? ['the JSON-LD holds a <'] : []),
    ...disagreements(dataSchema.parse(JSON.parse(text)), article),
  ]
}

const creatorSchema = z.object({
  '@type': z.enum(['Person', 'Organization', 'CreativeWork']),
  name: z.string(),
})
const dataSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('NewsArticle'),
  headline: z.string().optional(),
  description: z.string().optional(),
  inLanguage: z.string().optional(),
  dateline: z.string().optional(),
  author: z.array(creatorSchema).optional(),
  image: z
    .array(
      z.strictObject({
        '@type': z.literal('ImageObject'),
        encodingFormat: z.string(),
        width: z.number(),
        height: z.number(),
        description: z.string().optional(),
        caption: z.string().optional(),
        creditText: z.string().optional(),
      }),
    )
    .optional(),
  hasPart: z
    .array(
      z.strictObject({
        '@type': z.literal('Quotation'),
        text: z.string(),
        creator: creatorSchema.optional(),
      }),
    )
    .optional(),
})

/** Where the data of a page say something else than its text. */
function disagreements(data: z.infer<typeof dataSchema>, article: Element): readonly string[] {
  const text = bare(textOf(article))
  const runs = runsOf(article)
  const heading = firstOf(article, 'h1')
  const faults = [
    ...(bare(data.headline ?? '') === (heading === null ? '' : bare(textOf(heading)))
      ? []
      : ['another headline']),
    ...[
      data.description ?? '',
      data.dateline ?? '',
      ...(data.author ?? []).map(({ name }) => name),
      ...(data.image ?? []).flatMap(({ caption = '', creditText = '' }) => [caption, creditText]),
    ]
      .filter(
        (words) =>
          !text.toLowerCase().includes(
            bare(words)
              .replace(/[-:]+$/, '')
              .toLowerCase(),
          ),
      )
      .map((words) => `“${words}” does not stand in the text`),
  ]
  for (const { text: words, creator } of data.hasPart ?? []) {
    const own = runs.filter(({ speaker }) => creator !== undefined && bare(speaker) === bare(creator.name))
    const stands =
      creator === undefined
        ? standsIn(bare(words), text)
        : isMadeOf(
            bare(words),
            own.map((run) => bare(run.words)),
          )
    if (!stands) faults.push(`${words} by ${creator?.name ?? 'nobody'} is not what the text says`)
  }
  return faults
}

/** All runs of words that somebody said, in reading order. */
function runsOf(article: Element): readonly Run[] {
  const runs: Run[] = []
  visit(article, 'element', (element) => {
    const speaker = element.properties['dataSpeaker']
    if (speaker !== undefined) runs.push({ speaker: String(speaker), words: textOf(element) })
  })
  return runs
}

/** True when words are some of the runs, one after the other in their order. */
function isMadeOf(words: string, runs: readonly string[]): boolean {
  if (words === '') return true
  return runs.some(
    (run, at) => run !== '' && words.startsWith(run) && isMadeOf(words.slice(run.length), runs.slice(at + 1)),
  )
}

/** True when all letters stand in the text, in their order. */
function standsIn(words: string, text: string): boolean {
  let at = 0
  return Array.from(words).every((letter) => {
    at = text.indexOf(letter, at) + 1
    return at > 0
  })
}

function firstOf(tree: Root | Element, tagName: string): Element | null {
  let found: Element | null = null
  visit(tree, 'element', (element) => {
    if (element.tagName === tagName) found ??= element
  })
  return found
}

function textOf(element: Element): string {
  let text = ''
  visit(element, 'text', (node) => void (text += node.value))
  return text
}

/** Words without white space, and without the dash before a caption, which a style sheet draws. */
function bare(words: string): string {
  return words.replace(/[\s\u2014]+/g, '')
}
