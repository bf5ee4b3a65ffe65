import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'

const root = path.resolve(import.meta.dirname, '..', '..', '..')
/** Of this run's own: two runs at once must not take each other's processes away. */
const out = mkdtempSync(path.join(tmpdir(), 'copydesk-faults-'))
process.once('exit', () => rmSync(out, { recursive: true, force: true }))
let bundled: Promise<void> | undefined

/** The processes that are killed, each in a file of its own, bundled as main is. */
const names = ['save', 'count', 'disk-full', 'migrate'] as const
export type ProcessName = (typeof names)[number]

/** Bundles them once. They run the library of the app's own sources, and no other code does the saving. */
export function bundleProcesses(): Promise<void> {
  bundled ??= build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: out,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          names.map((name) => [name, path.join(root, 'tests/faults/processes', `${name}.ts`)]),
        ),
        external: [/^node:/],
        output: { format: 'es', entryFileNames: '[name].mjs' },
      },
    },
  }).then(() => undefined)
  return bundled
}

/** Where a process is, for a command that starts it by way of another program. */
export function scriptOf(name: ProcessName): string {
  return path.join(out, `${name}.mjs`)
}

/** A process with what it printed, line by line, and the way it ended. */
export type Running = {
  readonly child: ChildProcess
  readonly lines: readonly string[]
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>
}

/** Starts a program; `onLine` hears of each line as it comes. */
export function run(
  command: readonly [string, ...string[]],
  {
    onLine,
    env,
  }: { onLine?: (line: string, running: Running) => void; env?: Readonly<Record<string, string>> } = {},
): Running {
  const [program, ...args] = command
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  const lines: string[] = []
  // A process that was killed does not read any more.
  child.stdin.on('error', () => undefined)
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text))
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`${program} could not be run: ${error.message}`)))
    child.on('close', (code, signal) => {
      if (signal !== null || code === 0 || code === 137) resolve({ code, signal })
      else
        reject(
          new Error(
            `${path.basename(args.at(-2) ?? program)} ended by itself (${code}): ${complaints.trim()}`,
          ),
        )
    })
  })
  const running: Running = { child, lines, ended }
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    onLine?.(line, running)
  })
  return running
}

/** A folder for one row, gone when it ends. Its name has a space and an accent, as people's have. */
export async function withFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk fäults '))
  try {
    return await act(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
