import type { Reading } from '../reading/read-text.ts'
import { tokenAt } from '../reading/token.ts'
import type { Frame, Run, Statement } from './statement.ts'

/**
 * What can be seen of a statement that tells how likely it is that just these words were said, whoever said them: how
 * speaker and words stand to each other, and these.
 */
export type SpeechSignal = Frame | keyof typeof sentences

/** What the editor reads of a signal; '' for one that speaks neither for nor against. */
const sentences = {
  mixed: 'Only part of it stands in quotation marks.',
  indirect: 'Reported in other words: where it ends is a guess.',
  'direct words after their cue': '',
  'few words after their cue': 'So few words in marks may be a title or a manner of speaking.',
  'opens with that': '',
  'ends before its sentence': 'The sentence goes on after it.',
  'cue of another kind than say and tell': '',
  doubtful: 'The cue is denied, passive or only possible (“did not say”, “was told”).',
  unclosed: 'The closing quotation mark is missing.',
} as const satisfies Record<string, string>

/** What a signal says against a statement, in words an editor can read; '' when it says nothing. */
export function doubtOf(signal: SpeechSignal): string {
  return signal in sentences ? sentences[signal as keyof typeof sentences] : '' // the lookup is the check
}

const plainCues = new Set(['say', 'tell', 'according to'])

const few = 3

/** The signals of a statement, its frame first. */
export function speechSignalsOf(reading: Reading, statement: Statement): readonly SpeechSignal[] {
  const { frame, runs, lemma } = statement
  const signals: SpeechSignal[] = [frame]
  const add = (signal: SpeechSignal, isSeen: boolean): void => void (isSeen && signals.push(signal))
  const isOf = (type: Run['type']): boolean => runs.some((run) => run.type === type)
  const [first, last] = [runs[0], runs.at(-1)]
  const words = (run: Run | undefined): string => reading.text.slice(run?.start ?? 0, run?.end ?? 0)
  const isDirect = !isOf('mixed') && !isOf('indirect')
  add('mixed', isOf('mixed'))
  add('indirect', isOf('indirect'))
  if (isDirect) {
    const isAfter = frame === 'speaker and cue before'
    add('direct words after their cue', isAfter)
    add('few words after their cue', isAfter && words(first).trim().split(/\s+/).length <= few)
    add('unclosed', !'"\'”’»“'.includes(reading.text.charAt((last?.end ?? 0) - 1)))
  } else {
    add('opens with that', /^that\b/i.test(words(first)))
    add('ends before its sentence', wordsFollow(reading, statement, last?.end ?? 0))
  }
  add('cue of another kind than say and tell', lemma !== '' && !plainCues.has(lemma))
  add('doubtful', statement.doubtful)
  return signals
}

function wordsFollow({ tokens, sentences: all }: Reading, { sentence }: Statement, end: number): boolean {
  const { from, to } = all[sentence] ?? { from: 0, to: 0 }
  for (let at = to - 1; at >= from; at--) {
    const token = tokenAt(tokens, at)
    if (token.start < end) return false
    if (token.kind !== 'punctuation') return true
  }
  return false
}
