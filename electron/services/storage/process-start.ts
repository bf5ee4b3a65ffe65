import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * A text that is the same for one process as long as it lives and different for every other one that ever has its
 * number, on this machine or another; null when no such process runs. Never rejects.
 *
 * Linux: the boot's id and the start in clock ticks (field 22 of /proc/PID/stat, see proc(5)). macOS: `ps`. On
 * other systems only whether it runs can be told, and a number that was given away again passes for the old one.
 */
export async function processStart(pid: number): Promise<string | null> {
  switch (process.platform) {
    case 'linux':
      return startOnLinux(pid).catch(() => startByNumber(pid))
    case 'darwin':
      return startByPs(pid).catch(() => startByNumber(pid))
    default:
      return startByNumber(pid)
  }
}

async function startOnLinux(pid: number): Promise<string | null> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (stat === null) return null
  // The program's name, in brackets, may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // A zombie has died; only its parent has not looked yet.
  if (fields[0] === 'Z' || fields[0] === 'X') return null
  return `${boot.trim()} ${fields[19] ?? ''}`
}

async function startByPs(pid: number): Promise<string | null> {
  if (startByNumber(pid) === null) return null
  const { stdout } = await run('/bin/ps', ['-o', 'lstart=', '-p', String(pid)])
  return stdout.trim() === '' ? null : stdout.trim()
}

function startByNumber(pid: number): string | null {
  try {
    process.kill(pid, 0)
    return 'running'
  } catch (error) {
    // EPERM: it runs and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM' ? 'running' : null
  }
}
