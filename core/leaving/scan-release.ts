import { publicPlaces } from '#core/story/public-places'
import { offRecordWords, searchForWords } from '#core/story/secret-words'
import { foldTypography } from '#core/style/fold'
import { unescapedStages } from '#core/style/unescape'
import { putTogether } from './by-chance.ts'
import { type ReleaseRequest, leavingOf } from './check-release.ts'
import { secretsInFileName } from './file-names.ts'
import { searchForNames } from './find-names.ts'
import { ownWords } from './own-words.ts'
import { privateStrings, publicWordsOf } from './private-strings.ts'
import { printedCards } from './printed-cards.ts'
import { protectedNames } from './protected-names.ts'
import { readBack } from './read-back.ts'
import { isReadBack } from './self-check.ts'
import { textsIn } from './texts-in.ts'

/** How many private strings were really searched for, and those that are there. */
export type LeakScan = { readonly searched: number; readonly found: readonly string[] }

/** What is found of a form that cannot be read back to its words. */
export const UNREADABLE = 'what cannot be read back'

/** In the bytes as they are a shorter word off the record would be found in the format's own numbers and names. */
const MIN_RAW_LETTERS = 12

/**
 * Searches what was made, and the name of its file, for everything that must not leave: words off the record, names and
 * contacts of protected sources, every string that privacy.ts calls private. It is the second look, after
 * `checkRelease` has allowed the release: it trusts nothing that the exporter was given.
 *
 * `made` is what would be written: text, or the bytes of a file; for `pdf` the text that was read back from its pages.
 * It is searched as the form's own words (see `readBack`) and as it is, escapes undone up to three times, tags removed.
 * A form that does not read back its own probe is refused. `around` is the text of the house's page around a story
 * that says nothing: that is no secret of the story.
 *
 * Not searched and not counted: strings of fewer than four letters, what the editor typed into the public text as well,
 * and what is a word of the format itself ("article").
 */
export async function scanRelease(
  made: string | Uint8Array,
  request: ReleaseRequest,
  around = '',
): Promise<LeakScan> {
  const { form, pictures } = request
  if (!(await isReadBack(form))) return { searched: 0, found: [UNREADABLE] }
  const own = await ownWords(form)
  const texts = textsIn(made, pictures?.values()).filter((text) => !own.texts.has(text))
  const ownWordsHere = [own.words, ...readBack[form]([around])].join('\n\n')
  const ownRaw = `${own.raw}\n${around}`
  const readings = stagesOf(readBack[form](texts))
  const raw = stagesOf(texts.flatMap((text) => [text, withoutMarkup(text)]))
  const scans = [
    scanForWords(request, { readings, raw, ownWords: ownWordsHere, ownRaw }),
    scanForNames(request, readings, ownWordsHere),
    scanForStrings(request, [...readings, ...raw], ownRaw, own.words),
  ]
  return {
    searched: scans.reduce((sum, { searched }) => sum + searched, 0),
    found: Array.from(new Set(scans.flatMap(({ found }) => found))),
  }
}

/** A text without its tags; elements on lines of their own are blocks. */
function withoutMarkup(text: string): string {
  return text.replace(/(?<=>)\s*\n\s*(?=<)/g, '\n\n').replace(/<[^>]*>/g, '')
}

function stagesOf(texts: readonly string[]): readonly string[] {
  return Array.from(new Set(texts.flatMap(unescapedStages)))
}

type Texts = {
  readonly readings: readonly string[]
  readonly raw: readonly string[]
  readonly ownWords: string
  readonly ownRaw: string
}

function scanForWords(
  { story, fileName }: ReleaseRequest,
  { readings, raw, ownWords: own, ownRaw }: Texts,
): LeakScan {
  const secrets = offRecordWords(story)
  const find = searchForWords(secrets, own)
  const findRaw = searchForWords(secrets, ownRaw, MIN_RAW_LETTERS)
  const found = new Map<string, string>()
  const note = (all: ReturnType<typeof find>) => {
    for (const { id, words } of all) if (!found.has(id)) found.set(id, words)
  }
  for (const reading of readings) note(find(reading))
  for (const text of raw) note(findRaw(text))
  if (fileName !== undefined) note(secretsInFileName(story, fileName))
  return {
    searched: secrets.flatMap(({ runs }) => runs).filter((run) => find(run).length > 0).length,
    found: Array.from(found.values()),
  }
}

/** Names that `checkRelease` let pass are another person's, or a matter for the editor: they are not searched for. */
function scanForNames(request: ReleaseRequest, readings: readonly string[], own: string): LeakScan {
  const { story, speakers, fileName } = request
  const all = protectedNames(story, speakers)
  const find = searchForNames(all)
  const stops = (text: string, isAddress: boolean) =>
    find(text, isAddress).flatMap(({ name, level, words }) =>
      level === 'stop' ? [{ pattern: name.pattern, words }] : [],
    )
  const leaving = leavingOf(request)
  const places = publicPlaces(leaving).map(({ text, isAddress }) => [text, isAddress] as const)
  const cards = printedCards(leaving, speakers).map(({ text }) => [text, false] as const)
  const answered = searchForNames(all, story.namesakes)
  const refused = new Set(
    places.flatMap(([text, isAddress]) =>
      answered(text, isAddress).flatMap(({ name, level }) => (level === 'stop' ? [name.pattern] : [])),
    ),
  )
  const passed = new Set(
    [...places, ...cards, [own, false] as const]
      .flatMap(([text, isAddress]) => find(text, isAddress))
      .map(({ name }) => name.pattern)
      .filter((pattern) => !refused.has(pattern)),
  )
  const found = [
    ...blocksOf(readings).flatMap((block) => stops(block, false)),
    ...(fileName === undefined ? [] : stops(fileName, true)),
  ].filter(({ pattern }) => !passed.has(pattern))
  const searched = new Set(
    all.names.flatMap(({ speaker, kind, pattern }) =>
      speaker.unnamed === undefined ||
      kind === 'given' ||
      kind === 'initials' ||
      kind === 'note' ||
      passed.has(pattern)
        ? []
        : [pattern],
    ),
  )
  return { searched: searched.size, found: found.map(({ words }) => words) }
}

/** The blocks of some texts, each once: what one ends with and the next begins with is no name and no phrase. */
function blocksOf(texts: readonly string[]): readonly string[] {
  return Array.from(new Set(texts.flatMap((text) => text.split(/\n\s*\n/))))
}

function scanForStrings(
  { story, speakers, pictures, piece }: ReleaseRequest,
  texts: readonly string[],
  own: string,
  labels: string,
): LeakScan {
  const leaving = leavingOf({ story, ...(piece === undefined ? {} : { piece }) })
  const ordinary = foldTypography([publicWordsOf(leaving, speakers), own].join('\n'))
  const strings = privateStrings(story, speakers).filter((text) => !ordinary.includes(text))
  // Long notes are searched by their lines too.
  const folded = blocksOf(texts).map(foldTypography)
  const there = strings.filter((text) => folded.some((one) => one.includes(text)))
  const found = there.length === 0 ? [] : there.filter(not(putTogether(leaving, speakers, labels, pictures)))
  return { searched: strings.length - there.length + found.length, found }
}

function not(isTrue: (text: string) => boolean): (text: string) => boolean {
  return (text) => !isTrue(text)
}
