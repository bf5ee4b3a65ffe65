import type { FoundQuotation, KnownSpeaker } from './found.ts'
import { buildCast } from './people/cast.ts'
import { findNames } from './people/names.ts'
import { readText } from './reading/read-text.ts'
import { attribute } from './speech/attribution.ts'
import { findStatements } from './speech/find-statements.ts'
import { findSideLines } from './speech/lines.ts'
import { presentStatement } from './speech/present.ts'

/**
 * Finds what was said in a text and proposes who said it.
 *
 * Takes running text (paragraphs parted by line breaks) and the speakers the library knows; returns the runs in
 * reading order, offsets in UTF-16 units, marks included. Never throws, whatever the text.
 */
export function findQuotations(text: string, known: readonly KnownSpeaker[] = []): readonly FoundQuotation[] {
  const reading = readText(text)
  const sideLines = findSideLines(reading)
  const names = findNames(reading, sideLines)
  const cast = buildCast(reading, names, known)
  const statements = findStatements(reading, names, sideLines)
  return attribute(reading, names, cast, statements)
    .flatMap((attributed) => presentStatement(reading, attributed))
    .sort((a, b) => a.start - b.start)
}
