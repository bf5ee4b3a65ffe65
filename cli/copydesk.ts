import { attribute } from './attribute.ts'
import { convert } from './convert.ts'
import { exportFile } from './export.ts'
import { importFiles } from './import.ts'
import { type Io, Refusal, UsageError } from './io.ts'
import { usage, version } from './usage.ts'

const commands: ReadonlyMap<string, (args: readonly string[], io: Io) => Promise<number>> = new Map([
  ['attribute', attribute],
  ['export', exportFile],
  ['convert', convert],
  ['import', importFiles],
])

/**
 * The command line. `args` are the words after "copydesk"; resolves to the exit code: 0 done, 1 something could not
 * be read or may not leave, 2 called wrongly. Only the answer goes to `io.out`; a failure is one line to `io.err`.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [command, ...rest] = args
  try {
    switch (command) {
      case '--help':
      case '-h':
      case 'help':
        await io.out(usage)
        return 0
      case '--version':
      case '-v':
        await io.out(`${version()}\n`)
        return 0
      case undefined:
        throw new UsageError('a command is missing; see copydesk --help.')
      default:
        return await runCommand(command, rest, io)
    }
  } catch (error) {
    if (error instanceof Refusal) return failed(error.message, 1, io)
    if (error instanceof UsageError || isArgumentError(error)) return failed(error.message, 2, io)
    throw error
  }
}

async function runCommand(command: string, args: readonly string[], io: Io): Promise<number> {
  const run = commands.get(command)
  if (run === undefined) throw new UsageError(`there is no command "${command}"; see copydesk --help.`)
  if (!args.includes('--help') && !args.includes('-h')) return run(args, io)
  await io.out(usage)
  return 0
}

async function failed(message: string, code: number, io: Io): Promise<number> {
  await io.err(`copydesk: ${message.replace(/\s*\n\s*/g, ' ')}\n`)
  return code
}

/** What `parseArgs` throws upon an option it does not know. */
function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
}
