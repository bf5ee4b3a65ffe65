import { checkRelease } from '#core/leaving/check-release'
import { type Figure, blockText, figuresOf, leavesOf, textBlocks } from './body.ts'
import { findLeftOvers } from './left-overs.ts'
import { counted, inWordsAtHead } from '#core/style/numbers'
import { type ListedQuote, listQuotes } from './list-quotes.ts'
import type { Secret } from './public-story.ts'
import { unsearchableRuns } from './secret-words.ts'
import type { Speaker } from './speaker.ts'
import { countWords, storyText } from './story-text.ts'
import type { Namesake, Story } from './story.ts'
import { besideCaptions, placesToCome } from './to-come.ts'

/** What the check before filing saw: how grave, what, where in the words, and what can be done. */
export type FilingFinding = {
  readonly level: 'stop' | 'warn'
  readonly rule:
    | Secret['rule']
    | 'no-headline'
    | 'no-words'
    | 'to-come'
    | 'no-picture'
    | 'no-alt'
    | 'no-speaker'
    | 'guesses'
    | 'drifted'
    | 'left-overs'
    | 'rest-of-secret'
    | 'unsearchable'
    | 'unchecked'
  readonly says: string
  /** The words it is about, or none. */
  readonly words: string
  readonly quoteId?: string
  /** Which of the story's pictures it is about, from 0 in reading order. */
  readonly figure?: number
  /** Who spoke, for the editor's eyes: an unnamed source by the name that must not leave. */
  readonly who?: string
  /** Of a name in the text: whose it may be and its place, as a `Namesake` keeps them. */
  readonly namesake?: Namesake
}

/** What the finder left open, as the check needs it. */
export type OpenGuesses = {
  readonly withSpeaker: number
  readonly nobodys: readonly { readonly words: string }[]
}

/**
 * The check before filing. Stops come first: words that may not leave (these stop every export, whoever asks), the
 * name of a source who must not be named, quotations without a speaker, a headline or a body that is missing, what is
 * still to come, and pictures whose file (`missing`, by id) is not there. The rest is worth a look.
 */
export function checkForFiling(
  story: Story,
  speakers: readonly Speaker[],
  guesses: OpenGuesses,
  leaveOut: readonly string[] = [],
  missing: ReadonlySet<string> = new Set(),
): readonly FilingFinding[] {
  const quotes = listQuotes(story)
  const names = namesOf(quotes, speakers)
  const { slug } = story
  const release = checkRelease({
    story,
    speakers,
    form: 'html',
    audience: 'public',
    leaveOut,
    ...(slug.trim() === '' ? {} : { fileName: slug }),
  })
  const reasons = release.ok ? [] : release.reasons
  return [
    ...reasons.map((secret) => ofSecret('stop', secret, speakers, names)),
    ...quotes
      .filter(({ speakerId }) => speakerId === undefined)
      .map(({ id, words }) => stop('no-speaker', 'A quote has no speaker.', words, { quoteId: id })),
    ...guesses.nobodys.map(({ words }) => stop('no-speaker', 'A quote has no speaker.', words)),
    ...(story.headline.trim() === '' ? [stop('no-headline', 'The story has no headline.', '')] : []),
    ...(countWords(storyText(story.body).text) === 0
      ? [stop('no-words', 'The story has no words under its headline.', '')]
      : []),
    ...toCome(story),
    ...figuresWhere(story, ({ picture }) => missing.has(picture)).map(({ words, figure }) =>
      stop('no-picture', 'A picture’s file is not in the library.', words, { figure }),
    ),
    ...release.warnings.map((secret) => ofSecret('warn', secret, speakers, names)),
    ...restsOfSecrets(story, leaveOut),
    ...unsearchable(story),
    ...warnings(story, quotes, names, guesses),
  ]
}

/** A reason or a warning of `checkRelease` as a finding. A name is shown where it is, not where its bearer is quoted. */
function ofSecret(
  level: FilingFinding['level'],
  { rule, says, words, quoteId, speaker, around }: Secret,
  speakers: readonly Speaker[],
  names: ReturnType<typeof namesOf>,
): FilingFinding {
  if (rule === 'off-the-record' || rule === 'off-the-record-unmarked' || rule === 'named-on-background') {
    return { level, rule, says, words, quoteId, ...names(quoteId) }
  }
  const who = speakers.find(({ id }) => id === speaker)?.name
  return {
    level,
    rule,
    says,
    words,
    ...(who === undefined ? {} : { who }),
    ...(speaker === undefined || around === undefined || rule === 'private-detail'
      ? {}
      : { namesake: { speaker, around } }),
  }
}

