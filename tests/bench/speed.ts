import { findQuotations } from '#core/quotes/find-quotations'

/** What was timed, and how much of it a second. */
export type Speed = { readonly what: string; readonly stories: number; readonly words: number }

type Runner = { readonly what: string; readonly run: (text: string) => unknown }

const warmUpMs = 700
const roundMs = 1_000
const rounds = 3

/**
 * Times the finder beside wink-nlp, which reads tokens and parts of speech, on the same stories in the same run: after
 * a warm-up three rounds in which they take turns. Counts the time of the processor, not of the clock, since other
 * work on the machine would change which is faster. Gives the median round of each, the finder first; null when
 * wink-nlp is not installed.
 */
export async function measureSpeed(texts: readonly string[]): Promise<readonly Speed[] | null> {
  const yardsticks = await winkRunners()
  if (yardsticks === null) return null
  const runners: readonly Runner[] = [
    { what: 'Copydesk’s finder', run: (text) => findQuotations(text) },
    ...yardsticks,
  ]
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0) / texts.length
  for (const { run } of runners) perSecond(run, texts, warmUpMs)
  const taken = runners.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, { run }] of runners.entries()) taken[index]?.push(perSecond(run, texts, roundMs))
  return runners.map(({ what }, index) => {
    const stories = taken[index]?.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
    return { what, stories, words: stories * words }
  })
}

/** Words, as an editor counts them: what stands between spaces. */
export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

/** Stories a second over whole passes through the texts, of at least so many ms of the processor. */
function perSecond(run: (text: string) => unknown, texts: readonly string[], ms: number): number {
  const began = processorMs()
  let passes = 0
  do {
    for (const text of texts) run(text)
    passes += 1
  } while (processorMs() - began < ms)
  return (passes * texts.length * 1_000) / (processorMs() - began)
}

/** The processor's time so far, in ms. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

async function winkRunners(): Promise<readonly Runner[] | null> {
  const loaded = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]).catch(() => null)
  if (loaded === null) return null
  const [{ default: wink }, { default: model }] = loaded
  const bare = wink(model, [])
  const tagging = wink(model, ['sbd', 'pos'])
  return [
    { what: 'wink, bare tokens', run: (text) => bare.readDoc(text).tokens().out() },
    // oxlint-disable-next-line typescript/unbound-method -- wink is handed its helpers by name
    { what: 'wink, parts of speech', run: (text) => tagging.readDoc(text).tokens().out(tagging.its.pos) },
  ]
}
