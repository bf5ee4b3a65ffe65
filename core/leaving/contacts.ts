import { lettersOf, wordUnits } from '#core/style/letters'
import { patternsOf } from '#core/story/secret-words'
import type { Speaker } from '#core/story/speaker'
import { linesByLabel, meansIn, servicesIn, wordsWithoutLabels } from './contact-labels.ts'
import { withSigns } from './handles.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { phonesIn } from './phones.ts'
import type { ProtectedName } from './protected-names.ts'
import { webAddressesIn } from './web-addresses.ts'

/** So many words of a private note in a row are no coincidence; a note of fewer is compared whole. */
const TELLING_NOTE_WORDS = 8
const MIN_NOTE_LETTERS = 16
/** An address of a street and a name on a service have so many letters and digits. */
const MIN_WHOLE_LETTERS = 8

/** What a card tells of how to reach somebody: what counts wherever it stands, and what must be written as a handle. */
export type Contacts = { readonly plain: readonly string[]; readonly handles: readonly string[] }

/** What parts one contact from the next in a line of a card. */
const PARTED = /[\n,;|·•]+|\s+(?:or|and|und|et|y|&|\/)\s+/iu
const EMAIL = /[^\s<>()[\]"'“”:,;@]+@[^\s<>()[\]"'“”:,;@]+\.[^\s<>()[\]"'“”:,;@]*[\p{L}\p{N}]/gu
/** "12 Mill Lane", "Hauptstraße 12", "Flat 2", "ME4 4AB". */
const STREET = [
  /^\p{Lu}[\p{L}'’.\s-]*(?:stra(?:ß|ss)e|weg|gasse|platz|allee|str\.|gade|gatan|laan|plein|straat|vej)\s+\p{Nd}+\p{L}?$/iu,
  /^(?:rue|via|calle|avenue|av\.|avenida|place|piazza|plaza|rua|ulica|ul\.)\s+\p{L}.*\p{Nd}+\p{L}?$/iu,
  /^(?:flat|apt|apartment|unit|suite|po box|p\.o\. box)\.?\s+\p{Nd}+\p{L}?\b.*$/iu,
  /^[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}$/,
]
const NUMBERED =
  /^\p{Nd}+[A-Za-z]?\s+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*(?: \p{Nd}|$))(\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|of|the|de|la|du|des)){1,4})$/u
const STREET_WORD =
  /\b(?:street|st|road|rd|lane|ln|avenue|ave|close|row|way|place|square|sq|court|drive|dr|terrace|gardens|hill|crescent|parade|quay|wharf|mews|boulevard|blvd|grove|park|walk|yard|green|house)\.?$/i
const TIME = /^\p{Nd}{1,2}(?:[:.]\p{Nd}{2})?(?:am|pm|h|hrs)$/iu

/**
 * The e-mail addresses, telephone numbers, handles, web addresses and addresses of a card. Other words on it are no
 * contacts, whatever their label ("Office: Marrowby"), nor is what the card says of the speaker's office and title.
 */
export function contactsOf({ contacts, organisation, title }: Speaker): Contacts {
  const printed = new Set([organisation, title].map(bareText))
  const found = linesByLabel(contacts)
    .split(PARTED)
    .map((piece) => contactsIn(piece))
  const isTelling = (one: string) => !printed.has(bareText(one))
  return {
    plain: found.flatMap(({ plain }) => plain).filter(isTelling),
    handles: found.flatMap(({ handles }) => handles).filter(isTelling),
  }
}

