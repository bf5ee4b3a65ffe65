import { once } from 'node:events'
import { writevSync } from 'node:fs'

/**
 * Prints one line of JSON. Straight to the pipe: an answer that is still in this process would die with it. And as
 * two pieces, so that it is no `write` among those of the library that strace counts.
 */
export function say(what: string, value: unknown): void {
  writevSync(1, [Buffer.from(JSON.stringify([what, value])), Buffer.from('\n')])
}

/** Says that this process is ready, and waits for a line on stdin. */
export async function startSignal(): Promise<void> {
  say('ready', null)
  await once(process.stdin, 'data')
  process.stdin.destroy()
}
