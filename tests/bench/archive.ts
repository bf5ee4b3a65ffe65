import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { halves, readHalf } from '../attributed/stories.ts'
import { wordsIn } from './speed.ts'

/** A made archive: its lines one by one, and how many words a story has. */
type Archive = { readonly lines: () => Iterable<string>; readonly words: number }

/** What a run of the command line over an archive took. */
type Run = {
  readonly answered: number
  readonly words: number
  readonly seconds: number
  readonly cpuSeconds: number
  readonly megabytes: number
}

/** An archive of so many stories: those whose quotations are marked by hand, over and over, each time renamed. */
export function archiveOf(stories: number): Archive {
  const texts = halves.flatMap((half) => readHalf(half)).map(({ story }) => story.text)
  return {
    *lines() {
      for (let id = 0; id < stories; id += 1)
        yield `${JSON.stringify({ id, text: `${texts[id % texts.length] ?? ''}\n\nStory ${id}.` })}\n`
    },
    words: Math.round(texts.reduce((sum, text) => sum + wordsIn(text), 0) / texts.length),
  }
}

/**
 * Before it ends, the process says on a pipe of its own what it took. Linux tells its own peak of memory; what the
 * operating system counts for it begins with that of the process it was started by.
 */
const TELL = `import { readFileSync, writeSync } from 'node:fs'
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const own = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8').match(/VmHWM:\\s*(\\d+)/) : null
  const megabytes = Number(own?.[1] ?? maxRSS) / 1024
  writeSync(3, JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes }))
})`

/** Sends an archive through `copydesk export --jsonl` as a pipe would, and reads the answers as they come. */
export async function runArchive(commandLine: string, { lines, words }: Archive): Promise<Run> {
  const began = performance.now()
  const tell = `data:text/javascript,${encodeURIComponent(TELL)}`
  const child = spawn(process.execPath, ['--import', tell, commandLine, 'export', '--jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
  })
  const [stdin, stdout, , told] = child.stdio
  if (stdin === null || stdout === null || !(told instanceof Readable)) throw new Error('there is no pipe')
  const closed = once(child, 'close')
  const sent = pipeline(Readable.from(lines()), stdin)
  const said: Promise<readonly unknown[]> = told.toArray()
  let answered = 0
  for await (const line of createInterface({ input: stdout })) if (line.startsWith('{"id":')) answered += 1
  await Promise.all([sent, closed])
  const usage: Pick<Run, 'cpuSeconds' | 'megabytes'> = JSON.parse((await said).join(''))
  return { answered, words, seconds: (performance.now() - began) / 1_000, ...usage }
}
