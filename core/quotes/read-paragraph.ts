import { type ParagraphClues, findClues } from './people/clues.ts'
import { findNames, type Names } from './people/names.ts'
import { type Reading, readText } from './reading/read-text.ts'
import { findStatements } from './speech/find-statements.ts'
import { kindOfLine } from './speech/lines.ts'
import type { Statement } from './speech/statement.ts'

/** Everything that can be told of a paragraph without the rest of its story. Offsets are the paragraph's own. */
export type ReadParagraph = {
  readonly surroundings: Surroundings
  readonly reading: Reading
  readonly names: Names
  readonly clues: ParagraphClues
  readonly statements: readonly Statement[]
  /** Its last mark is never closed: the next paragraph may carry the quotation on. */
  readonly leavesOpen: boolean
}

/** What a paragraph has to know of its neighbours to be read. */
export type Surroundings = {
  /** It is the first of several. */
  readonly isFirst: boolean
  /** The paragraph before leaves its marks open. */
  readonly carriesOn: boolean
}

/**
 * Reads one paragraph, with no white space around it. What it gives hangs on nothing but its arguments, so that it
 * stays true when other paragraphs change.
 */
export function readParagraph(text: string, surroundings: Surroundings): ReadParagraph {
  const reading = readText(text)
  const line = kindOfLine(text, surroundings.isFirst)
  const names = findNames(reading, line !== 'text')
  const last = reading.stretches.at(-1)
  return {
    surroundings,
    reading,
    names,
    clues: findClues(reading, names),
    statements: findStatements(reading, names, line, surroundings.carriesOn),
    leavesOpen: last !== undefined && !last.closed && last.end >= text.length,
  }
}
