import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { fromPunycode } from './punycode.ts'

/** Escapes inside escapes are undone so many times: "%2520", "&amp;lt;" and one more. */
const MAX_DEPTH = 3

/** What may begin an escape that hides letters. */
const MAY_HIDE = /[&%\\]|xn--/i

/**
 * The text as it stands, and as somebody reads it who undoes its escapes once, twice and three times: character
 * references of markup, percent escapes of addresses (UTF-8 or one byte a letter), hosts in punycode, escapes of JSON. All
 * texts are different.
 */
export function unescapedStages(text: string): readonly string[] {
  const stages = [text]
  for (let last = text; stages.length <= MAX_DEPTH && MAY_HIDE.test(last);) {
    const next = unescapeOnce(last)
    if (next === last) break
    stages.push(next)
    last = next
  }
  return stages
}

/** All character references of a text as characters: https://html.spec.whatwg.org/multipage/named-characters.html */
export function withoutCharacterReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (whole, hex, decimal, name) => characterOf(whole, hex, decimal, name))
}

const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));?/gi
const ESCAPE =
  /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));?|((?:%[0-9a-f]{2})+)|\\(?:u([0-9a-f]{4})|([nrtbf"\\/]))|\bxn--([a-z0-9-]+)/gi

function unescapeOnce(text: string): string {
  return text.replace(ESCAPE, (whole, hex, decimal, name, percent, unit, letter, host) => {
    if (percent !== undefined) return fromBytes(percent)
    if (host !== undefined) return fromPunycode(host.toLowerCase()) ?? whole
    if (unit !== undefined) return String.fromCharCode(Number.parseInt(unit, 16))
    if (letter !== undefined) return /[nrtbf]/i.test(letter) ? ' ' : letter
    return characterOf(whole, hex, decimal, name)
  })
}

/** An address as a person reads it: "%20" as a space. What is no UTF-8 stays as it is. */
export function withoutPercentEscapes(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
}

/** Percent escapes as UTF-8, and what is none as Windows-1252, in which older sites write their addresses. */
function fromBytes(escapes: string): string {
  const read = withoutPercentEscapes(escapes)
  if (read !== escapes) return read
  const bytes = escapes.slice(1).split('%')
  return bytes
    .map((byte) => LETTERS[byte.toLowerCase()] ?? String.fromCharCode(Number.parseInt(byte, 16)))
    .join('')
}

/** The letters of Windows-1252 that Latin-1 does not have. */
const LETTERS: Readonly<Record<string, string>> = {
  '8a': 'Š',
  '8c': 'Œ',
  '8e': 'Ž',
  '9a': 'š',
  '9c': 'œ',
  '9e': 'ž',
  '9f': 'Ÿ',
}

function characterOf(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) {
    const known = decodeNamedCharacterReference(name)
    return known === false ? whole : known
  }
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** A text without what looks like a tag in it. Somebody may have typed one between two words, or inside one. */
export function withoutTags(text: string): string {
  return text.replace(/<[^<>]*>/g, '')
}
