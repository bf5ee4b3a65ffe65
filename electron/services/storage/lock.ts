import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Files, faultCode } from './files.ts'
import { processStart } from './process-start.ts'
import { freshTemp } from './write-atomically.ts'

/** Whether this process may write in the library. `release` gives the lock back and never rejects. */
export type Lock =
  | { readonly held: true; readonly release: () => Promise<void> }
  /** `code` of the fault that kept the lock from being made; undefined when another process has it. */
  | { readonly held: false; readonly code: string | undefined }

/** How long a lock without a sound content may be about to get one, in ms, and how long to wait for another's turn. */
const SETTLE_MS = 80

/**
 * Takes the writer's lock: a file that names this process by its number and start. A lock whose process no longer
 * runs is taken over. Never rejects.
 */
export async function takeLock(files: Files, path: string): Promise<Lock> {
  const started = await processStart(process.pid)
  const mine = JSON.stringify({ pid: process.pid, started, token: randomUUID() })
  const held = { held: true, release: () => release(files, path, mine) } as const
  try {
    for (let tries = 0; tries < 3; tries += 1) {
      if (await create(files, path, mine)) {
        await clearTurn(files, path)
        return held
      }
      const found = await content(files, path)
      // Given back in this instant: try again. It must not pass for a lock without an owner.
      if (found === null) continue
      if (await isAlive(files, path, found)) return { held: false, code: undefined }
      if (await takeOver(files, path, found, mine)) return held
      await wait(SETTLE_MS)
    }
    return { held: false, code: undefined }
  } catch (error) {
    const code = faultCode(error)
    if (code === undefined) throw error
    return { held: false, code }
  }
}

/**
 * Replaces a stale lock. Whoever does it first takes a turn, a file beside the lock, so that nobody removes the lock
 * that somebody else has just made. False when another had the turn, or the lock is not what was found any more.
 */
async function takeOver(files: Files, path: string, found: string, mine: string): Promise<boolean> {
  const turn = turnOf(path)
  if (!(await create(files, turn, mine))) {
    await clearTurn(files, path)
    return false
  }
  try {
    if ((await content(files, path)) !== found) return false
    await remove(files, path)
    if (!(await create(files, path, mine))) return false
  } finally {
    await remove(files, turn)
  }
  // Two may have removed a turn that a crash left, and then have had one each. The later lock stands.
  await wait(SETTLE_MS)
  return (await content(files, path)) === mine
}

function turnOf(path: string): string {
  return `${path}.turn`
}

/** Removes a turn whose process has gone: a crash in the few lines of `takeOver` left it. */
async function clearTurn(files: Files, path: string): Promise<void> {
  const turn = turnOf(path)
  const owner = await content(files, turn)
  if (owner !== null && !(await isAlive(files, turn, owner))) await remove(files, turn)
}

async function remove(files: Files, path: string): Promise<void> {
  await files.unlink(path).catch((error: unknown) => {
    if (faultCode(error) !== 'ENOENT') throw error
  })
}

/**
 * Makes the file with its content in one step: it is written aside and given its name by a link, so that nobody
 * finds it without its owner. False when the name is taken.
 */
async function create(files: Files, path: string, mine: string): Promise<boolean> {
  const aside = freshTemp(dirname(path))
  try {
    if (!(await createInPlace(files, aside, mine))) return false
    await files.link(aside, path)
    return true
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false
    // Not every disk knows links: those of cameras and sticks do not.
    return await createInPlace(files, path, mine)
  } finally {
    await files.unlink(aside).catch(() => undefined)
  }
}

async function createInPlace(files: Files, path: string, mine: string): Promise<boolean> {
  let file
  try {
    file = await files.open(path, 'wx', 0o600)
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false
    throw error
  }
  try {
    await file.writeFile(Buffer.from(mine)).finally(() => file.close())
    return true
  } catch (error) {
    // An empty lock, as on a full disk, would only make the next opening wait.
    await files.unlink(path).catch(() => undefined)
    throw error
  }
}

async function isAlive(files: Files, path: string, found: string): Promise<boolean> {
  const owner = readOwner(found)
  if (owner !== null) return (await processStart(owner.pid)) === owner.started
  // Perhaps its owner has made it and not yet written it.
  await wait(SETTLE_MS)
  const later = readOwner((await content(files, path)) ?? '')
  return later !== null && (await processStart(later.pid)) === later.started
}

/** Null when there is no such file. */
async function content(files: Files, path: string): Promise<string | null> {
  try {
    return Buffer.from(await files.readFile(path)).toString('utf8')
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null
    throw error
  }
}

function readOwner(text: string): { pid: number; started: string } | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('started' in value)) return null
    const { pid, started } = value
    return Number.isInteger(pid) && typeof pid === 'number' && pid > 0 && typeof started === 'string'
      ? { pid, started }
      : null
  } catch {
    return null
  }
}

async function release(files: Files, path: string, mine: string): Promise<void> {
  try {
    if ((await content(files, path)) === mine) await files.unlink(path)
  } catch {
    // A lock that stays is stale as soon as this process ends.
  }
}
