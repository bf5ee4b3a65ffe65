import { type Edit, type Expectation, editedCase } from './edits.ts'

/** The manners of marks a newsroom meets: the outer pair, the pair inside it, the apostrophe. */
const manners = {
  curly: ['“', '”', '‘', '’', '’'],
  straight: ['"', '"', "'", "'", "'"],
  british: ['‘', '’', '“', '”', '’'],
  guillemets: ['«', '»', '“', '”', '’'],
  'two apostrophes': ["''", "''", "'", "'", "'"],
} as const satisfies Record<string, readonly string[]>

export type Manner = keyof typeof manners

/** Every manner, in the order of the table. */
export const allManners: readonly Manner[] = ['curly', 'straight', 'british', 'guillemets', 'two apostrophes']

/**
 * A case in another manner of marks; null where it has no double marks, or is in that manner already. It must be
 * written in curly or in straight marks, without measures, which a reader alone can tell from marks.
 */
export function withOtherMarks(quoteCase: Expectation, manner: Manner): Expectation | null {
  if (!/[“"]/.test(quoteCase.text)) return null
  const edits = markEdits(quoteCase.text, manner)
  const inPlain = (words: string): string => words.replace(/(?<=\p{L})[’'](?=\p{L})/gu, manners[manner][4])
  const other = editedCase(quoteCase, edits, inPlain, ({ cue }) => cue)
  return other.text === quoteCase.text ? null : other
}

/** Which of the five a mark is, by its place in the table. */
type Role = 0 | 1 | 2 | 3 | 4

function markEdits(text: string, manner: Manner): readonly Edit[] {
  let inner = false
  return Array.from(text.matchAll(/[“”"‘’']/g)).map((match): Edit => {
    const [mark] = match
    const start = match.index
    const role = roleOf(mark, isLetter(text.charAt(start - 1)), isLetter(text.charAt(start + 1)), inner)
    inner = role === 2 || (inner && role === 4)
    return { start, end: start + 1, instead: manners[manner][role] }
  })
}

function roleOf(mark: string, before: boolean, after: boolean, inner: boolean): Role {
  const opens = after && !before
  switch (mark) {
    case '“':
      return 0
    case '”':
      return 1
    case '"':
      return opens ? 0 : 1
    case '‘':
      return 2
    default:
      if (mark === "'" && opens && !inner) return 2
      return inner && !after ? 3 : 4
  }
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}$£€…]/u.test(character)
}
