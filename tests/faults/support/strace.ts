import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { type Running, run } from './processes.ts'

/** Every call by which a process can reach the disk. */
export const calls = ['openat', 'write', 'fsync', 'close', 'rename', 'unlink', 'link', 'mkdir'] as const
export type Call = (typeof calls)[number]

/** Throws, with what to do, where processes cannot be watched by strace. */
export function needStrace(): void {
  const { status, error } = spawnSync('strace', ['-f', '-qq', '-o', '/dev/null', 'true'])
  if (error !== undefined) throw new Error('strace is not installed: apt-get install strace.')
  if (status !== 0) throw new Error('strace may not watch processes here: allow ptrace (CAP_SYS_PTRACE).')
}

/**
 * Runs a process of ours that says "ready" and waits for a line on its stdin, and kills it at its N-th call of a
 * kind from there on. strace counts each thread by itself; with one thread in Node's pool all of the library's calls
 * are counted together. Resolves when the process has ended, by that or by itself.
 */
export async function runUntilCall(
  command: readonly [string, ...string[]],
  call: Call,
  at: number,
): Promise<Running> {
  let isReady: (value: unknown) => void = () => undefined
  const ready = new Promise((resolve) => (isReady = resolve))
  const running = run(command, { env: { UV_THREADPOOL_SIZE: '1' }, onLine: isReady })
  await Promise.race([ready, running.ended])
  const strace = await attach(running.child, [
    `--trace=${call}`,
    `--inject=${call}:signal=SIGKILL:when=${at}`,
  ])
  running.child.stdin?.end('go\n')
  await running.ended
  await strace.ended
  return running
}

/** Resolves, to its own end, once strace watches the process. */
async function attach(
  { pid }: ChildProcess,
  options: readonly string[],
): Promise<{ ended: Promise<unknown> }> {
  const strace = spawn('strace', ['-f', '-o', '/dev/null', ...options, '-p', String(pid)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise((resolve) => strace.on('close', resolve))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    strace.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('attached')) resolve()
    })
    void ended.then(() => reject(new Error(`strace could not watch the process: ${said.trim()}`)))
  })
  return { ended }
}
