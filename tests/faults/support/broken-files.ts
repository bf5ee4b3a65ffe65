import path from 'node:path'
import { type Files, type OpenFile, diskFiles, faultCode, stampFrom } from '#services/storage/files'

/** The three mistakes of storage libraries that the rows must catch. */
export const allFlaws = ['no-fsync', 'fixed-temp', 'short-write'] as const
export type Flaw = (typeof allFlaws)[number]

/**
 * A disk with an adapter between that makes these mistakes: it never flushes; it has one temporary name in a
 * folder; it takes a write that did not arrive whole for a whole one. With none it is the disk itself.
 */
export function brokenFiles(flaws: readonly Flaw[], disk: Files = diskFiles): Files {
  if (flaws.length === 0) return disk
  const has = (flaw: Flaw) => flaws.includes(flaw)
  const named = (file: string) => {
    const isTemp = has('fixed-temp') && path.basename(file).startsWith('.copydesk-')
    return isTemp ? path.join(path.dirname(file), '.copydesk.tmp') : file
  }
  return {
    mkdir: (folder) => disk.mkdir(folder),
    readdir: (folder) => disk.readdir(folder),
    stat: (file) => disk.stat(file),
    stamps: (files) => disk.stamps(files),
    realpath: (file) => disk.realpath(file),
    readlink: (file) => disk.readlink(file),
    async open(file, flags, mode) {
      const name = named(file)
      if (name !== file) await disk.unlink(name).catch(() => undefined)
      return broken(await disk.open(name, flags, mode), has)
    },
    readFile: (file) => disk.readFile(named(file)),
    rename: (from, to) => disk.rename(named(from), named(to)),
    link: (file, name) => disk.link(named(file), name),
    unlink: (file) => disk.unlink(named(file)),
  }
}

function broken(file: OpenFile, has: (flaw: Flaw) => boolean): OpenFile {
  let claimed: number | undefined
  return {
    async writeFile(bytes) {
      try {
        await file.writeFile(bytes)
      } catch (error) {
        if (!has('short-write') || faultCode(error) !== 'ENOSPC') throw error
        claimed = bytes.length
      }
    },
    sync: async () => {
      if (!has('no-fsync')) await file.sync()
    },
    async stat() {
      const stat = await file.stat()
      return { ...stampFrom(stat), size: claimed ?? stat.size }
    },
    close: () => file.close(),
  }
}

/** The flaws that a process was given on its command line: "no-fsync,short-write", or "". */
export function flawsNamed(list: string): readonly Flaw[] {
  return allFlaws.filter((flaw) => list.split(',').includes(flaw))
}
