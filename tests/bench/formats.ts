import { exportHtml } from '#core/exporters/html'
import { archiveOf, runArchive } from './archive.ts'
import { longStory, pageOfStrings } from './long-story.ts'

/** HTML may take this many times what plain string building takes. */
const MOST_TIMES = 2.5
/** So many stories of an archive are to be attributed and exported in a second of one core. */
const LEAST_A_SECOND = 100
/** Ten times the lines may take this many times the memory. */
const MOST_MEMORY = 1.2

/** Rounds that count, after half as many in which the engine learns both. */
const ROUNDS = 40

/**
 * Measures what leaves against its bars, in time of the processor, since other work on the machine changes that of
 * the clock. `commandLine` is the script of the command line. Prints as it goes; returns the exit code.
 */
export async function benchFormats(commandLine: string, out: (text: string) => void): Promise<number> {
  const met = [...benchPage(out), ...(await benchArchive(commandLine, out))]
  out(met.every(Boolean) ? 'Every bar is met.\n' : 'A bar is not met.\n')
  return met.every(Boolean) ? 0 : 1
}

function benchPage(out: (text: string) => void): readonly boolean[] {
  const story = longStory(50_000, 500)
  // Bytes, as a file takes them: a string that is only put together is not yet in one piece.
  const exported = () => Buffer.from(exportHtml(story, { fragment: true }))
  const built = () => Buffer.from(pageOfStrings(story))
  if (!exported().equals(built())) throw new Error('the two pages are not the same, so neither is measured')
  const times: { readonly exported: number; readonly built: number }[] = []
  for (let round = -ROUNDS / 2; round < ROUNDS; round += 1) {
    const pair = { exported: msOf(exported), built: msOf(built) }
    if (round >= 0) times.push(pair)
  }
  const [ours, strings] = [median(times.map((one) => one.exported)), median(times.map((one) => one.built))]
  out(`HTML of a story of 50,000 words and 500 quotes, ${ROUNDS} rounds in turn, medians\n`)
  out(`  the exporter ${ours.toFixed(1)} ms, string building ${strings.toFixed(1)} ms\n`)
  return [bar(out, ours / strings, MOST_TIMES, 'most')]
}

async function benchArchive(commandLine: string, out: (text: string) => void): Promise<readonly boolean[]> {
  const few = await runArchive(commandLine, archiveOf(1_000))
  const many = await runArchive(commandLine, archiveOf(10_000))
  const start = await runArchive(commandLine, archiveOf(1))
  const second = many.answered / many.cpuSeconds
  out(`copydesk export --jsonl, 10,000 stories of ${many.words} words on average, attributed and exported\n`)
  out(
    `  ${many.cpuSeconds.toFixed(1)} s of the processor (${start.cpuSeconds.toFixed(1)} to start), ${many.seconds.toFixed(1)} s of the clock\n`,
  )
  const fast = bar(out, second, LEAST_A_SECOND, 'least', ' stories a second of one core')
  out(
    `  peak memory ${few.megabytes.toFixed(0)} MB at 1,000 lines, ${many.megabytes.toFixed(0)} MB at 10,000\n`,
  )
  return [many.answered === 10_000, fast, bar(out, many.megabytes / few.megabytes, MOST_MEMORY, 'most')]
}

/** Prints a figure beside its bar; true when it is met. */
function bar(
  out: (text: string) => void,
  figure: number,
  limit: number,
  side: 'most' | 'least',
  unit = ' times',
): boolean {
  const isMet = side === 'most' ? figure <= limit : figure >= limit
  const digits = figure >= 10 ? 0 : 2
  out(`  ${figure.toFixed(digits)}${unit}, at ${side} ${limit}: ${isMet ? 'met' : 'NOT MET'}\n`)
  return isMet
}

function msOf(act: () => unknown): number {
  const began = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1_000
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN
}