/** The contacts in one piece of a card, or in an alias that has the shape of one. */
export function contactsIn(written: string): Contacts {
  const piece = withSigns(written)
  const emails = piece.match(EMAIL) ?? []
  const untagged = emails.map((email) => email.replace(/\+[^@]*(?=@)/, ''))
  const federated = emails.filter((email) => piece.includes(`@${email}`))
  const withoutEmails = piece.replace(EMAIL, ' ')
  const web = webAddressesIn(withoutEmails)
  const phones = phonesIn(web.rest)
  const words = wordsWithoutLabels(web.rest)
  const shaped = words.filter(hasShape)
  const services = servicesIn(web.rest)
  const alone = services > 0 && words.length === 1 ? words : []
  const isDisplay = /:/.test(piece) && services > 0 && words.length > 1 && words.every(isNamePart)
  const whole = words.join(' ')
  const display = isDisplay && !words.every((word) => isOrdinaryWord(word.toLowerCase())) ? [whole] : []
  const place = meansIn(web.rest) === 0 || phones.length === 0 ? streetIn(piece) : []
  return {
    plain: [...emails, ...untagged, ...phones, ...web.plain, ...[...display, ...place].filter(isLong)],
    handles: [
      ...federated.map((email) => email.split('@')[0] ?? ''),
      ...web.handles,
      ...[...shaped, ...alone].flatMap(handlesOf),
    ],
  }
}

/** A handle as it stands and without what is around it: "@driftnet:matrix.example", "live:driftnet", "driftnet#4411". */
function handlesOf(word: string): readonly string[] {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  const parts = [bare.replace(/^live:/i, ''), bare.replace(/[:#].*$/, ''), bare.replace(/^.*\//, '')]
  const labels = word.startsWith('@') && /\.\p{L}+\.\p{L}+$/u.test(bare) ? [bare.replace(/\..*$/, '')] : []
  return Array.from(new Set([bare, ...parts, ...labels])).filter((one) => !/^(?:live)?$/i.test(one))
}

/** True for a word that is none of a language: with an @ before it, letters and digits in one, "_" or "." inside it. */
function hasShape(word: string): boolean {
  if (/^[@＠][\p{L}\p{N}_]/u.test(word)) return true
  const bare = word.replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu, '')
  if (TIME.test(bare) || /^\p{Nd}+(?:st|nd|rd|th)$/iu.test(bare)) return false
  const isMixed = /\p{L}/u.test(bare) && /\p{Nd}/u.test(bare)
  return (
    isMixed || /[\p{L}\p{N}]_+[\p{L}\p{N}]|^_|_$/u.test(bare) || /\p{L}{2,}\.[\p{L}\p{N}]{2,}/u.test(bare)
  )
}

function isNamePart(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function streetIn(piece: string): readonly string[] {
  const bare = piece.replace(/^\s*[\p{L}\s]{2,20}:(?!\/\/)/u, '').trim()
  const [, name] = NUMBERED.exec(bare) ?? []
  const isNumbered =
    name !== undefined &&
    (STREET_WORD.test(name) || !name.split(' ').every((word) => isOrdinaryWord(word.toLowerCase())))
  return isNumbered || STREET.some((shape) => shape.test(bare)) ? [bare] : []
}

function isLong(text: string): boolean {
  const { letters } = lettersOf(text)
  return letters.length >= MIN_WHOLE_LETTERS || /^[A-Z]{1,2}\d/.test(text)
}

function bareText(text: string): string {
  return wordUnits(text)
    .map(({ letters }) => letters)
    .join(' ')
}

/** What the card says in confidence, by so many words in a row that nobody writes them by chance. */
export function notesOf(speaker: Speaker, quoteId: string): readonly ProtectedName[] {
  const lines = `${speaker.notes}\n${speaker.unnamed?.reason ?? ''}`.split('\n')
  const besideContacts = speaker.contacts
    .split('\n')
    .filter((line) => wordUnits(line).length >= TELLING_NOTE_WORDS)
  return [...lines, ...besideContacts].flatMap(notePatterns).map((pattern) => ({
    speaker,
    quoteId,
    kind: 'note' as const,
    pattern,
    cased: pattern,
    text: '',
    main: 0,
  }))
}

/** The patterns by which a private line is known; none for a short one, which anybody might write. */
export function notePatterns(line: string): readonly string[] {
  return Array.from(patternsOf(line, 1, TELLING_NOTE_WORDS)).filter(
    (pattern) => pattern.length >= MIN_NOTE_LETTERS,
  )
}
