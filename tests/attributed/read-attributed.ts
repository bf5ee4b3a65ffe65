import { type QuoteKind, quoteKinds } from '#core/story/quotation'

/** A stretch of a story: UTF-16 offsets, `end` exclusive. */
export type Stretch = { readonly start: number; readonly end: number }

/** A stretch with its words. */
export type Words = Stretch & { readonly text: string }

/** Who said it. `start` and `end` are -1 and `text` is "" where nobody is named near a floating quotation. */
export type AnnotatedSpeaker = Words & { readonly canonical: string }

/** One run of words that the annotation says were said. Runs of one utterance share `group`. */
export type AnnotatedQuote = Words & {
  readonly type: QuoteKind
  readonly speaker: AnnotatedSpeaker | null
  readonly cue: Words | null
  readonly group: number
}

/** A story without its marks, and what the marks said. */
export type AttributedStory = {
  readonly id: string
  readonly text: string
  readonly quotes: readonly AnnotatedQuote[]
  /** Quotation marks around what is no speech. */
  readonly notSpeech: readonly Words[]
}

/** A fault of the annotation: where it stands in the marked file, lines and columns counted from 1, and what it is. */
export type Fault = { readonly line: number; readonly column: number; readonly says: string }

type Numbered = Words & { readonly numbers: readonly number[]; readonly at: number }
type Run = Words & {
  readonly number: number
  readonly type: QuoteKind
  readonly by: string
  readonly at: number
}

