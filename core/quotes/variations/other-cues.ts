import type { ExpectedRun } from '../cases/quote-case.ts'
import { type Edit, type Expectation, editedCase } from './edits.ts'
import { placeBeside, placesOfRuns } from './places.ts'

/** Verbs that stand for one another in any sentence: what one takes (a bare clause, "that", marks) all take. */
const classes: readonly (readonly string[])[] = [
  ['said', 'insisted', 'argued', 'claimed', 'acknowledged', 'complained'],
  ['says', 'insists', 'argues', 'claims', 'acknowledges', 'complains'],
  ['saying', 'insisting', 'arguing', 'claiming', 'adding', 'noting'],
  ['promised', 'vowed', 'pledged'],
  ['explained', 'recalled', 'replied', 'joked', 'declared', 'added'],
]

/** A verb with a word after it that only some of its class take: "said of her brother", "said yes". */
const inOwnCompany = /^sa(?:id|ys|ying) (?:of|yes|no|so|goodbye)\b/

/** A case with another verb of saying at each cue that has a like, another each `turn`; null where none has. */
export function withOtherCues(quoteCase: Expectation, turn: number): Expectation | null {
  const { text, quotes } = quoteCase
  const runs = placesOfRuns(text, quotes)
  const edits = quotes.map(({ cue }, index): Edit | null => {
    const run = runs[index]
    const instead = cue === null ? null : likeOf(cue, text.length + turn)
    if (cue === null || instead === null || run === undefined) return null
    const place = placeBeside(text, cue, run, runs)
    return place === null || inOwnCompany.test(text.slice(place.start)) ? null : { ...place, instead }
  })
  const apart = Array.from(
    new Map(edits.flatMap((edit) => (edit === null ? [] : [[edit.start, edit] as const]))).values(),
  ).toSorted((a, b) => a.start - b.start)
  if (apart.length === 0) return null
  const cueOf = ({ cue }: ExpectedRun, index: number): string | null => edits[index]?.instead ?? cue
  return editedCase(quoteCase, apart, (words) => words, cueOf)
}

function likeOf(cue: string, turn: number): string | null {
  const likes = classes.find((words) => words.includes(cue))?.filter((word) => word !== cue) ?? []
  return likes[turn % likes.length] ?? null
}
