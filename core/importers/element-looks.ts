import type { Element } from 'hast'

/** How an element looks, as far as a story cares. `undefined` leaves what is around it in force. */
export type Looks = {
  readonly hidden: boolean
  readonly bold: boolean | undefined
  readonly italic: boolean | undefined
  /** True when it carries looks that a story does not keep. */
  readonly hasNoise: boolean
  /** Word's lists are paragraphs: the declaration "mso-list", or "". */
  readonly wordList: string
}

/** Class names that sites use for words only a screen reader meets, mostly labels of buttons. */
const UNSEEN_CLASS = /^(?:sr-only|visually-?hidden|screen-reader-text|u-hidden|is-hidden)$/i

/** Declarations that only change how words look. */
const NOISE =
  /^(?:color|background|font(?!-weight|-style)|line-height|letter-|word-|text-|margin|padding|border|mso-|white-space|vertical-)/

/** Reads the attributes of one element. Style sheets are not read: what they hide cannot be told. */
export function looksOf(element: Element): Looks {
  const { properties, tagName } = element
  const style = declarations(properties['style'])
  const weight = style.get('font-weight') ?? ''
  const slant = style.get('font-style') ?? ''
  const hidden =
    (properties['hidden'] !== undefined && properties['hidden'] !== false) ||
    String(properties['ariaHidden']) === 'true' ||
    (tagName === 'dialog' && (properties['open'] === undefined || properties['open'] === false)) ||
    /^none\b/.test(style.get('display') ?? '') ||
    /^(?:hidden|collapse)\b/.test(style.get('visibility') ?? '') ||
    /^0(?:\.0*)?(?![\d.])/.test(style.get('font-size') ?? '') ||
    /^0(?:\.0*)?%?(?:\s|!|$)/.test(style.get('opacity') ?? '') ||
    /^all\b/.test(style.get('mso-hide') ?? '') ||
    classesOf(element).some((name) => UNSEEN_CLASS.test(name))
  return {
    hidden,
    bold: boldOf(weight) ?? (tagName === 'strong' || tagName === 'b' ? true : undefined),
    italic: italicOf(slant) ?? (tagName === 'em' || tagName === 'i' ? true : undefined),
    hasNoise:
      tagName === 'font' ||
      Array.from(style.keys()).some((name) => NOISE.test(name)) ||
      classesOf(element).some((name) => name.startsWith('Mso')),
    wordList: (style.get('mso-list') ?? '').replace(/^none.*/, ''),
  }
}

/** The class names of an element. */
export function classesOf(element: Element): readonly string[] {
  const names = element.properties['className']
  return Array.isArray(names) ? names.map(String) : []
}

function boldOf(weight: string): boolean | undefined {
  if (weight.startsWith('bold')) return true
  if (/^(?:normal|lighter)/.test(weight)) return false
  const number = Number.parseInt(weight, 10)
  return Number.isNaN(number) ? undefined : number >= 600
}

function italicOf(slant: string): boolean | undefined {
  if (/^(?:italic|oblique)/.test(slant)) return true
  return slant.startsWith('normal') ? false : undefined
}

/** The declarations of a style attribute, lower case; the last of a name wins, as on a page. */
function declarations(style: unknown): ReadonlyMap<string, string> {
  if (typeof style !== 'string') return new Map()
  const plain = style
    .slice(0, 10_000)
    .toLowerCase()
    .replace(/\/\*.*?\*\//gs, '')
  return new Map(
    plain.split(';').flatMap((part): [string, string][] => {
      const colon = part.indexOf(':')
      const name = part.slice(0, Math.max(colon, 0)).trim()
      return name === '' ? [] : [[name, part.slice(colon + 1).trim()]]
    }),
  )
}
