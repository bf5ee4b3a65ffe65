import { lettersOf, wordUnits } from '#core/style/letters'
import { patternsOf } from '#core/story/secret-words'
import type { Speaker } from '#core/story/speaker'
import type { ProtectedName } from './protected-names.ts'

/** So many words of a private note in a row are no coincidence; a note of fewer is compared whole. */
const TELLING_NOTE_WORDS = 8
const MIN_NOTE_LETTERS = 16

/** E-mail addresses, telephone numbers, handles, web addresses and whatever else stands on the card, a string each. */
export function contactsOf({ contacts, organisation, title }: Speaker): readonly string[] {
  const beside = ` ${bareText(organisation)} ${bareText(title)} `
  return contacts.split(/[\n,;|]+/).flatMap((line) => {
    const [, label = '', piece = ''] = /^\s*([\p{L} -]{2,20}:(?!\/\/))?\s*(.*?)\s*$/u.exec(line) ?? []
    const emails = piece.match(/[^\s<>()"]+@[^\s<>()"]+/g) ?? []
    const phones = (piece.match(/\+?\d[\d\s()./-]{5,}\d/g) ?? []).map(nationalNumber)
    const { letters } = lettersOf(piece)
    const isHandle = label !== '' || /[\d@_]|\w\.\w/.test(piece)
    const isTelling = isHandle ? letters.length >= 5 : wordUnits(piece).length > 1 && letters.length >= 10
    const whole = isTelling && !beside.includes(` ${bareText(piece)} `) ? [piece] : []
    return [...emails, ...phones, ...whole]
  })
}

/** The last nine digits of a telephone number: with or without its country they are the same. */
function nationalNumber(phone: string): string {
  return phone.replace(/\D/g, '').slice(-9)
}

function bareText(text: string): string {
  return wordUnits(text)
    .map(({ letters }) => letters)
    .join(' ')
}

/** What the card says in confidence, by so many words in a row that nobody writes them by chance. */
export function notesOf(speaker: Speaker, quoteId: string): readonly ProtectedName[] {
  const lines = `${speaker.notes}\n${speaker.unnamed?.reason ?? ''}`.split('\n')
  return lines
    .flatMap(notePatterns)
    .map((pattern) => ({ speaker, quoteId, kind: 'note' as const, pattern, cased: pattern }))
}

/** The patterns by which a private line is known; none for a short one, which anybody might write. */
export function notePatterns(line: string): readonly string[] {
  return Array.from(patternsOf(line, 1, TELLING_NOTE_WORDS)).filter(
    (pattern) => pattern.length >= MIN_NOTE_LETTERS,
  )
}