const markKinds = /^(?:q(?<run>\d+) (?<kind>\S+) (?<by>.+)|(?<tie>[sc])(?<ties>\d+(?:,\d+)*)|(?<no>x))$/
const anyMark = /[“”"«»„‘’']|``/
const doubleMark = /[“”"«»„]|``|''/
const marked =
  /“[^“”]*(?:”|$)|"[^"]*(?:"|$)|«[^«»]*(?:»|$)|„[^„“”]*(?:[“”]|$)|``.*?(?:''|$)|''.*?(?:''|$)|‘.*?(?:’(?!\p{L})|$)|(?<!\p{L})'.*?(?:'(?!\p{L})|$)/gsu

/**
 * Reads one story whose quotations are marked as README.md beside this file tells. `id` is the story's name. Reads
 * on after a fault, so that a writer sees them all at once; a story with faults is not to be measured with.
 */
export function readAttributed(
  id: string,
  source: string,
): { readonly story: AttributedStory; readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const fault = (at: number, says: string): void => void faults.push({ ...placeOf(source, at), says })
  const runs: Run[] = []
  const mentions: Numbered[] = []
  const cues: Numbered[] = []
  const notSpeech: Words[] = []
  let text = ''

  for (const { at, mark, words } of piecesOf(source, fault)) {
    const start = text.length
    text += words
    if (mark === null) continue
    const span = { start, end: text.length, text: words }
    if (words.trim() === '') fault(at, `the mark {${mark}|…} holds no words.`)
    const kinds = markKinds.exec(mark)?.groups
    if (kinds === undefined) {
      fault(at, `there is no mark {${mark}|…}; the marks are q1 d NAME, s1, c1 and x.`)
    } else if (kinds['no'] !== undefined) {
      notSpeech.push(span)
    } else if (kinds['tie'] !== undefined) {
      const numbers = (kinds['ties'] ?? '').split(',').map(Number)
      ;(kinds['tie'] === 's' ? mentions : cues).push({ ...span, numbers, at })
    } else {
      const type = quoteKinds.find(
        (kind) => kind.startsWith(kinds['kind'] ?? '?') && kinds['kind']?.length === 1,
      )
      if (type === undefined) fault(at, `a run is d, m or i, not "${kinds['kind']}".`)
      else runs.push({ ...span, number: Number(kinds['run']), type, by: (kinds['by'] ?? '').trim(), at })
    }
  }

  for (const run of runs) {
    const wrong = wrongWith(run)
    if (wrong !== null) fault(run.at, wrong)
  }
  checkUtterances(runs, mentions, cues, text, fault)
  const quotes = runs.map(({ start, end, text: words, type, number, by }): AnnotatedQuote => {
    const mention = mentions.find(({ numbers }) => numbers.includes(number))
    const cue = cues.find(({ numbers }) => numbers.includes(number))
    const where = mention === undefined ? { start: -1, end: -1, text: '' } : spanOf(mention)
    const speaker = by === '-' ? null : { ...where, canonical: by }
    return {
      start,
      end,
      text: words,
      type,
      speaker,
      cue: cue === undefined ? null : spanOf(cue),
      group: number,
    }
  })
  return {
    story: { id, text, quotes, notSpeech },
    faults: faults.sort((a, b) => a.line - b.line || a.column - b.column),
  }
}

/** The story cut at its marks: what each mark says (null between marks), and the words. */
function* piecesOf(
  source: string,
  fault: (at: number, says: string) => void,
): Generator<{ readonly at: number; readonly mark: string | null; readonly words: string }> {
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('{', at)
    const plain = source.slice(at, open < 0 ? source.length : open)
    const stray = plain.indexOf('}')
    if (stray >= 0) fault(at + stray, 'this } closes no mark.')
    if (plain !== '') yield { at, mark: null, words: plain }
    if (open < 0) return
    const close = source.indexOf('}', open)
    const body = source.slice(open + 1, close < 0 ? source.length : close)
    const bar = body.indexOf('|')
    if (close < 0) fault(open, 'this mark is never closed.')
    if (body.includes('{')) fault(open, 'a mark holds another mark, or is not closed.')
    if (bar < 0) fault(open, 'a mark has no |.')
    yield { at: open, mark: bar < 0 ? body : body.slice(0, bar), words: bar < 0 ? '' : body.slice(bar + 1) }
    at = close < 0 ? source.length : close + 1
  }
}

/** What is wrong with a run by itself; null when nothing is. */
function wrongWith({ text, type, by }: Run): string | null {
  if (/\n/.test(text)) return 'a run goes over a line; mark one run for each paragraph, with the same number.'
  if (text !== text.trim()) return 'a run begins or ends with a space.'
  if (by === '') return 'a run says nobody; write - for a speaker who is not named.'
  const outside = text.replace(marked, ' ')
  switch (type) {
    case 'direct':
      if (!anyMark.test(text)) return 'a direct run has no quotation marks.'
      return /[\p{L}\p{N}]/u.test(outside)
        ? `a direct run has words outside its marks: "${outside.trim()}".`
        : null
    case 'mixed':
      if (!anyMark.test(text)) return 'a mixed run has no quotation marks.'
      return /[\p{L}\p{N}]/u.test(outside)
        ? null
        : 'all words of a mixed run stand in its marks; it is direct.'
    case 'indirect':
      return doubleMark.test(text) ? 'an indirect run has quotation marks; it is mixed or direct.' : null
  }
}

function checkUtterances(
  runs: readonly Run[],
  mentions: readonly Numbered[],
  cues: readonly Numbered[],
  text: string,
  fault: (at: number, says: string) => void,
): void {
  const first = new Map<number, Run>()
  for (const run of runs) {
    const before = first.get(run.number)
    if (before === undefined) first.set(run.number, run)
    else if (before.by !== run.by) fault(run.at, `q${run.number} is by ${before.by} and by ${run.by}.`)
  }
  for (const [letter, ties] of [
    ['s', mentions],
    ['c', cues],
  ] as const) {
    const seen = new Set<number>()
    for (const { numbers, at } of ties) {
      for (const number of numbers) {
        if (!first.has(number)) fault(at, `there is no q${number} for ${letter}${number}.`)
        if (seen.has(number)) fault(at, `there is a second ${letter}${number}.`)
        seen.add(number)
      }
    }
  }
  for (const run of first.values()) {
    const mention = mentions.find(({ numbers }) => numbers.includes(run.number))
    const cue = cues.find(({ numbers }) => numbers.includes(run.number))
    if (run.by === '-') {
      if (mention !== undefined)
        fault(mention.at, `q${run.number} is said by nobody (-), and s${run.number} names one.`)
    } else if (mention === undefined && cue !== undefined) {
      fault(run.at, `q${run.number} has a cue and no mention; a floating one has neither.`)
    } else if (mention === undefined && run.type !== 'direct') {
      fault(run.at, `q${run.number} is ${run.type} and floats; only direct ones may.`)
    } else if (mention !== undefined && cue === undefined && !isLabel(text, mention, run)) {
      fault(run.at, `q${run.number} has a mention and no cue, and no colon or dash between them.`)
    }
  }
}

/** "Ortiz: “We wait.”" and "“We wait.” — Ortiz" need no cue. */
function isLabel(text: string, mention: Words, run: Words): boolean {
  if (mention.end <= run.start) return text.slice(mention.end, run.start).includes(':')
  return /[-–—]/.test(text.slice(run.end, mention.start))
}

function spanOf({ start, end, text }: Words): Words {
  return { start, end, text }
}

function placeOf(source: string, at: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
