import { execFileSync } from 'node:child_process'
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'

/** A library on a disk of its own, which can be filled and made free again. */
export type SmallDisk = {
  /** Fills the disk to the last byte. */
  fill(): void
  /** Frees it. */
  free(): void
  /** Mounts it anew so that nobody may write. */
  makeReadOnly(): void
  /** Puts the library back where it was, and the disk away. */
  remove(): void
}

/**
 * Moves the library onto a tmpfs of 1 MB, mounted in its place. Where nothing may be mounted this says so on the
 * console, and the faults are made without a disk: the folder of the stories is taken away, or the
 * library made unwritable, for root by a folder where the lock goes.
 */
export function smallDisk(library: string): SmallDisk {
  const aside = `${library}-aside`
  const filler = path.join(library, 'filler')
  if (existsSync(library)) cpSync(library, aside, { recursive: true })
  mkdirSync(library, { recursive: true })
  if (!mount(library, ['-o', 'size=1m'])) return withoutDisk(library)
  if (existsSync(aside)) cpSync(aside, library, { recursive: true })
  rmSync(aside, { recursive: true, force: true })
  return {
    fill() {
      const file = openSync(filler, 'w')
      for (const size of [4096, 64, 1]) {
        try {
          for (;;) writeSync(file, Buffer.alloc(size, 'x'))
        } catch {
          // Full for pieces of this size.
        }
      }
      closeSync(file)
    },
    free: () => rmSync(filler, { force: true }),
    makeReadOnly: () => void run('mount', ['-o', 'remount,ro', library]),
    remove() {
      run('mount', ['-o', 'remount,rw', library])
      rmSync(filler, { force: true })
      cpSync(library, aside, { recursive: true })
      run('umount', ['-l', library])
      cpSync(aside, library, { recursive: true })
      rmSync(aside, { recursive: true, force: true })
    },
  }
}

function withoutDisk(library: string): SmallDisk {
  process.stdout.write('No disk may be mounted here: the folder of the stories is taken away instead.\n')
  rmSync(`${library}-aside`, { recursive: true, force: true })
  const [stories, away] = [path.join(library, 'stories'), path.join(library, 'stories-away')]
  const lock = path.join(library, 'lock')
  const free = () => {
    if (!existsSync(away)) return
    rmSync(stories)
    renameSync(away, stories)
  }
  return {
    fill() {
      renameSync(stories, away)
      writeFileSync(stories, '')
    },
    free,
    makeReadOnly() {
      run('chmod', ['-R', 'a-w', library])
      // Root may write there all the same, but not over a folder.
      if (mayWrite(library)) mkdirSync(lock)
    },
    remove() {
      run('chmod', ['-R', 'u+w', library])
      if (statSync(lock, { throwIfNoEntry: false })?.isDirectory() === true) rmdirSync(lock)
      free()
    },
  }
}

function mayWrite(folder: string): boolean {
  const probe = path.join(folder, 'probe')
  try {
    writeFileSync(probe, '')
  } catch {
    return false
  }
  rmSync(probe)
  return true
}

function mount(at: string, options: readonly string[]): boolean {
  return run('mount', ['-t', 'tmpfs', ...options, 'copydesk', at])
}

/** As root, or with a sudo that asks for no password. True when it worked. */
function run(command: string, args: readonly string[]): boolean {
  const isRoot = process.getuid?.() === 0
  try {
    if (isRoot) execFileSync(command, args, { stdio: 'ignore' })
    else execFileSync('sudo', ['-n', command, ...args], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
