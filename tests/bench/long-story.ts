import type { PublicInline, PublicStory } from '#core/story/public-story'

const words =
  'the harbour board said that ferries would run again on Monday once engineers had looked at the bridge'.split(
    ' ',
  )

/** A made story of so many words in paragraphs of sixty, with so many quotes spread over it. */
export function longStory(count: number, quotes: number): PublicStory {
  const paragraphs = Math.round(count / 60)
  const every = Math.max(1, Math.floor(paragraphs / quotes))
  const speaker = {
    name: 'Hanneke Brandt',
    kind: 'person' as const,
    title: 'harbour master',
    organisation: '',
  }
  const run = (length: number, from: number) =>
    Array.from({ length }, (_, at) => words[(from + at) % words.length]).join(' ')
  const quotations: PublicStory['quotations'][number][] = []
  const body = Array.from({ length: paragraphs }, (_, at): PublicStory['body'][number] => {
    if (at % every !== 0 || quotations.length >= quotes)
      return { type: 'paragraph', children: [{ text: `${run(60, at)} & more.` }] }
    const said = quotations.push({ words: `“${run(20, at)},”`, kind: 'direct', speaker }) - 1
    return {
      type: 'paragraph',
      children: [{ text: `“${run(20, at)},”`, said }, { text: ` she said, ${run(38, at)}.` }],
    }
  })
  return {
    headline: 'A long day at the harbour',
    standfirst: '',
    byline: '',
    dateline: '',
    language: 'en-GB',
    body,
    quotations,
  }
}

/** The same fragment as the exporter makes of such a story, put together from strings with nothing checked. */
export function pageOfStrings({ headline, body, quotations }: PublicStory): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const inline = (one: PublicInline) => {
    if (!('text' in one)) return ''
    const speaker = one.said === undefined ? null : (quotations[one.said]?.speaker ?? null)
    return speaker === null
      ? escaped(one.text)
      : `<span data-speaker="${escaped(speaker.name)}">${escaped(one.text)}</span>`
  }
  let page = `<article>\n<header>\n<h1>${escaped(headline)}</h1>\n</header>\n`
  for (const block of body) {
    if (block.type === 'list') continue
    page += '<p>'
    for (const child of block.children) page += inline(child)
    page += '</p>\n'
  }
  return `${page}</article>\n`
}