/** Who said a quotation, where that is known. */
function namesOf(quotes: readonly ListedQuote[], speakers: readonly Speaker[]) {
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  const speakerIds = new Map(quotes.map(({ id, speakerId }) => [id, speakerId]))
  return (quoteId: string): { readonly who?: string } => {
    const who = names.get(speakerIds.get(quoteId) ?? '')
    return who === undefined ? {} : { who }
  }
}

function toCome(story: Story): readonly FilingFinding[] {
  const text = [storyText(story.body).text, ...besideCaptions(story.body)].join('\n\n')
  const places = placesToCome(text)
  const [first] = places
  if (first === undefined) return []
  const many = counted(places.length, 'place', 'places')
  return [stop('to-come', `TK is left in ${many}.`, wordsAround(text, first.start))]
}

/**
 * What is left of paragraphs whose words off the record are left out: "said Maria Hollis." reads as a mistake, and
 * tells whom a secret came from.
 */
function restsOfSecrets({ body }: Story, leaveOut: readonly string[]): readonly FilingFinding[] {
  const isLeftOut = ({ quoteId }: { quoteId?: string | undefined }) =>
    quoteId !== undefined && leaveOut.includes(quoteId)
  return textBlocks(body).flatMap((block) => {
    const leaves = leavesOf(block)
    const rest = leaves.filter((leaf) => !isLeftOut(leaf)).map(({ text }) => text.trim())
    if (rest.length === leaves.length || countWords(rest.join(' ')) === 0) return []
    const [longest = ''] = rest.toSorted((one, other) => other.length - one.length)
    const says = 'Words off the record are left out here. Read what is left: it may tell who spoke.'
    return [warn('rest-of-secret', says, longest)]
  })
}

/** Words off the record that the search cannot find without their mark: only a person can look for them. */
function unsearchable(story: Story): readonly FilingFinding[] {
  const says =
    'These words off the record are too short to be found without their mark. Look for them yourself.'
  return unsearchableRuns(story).map(({ id, run }) => warn('unsearchable', says, run, { quoteId: id }))
}

function warnings(
  story: Story,
  quotes: readonly ListedQuote[],
  names: ReturnType<typeof namesOf>,
  { withSpeaker }: OpenGuesses,
): readonly FilingFinding[] {
  const found: FilingFinding[] = []
  if (withSpeaker > 0) {
    const says = `${counted(withSpeaker, 'quote has', 'quotes have', inWordsAtHead)} only a guessed speaker.`
    found.push(warn('guesses', says, 'Until accepted, these quotes go out with no name tied to them.'))
  }
  for (const { id, words, check } of quotes) {
    if (check !== 'drifted') continue
    const says = 'A quote has changed since it was checked.'
    found.push(warn('drifted', says, words, { quoteId: id, ...names(id) }))
  }
  for (const { words, figure } of figuresWhere(story, ({ alt }) => alt.trim() === '')) {
    found.push(warn('no-alt', 'A picture has no alt text for those who do not see it.', words, { figure }))
  }
  const leftOvers = findLeftOvers(story.body)
  const [first] = leftOvers
  if (first !== undefined) {
    const says = `${counted(leftOvers.length, 'line looks', 'lines look', inWordsAtHead)} left over from a page.`
    found.push(warn('left-overs', says, first.text.trim()))
  }
  const unchecked = quotes.filter(({ check }) => check === 'unchecked').length
  if (unchecked > 0) {
    found.push(
      warn('unchecked', `${counted(unchecked, 'quote is', 'quotes are', inWordsAtHead)} not checked.`, ''),
    )
  }
  return found
}

/** The pictures of which something is true: their captions, and which they are. */
function figuresWhere(
  story: Story,
  isTrue: (figure: Figure) => boolean,
): readonly { readonly words: string; readonly figure: number }[] {
  return figuresOf(story.body).flatMap((one, figure) =>
    isTrue(one) ? [{ words: blockText(one).trim(), figure }] : [],
  )
}

type Rule = FilingFinding['rule']
type Details = Pick<FilingFinding, 'quoteId' | 'who' | 'figure' | 'namesake'>

function stop(rule: Rule, says: string, words: string, details: Details = {}): FilingFinding {
  return { level: 'stop', rule, says, words, ...details }
}

function warn(rule: Rule, says: string, words: string, details: Details = {}): FilingFinding {
  return { level: 'warn', rule, says, words, ...details }
}

/** Some words of the paragraph either side of a place, for showing where it is. */
function wordsAround(text: string, at: number): string {
  const from = text.lastIndexOf('\n\n', at)
  const to = text.indexOf('\n\n', at)
  const block = text.slice(from < 0 ? 0 : from + 2, to < 0 ? undefined : to)
  const place = from < 0 ? at : at - from - 2
  const start = block.lastIndexOf(' ', Math.max(0, place - 30)) + 1
  const end = block.indexOf(' ', place + 24)
  return block
    .slice(start, end < 0 ? undefined : end)
    .replace(/\s+/g, ' ')
    .trim()
}
