import { joinWrappedLines } from '#core/importers/wrapped-lines'
import {
  type ExplainedCandidate,
  type ExplainedStatement,
  type Explanation,
  explainStory,
} from '#core/quotes/explain-story'
import type { KnownSpeaker, Span } from '#core/quotes/found'
import { counted } from '#core/style/numbers'
import { shorten } from '#core/style/shorten'
import { wrap } from '#core/style/wrap'

/** How wide the answer is: narrow enough to read, and for most terminals. */
const width = 92

const mostCandidates = 5

const inset = '     '

/** Holds a mark to its first word while lines are broken. */
const glue = '\u00a0'

type Figure = ExplainedCandidate['who']
type Letters = ReadonlyMap<Figure, string>

/**
 * The whole story with every quotation, mention and cue marked in it, and below each paragraph how its speakers were
 * found: each candidate with the reasons, and what speaks for and against the likeliest. `colours` adds those of a
 * terminal.
 */
export function explain(text: string, known: readonly KnownSpeaker[], colours: boolean): string {
  const joined = joinWrappedLines(text)
  const explanation = explainStory(joined, known)
  const letters = lettersOf(explanation)
  const lines = [
    '[0 words said]  {A whom a name or pronoun means}  _cue_',
    '',
    ...castList(explanation, letters),
  ]
  for (const { start, end } of linesWithWords(joined)) {
    const inside = (span: Span | undefined): boolean =>
      span !== undefined && span.start >= start && span.start < end
    const statements = explanation.statements.filter(({ runs }) => inside(runs[0]))
    lines.push('', ...wrap(markLine(joined, start, end, explanation, letters), width))
    for (const statement of statements) lines.push('', ...explainStatement(statement, letters))
  }
  return `${lines
    .map((line) => line.replaceAll(glue, ' '))
    .map((line) => (colours ? coloured(line) : line))
    .join('\n')}\n`
}

/** A letter for everybody who could have said something or is known for a person, in the order of the story. */
function lettersOf({ mentions, statements }: Explanation): Letters {
  const candidates = new Set(statements.flatMap(({ candidates: all }) => all.map(({ who }) => who)))
  const figures = [
    ...mentions.map(({ who }) => who).filter((who) => who.isPerson || candidates.has(who)),
    ...candidates,
  ]
  return new Map(Array.from(new Set(figures), (figure, index) => [figure, letterOf(index)]))
}

/** A to Z, then A1 to Z1, and so on. */
function letterOf(index: number): string {
  const round = Math.floor(index / 26)
  return String.fromCharCode(65 + (index % 26)) + (round === 0 ? '' : String(round))
}

function castList({ mentions }: Explanation, letters: Letters): readonly string[] {
  return Array.from(letters).flatMap(([figure, letter]) => {
    const names = mentions.filter(({ who }) => who === figure).map(({ text }) => text.replace(/\s+/g, ' '))
    const forms = Array.from(new Set(names), (name) => `“${name}”`)
    const what = [figure.kind, figure.title, figure.gender].filter((each) => each !== '').join(', ')
    const where =
      names.length === 0 ? 'not by name' : `${counted(names.length, 'mention', 'mentions', String)}:`
    return wrap(`${figure.canonical} (${what}), ${where} ${forms.join(' ')}`, width, `${letter.padEnd(3)} `)
  })
}

/** One line of the story with its marks. */
function markLine(
  text: string,
  start: number,
  end: number,
  explanation: Explanation,
  letters: Letters,
): string {
  const { statements, mentions } = explanation
  const marks: { readonly at: number; readonly order: number; readonly mark: string }[] = []
  const around = (span: Span, order: number, open: string, close: string): void => {
    if (span.start < start || span.end > end) return
    marks.push({ at: span.start, order, mark: open }, { at: span.end, order: -order, mark: close })
  }
  for (const { runs } of statements) {
    for (const run of runs) around(run, 1, `[${run.group}${glue}`, ']')
    const cue = runs[0]?.cue ?? null
    if (cue !== null) around(cue, 3, '_', '_')
  }
  for (const mention of mentions) {
    const letter = letters.get(mention.who)
    if (letter !== undefined) around(mention, 2, `{${letter}${glue}`, '}')
  }
  let line = ''
  let at = start
  for (const { at: place, mark } of marks.sort((a, b) => a.at - b.at || a.order - b.order)) {
    line += text.slice(at, place) + mark
    at = place
  }
  return line + text.slice(at, end)
}

function explainStatement(
  { runs, certainty, signals, candidates }: ExplainedStatement,
  letters: Letters,
): readonly string[] {
  const [first] = runs
  if (first === undefined) return []
  const who = first.speaker === null ? 'nobody named' : first.speaker.canonical
  const [top] = candidates
  const told = new Set(top?.because.map(({ says }) => says))
  const seen = signals.map(({ signal, weight }) => `${signal} ${signed(weight)}`).join(', ')
  return [
    ...wrap(`${first.type}, ${who}: certainty ${first.certainty.toFixed(2)}`, width, `  ${first.group}  `),
    ...wrap(`It was said so: ${certainty.speech.toFixed(2)} (${seen}).`, width, inset),
    ...wrap(`It was ${who}: ${(top?.share ?? 0).toFixed(2)}.`, width, inset),
    ...candidates.slice(0, mostCandidates).flatMap((candidate) => explainCandidate(candidate, letters)),
    ...first.evidence
      .filter(({ says }) => !told.has(says))
      .flatMap(({ weight, says }) => wrap(says, width, inset + weight.padEnd(9))),
  ]
}

function explainCandidate(
  { who, weight, share, because }: ExplainedCandidate,
  letters: Letters,
): readonly string[] {
  const head = `${(letters.get(who) ?? '').padEnd(3)} ${shorten(who.canonical, 40).padEnd(40)}`
  return [
    `${inset}${head} ${signed(weight).padStart(5)}  share ${share.toFixed(2)}`,
    ...because.flatMap((reason) =>
      wrap(reason.says, width, `${inset}    ${signed(reason.weight).padStart(5)}  `),
    ),
  ]
}

function signed(weight: number): string {
  return weight < 0 ? `−${(-weight).toFixed(1)}` : `+${weight.toFixed(1)}`
}

function linesWithWords(text: string): readonly Omit<Span, 'text'>[] {
  return Array.from(text.matchAll(/[^\r\n]*\S[^\r\n]*/g), (line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }))
}

const bold = ['\u001b[1m', '\u001b[22m'] as const
const cyan = ['\u001b[36m', '\u001b[39m'] as const

/** The marks themselves stand out; the words stay as they are. */
function coloured(line: string): string {
  const paint = ([on, off]: readonly [string, string], part: string): string => on + part + off
  return line
    .replace(/\[\d+ |\]/g, (mark) => paint(bold, mark))
    .replace(/\{[A-Z]\d* |\}/g, (mark) => paint(cyan, mark))
}
