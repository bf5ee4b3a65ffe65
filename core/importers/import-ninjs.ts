import type { PublicSpeaker } from '#core/story/public-story'
import { longest } from '#core/story/story'
import { importHtml } from './import-html.ts'
import { importText } from './import-text.ts'
import { type Imported, nothingImported } from './imported.ts'
import { languageOfTag } from './language-of-tag.ts'
import { pictureInAddress } from './pictures-in.ts'
import { type Data, lineIn, objectIn, objectsIn } from './plain-data.ts'

/** True for an item of ninjs, whatever its version: https://iptc.org/std/ninjs/ */
export function isNinjs(data: Data): boolean {
  const standard = objectIn(data['standard'])
  if (lineIn(standard?.['name']).toLowerCase() === 'ninjs') return true
  return (
    'uri' in data &&
    ['bodies', 'body_html', 'body_xhtml', 'body_text', 'headlines'].some((key) => key in data)
  )
}

/**
 * An item of ninjs 3.1, or of an older version, as a story. Its body goes through the importer of HTML, or of text
 * where there is nothing else. Those it names with the rel "quoted" tell what the speakers are.
 */
export function importNinjs(data: Data): Imported {
  const { body, isKnown } = bodyOf(data)
  const headline =
    fieldOf(data, 'headlines', /^(?:main|print|headline|)$/, longest.headline) || lineIn(data['headline'])
  const standfirst =
    fieldOf(data, 'descriptions', /^(?:standfirst|summary|caption|)$/, longest.standfirst) ||
    lineIn(data['description_text'])
  const byline = lineIn(data['by']) || lineIn(data['byline'])
  return {
    ...body,
    slug: lineIn(data['slugline']).slice(0, longest.slug),
    headline: headline.slice(0, longest.headline) || body.headline,
    standfirst: standfirst.slice(0, longest.standfirst) || body.standfirst,
    byline: byline.slice(0, longest.byline) || body.byline,
    dateline: lineIn(data['located']).slice(0, longest.dateline) || body.dateline,
    embargo: lineIn(data['embargoed']).slice(0, longest.embargo),
    language: languageOfTag(data['language']),
    findings: [
      ...body.findings,
      ...(isKnown
        ? []
        : [{ kind: 'suspicious' as const, says: 'The item holds no body of a kind that Copydesk reads.' }]),
    ],
  }
}

function bodyOf(data: Data): { readonly body: Imported; readonly isKnown: boolean } {
  const bodies = objectsIn(data['bodies'])
  const main = bodies.find((one) => one['role'] === 'main' && isHtml(one)) ?? bodies.find(isHtml)
  const html = main?.['value'] ?? data['body_html'] ?? data['body_xhtml']
  const byline = lineIn(data['by']) || lineIn(data['byline'])
  if (typeof html === 'string') {
    return {
      body: importHtml(html, { speakers: true, known: quotedIn(data), byline, pictureAt: picturesIn(data) }),
      isKnown: true,
    }
  }
  const text = bodies.find((one) => typeof one['value'] === 'string')?.['value'] ?? data['body_text']
  if (typeof text === 'string') return { body: importText(text), isKnown: true }
  return { body: nothingImported, isKnown: false }
}

function isHtml(body: Data): boolean {
  return (
    typeof body['value'] === 'string' &&
    /html/i.test(lineIn(body['contentType']) || lineIn(body['contenttype']))
  )
}

/** The text of an item's list ("headlines"): that of the first role asked for, else its first. */
function fieldOf(data: Data, list: string, role: RegExp, most: number): string {
  const texts = objectsIn(data[list]).filter((one) => lineIn(one['value']) !== '')
  const chosen = texts.find((one) => role.test(lineIn(one['role']))) ?? texts[0]
  return lineIn(chosen?.['value']).slice(0, most)
}

const lists = [
  ['people', 'person'],
  ['organisations', 'group'],
  ['objects', 'document'],
] as const satisfies readonly (readonly [string, PublicSpeaker['kind']])[]

function quotedIn(data: Data): readonly PublicSpeaker[] {
  return lists.flatMap(([list, kind]) =>
    objectsIn(data[list])
      .filter(({ rel }) => rel === 'quoted')
      .map(({ name }) => ({ name: lineIn(name), kind, title: '', organisation: '' })),
  )
}

/** The pictures among an item's associations, by the URI that the body calls them by. */
function picturesIn(data: Data): (address: string) => string | null {
  const pictures = new Map<string, string>()
  for (const item of objectsIn(data['associations'])) {
    const hrefs = objectsIn(item['renditions']).map(({ href }) => (typeof href === 'string' ? href : ''))
    const picture = hrefs.map(pictureInAddress).find((base64) => base64 !== null)
    if (typeof item['uri'] === 'string' && picture !== undefined) pictures.set(item['uri'], picture)
  }
  return (address) => pictures.get(address) ?? pictureInAddress(address)
}
