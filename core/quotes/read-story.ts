import { type FoundQuotation, type KnownSpeaker, placeQuotation } from './found.ts'
import { type Cast, buildCast } from './people/cast.ts'
import { FigurePool } from './people/figure-pool.ts'
import { type ReadParagraph, readParagraph } from './read-paragraph.ts'
import { type Line, type TextChange, changeLines, splitLines } from './reading/lines.ts'
import { type Paragraph, joinLines } from './reading/paragraphs.ts'
import { type Told, tellSpeakers } from './speech/tell-speakers.ts'

/** A paragraph of a story that has been read: where it stands, what it gives by itself, and who speaks in it. */
export type StoryPart = Paragraph & {
  readonly read: ReadParagraph
  readonly told: Told
  /** Its quotations, with the offsets and group numbers that they have in the story. */
  readonly found: readonly FoundQuotation[]
  /** How many groups begin before the paragraph. */
  readonly groups: number
}

/** A story that has been read, with all that is needed to read it again after a change. */
export type StoryReading = {
  readonly text: string
  readonly known: readonly KnownSpeaker[]
  readonly lines: readonly Line[]
  readonly parts: readonly StoryPart[]
  readonly cast: Cast
}

/** What a paragraph was in the reading before, and which one; `told` where that may still hold. */
type Earlier = { readonly part: StoryPart; readonly index: number; readonly told: Told | null }

/** More figures than this, most of them of names half typed, and a story is read anew to be rid of them. */
const mostFigures = 50_000

/**
 * Reads a story. First every paragraph is read by itself, then the names are linked over the whole story, then the
 * paragraphs are gone through in order to say who speaks.
 */
export function readStory(text: string, known: readonly KnownSpeaker[] = []): StoryReading {
  const lines = splitLines(text)
  const places = joinLines(lines)
  return readParts({ text, known, lines, cast: null }, places, () => null)
}

/**
 * Reads a story again after a change of its text. It gives what `readStory` gives for the new text, and reads only
 * what the change touches. The reading before stays as it is.
 */
export function readChange(reading: StoryReading, change: TextChange): StoryReading {
  const { parts, known, cast } = reading
  const text = reading.text.slice(0, change.start) + change.text + reading.text.slice(change.end)
  if (cast.pool.size > mostFigures) return readStory(text, known)
  const lines = changeLines(reading.text, reading.lines, change)
  const places = joinLines(lines)
  const grown = text.length - reading.text.length
  const removed = parts.length - places.length
  let head = 0
  while (isMoved(parts[head], places[head], 0) && (parts[head]?.end ?? 0) <= change.start) head++
  let tail = places.length
  while (
    isMoved(parts[tail - 1 + removed], places[tail - 1], grown) &&
    (parts[tail - 1 + removed]?.start ?? 0) >= change.end
  )
    tail--
  return readParts({ text, known, lines, cast }, places, (at) => {
    const index = at < head ? at : at >= tail ? at + removed : -1
    const part = parts[index]
    return part === undefined ? null : { part, index, told: part.told }
  })
}

/** Reads a story again after the library's speakers have changed. */
export function readSpeakers(reading: StoryReading, known: readonly KnownSpeaker[]): StoryReading {
  return readParts({ ...reading, known, cast: null }, reading.parts, (index) => {
    const part = reading.parts[index]
    return part === undefined ? null : { part, index, told: null }
  })
}

/** The quotations of a story that has been read, in reading order; offsets in UTF-16 units, marks included. */
export function quotationsOf({ parts }: StoryReading): readonly FoundQuotation[] {
  return parts.flatMap(({ found }) => found)
}

/** Whether a paragraph stands where it stood, `by` further right. */
function isMoved(part: StoryPart | undefined, place: Paragraph | undefined, by: number): boolean {
  return (
    part !== undefined &&
    place !== undefined &&
    part.start + by === place.start &&
    part.end + by === place.end
  )
}

function readParts(
  story: Omit<StoryReading, 'parts' | 'cast'> & { readonly cast: Cast | null },
  places: readonly Paragraph[],
  earlierOf: (index: number) => Earlier | null,
): StoryReading {
  const earlier = places.map((_, index) => earlierOf(index))
  const reads: ReadParagraph[] = []
  for (const [index, { start, end }] of places.entries()) {
    const isFirst = index === 0 && places.length > 1
    const carriesOn = reads.at(-1)?.leavesOpen ?? false
    const read = earlier[index]?.part.read
    const stays = read?.surroundings.isFirst === isFirst && read.surroundings.carriesOn === carriesOn
    reads.push(stays ? read : readParagraph(copyOf(story.text.slice(start, end)), { isFirst, carriesOn }))
  }
  const cast = buildCast(reads, story.known, story.cast?.pool ?? new FigurePool(), story.cast)
  const toTell = reads.map(({ statements }, index) => ({ statements, earlier: earlier[index] ?? null }))
  const told = tellSpeakers(cast, toTell)
  const parts: StoryPart[] = []
  let groups = 0
  for (const [index, { start, end }] of places.entries()) {
    const [read, own, before] = [reads[index], told[index], earlier[index]]
    if (read === undefined || own === undefined) break
    const stays = before?.told === own && before.part.start === start && before.part.groups === groups
    parts.push(
      stays && before.part.read === read
        ? before.part
        : {
            start,
            end,
            read,
            told: own,
            groups,
            found: stays ? before.part.found : placeQuotations(own, start, groups),
          },
    )
    groups += own.groups
  }
  return { ...story, cast, parts }
}

function placeQuotations({ presented }: Told, start: number, groups: number): readonly FoundQuotation[] {
  let group = groups - 1
  const found: FoundQuotation[] = []
  for (const { goesOn, runs } of presented) {
    if (!goesOn) group++
    for (const run of runs) found.push(placeQuotation(run, start, group))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The same letters in memory of their own: a slice of a text keeps all of that text from being forgotten. */
function copyOf(slice: string): string {
  return JSON.parse(JSON.stringify(slice))
}
