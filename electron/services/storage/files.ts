import { statSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { setImmediate as otherWork } from 'node:timers/promises'

/**
 * What tells one state of a file from another without reading it: bytes, milliseconds, and the disk's number for
 * the file. Clocks of file systems tick only every few milliseconds; a file put in another's place has its own number.
 */
export type FileStamp = {
  readonly size: number
  readonly mtimeMs: number
  readonly ctimeMs: number
  readonly ino: number
}

/** A file that stands open. */
export interface OpenFile {
  writeFile(bytes: Uint8Array): Promise<void>
  sync(): Promise<void>
  stat(): Promise<FileStamp>
  close(): Promise<void>
}

/**
 * The calls of the file system that the library makes, and no other. Everything takes it as an argument, so that
 * a test can make any of them fail. All reject with Node's errors, which carry a `code` such as "ENOSPC".
 */
export interface Files {
  open(path: string, flags: 'r' | 'r+' | 'wx', mode?: number): Promise<OpenFile>
  readFile(path: string): Promise<Uint8Array>
  rename(from: string, to: string): Promise<void>
  /** Gives a file a second name; rejects with "EEXIST" when that name is taken. Not every disk can. */
  link(file: string, name: string): Promise<void>
  unlink(path: string): Promise<void>
  /** Makes the folder and those above it, and gives the topmost that it made; one that is there is no failure. */
  mkdir(path: string): Promise<string | undefined>
  readdir(path: string): Promise<readonly string[]>
  /** Follows links. `dev` is the number of the disk: two paths are one file if `dev` and `ino` are equal. */
  stat(path: string): Promise<FileStamp & { readonly dev: number; isFile(): boolean }>
  /** The stamps of many files in their order, null for one that is missing or cannot be looked at. */
  stamps(paths: readonly string[]): Promise<readonly (FileStamp | null)[]>
  realpath(path: string): Promise<string>
  readlink(path: string): Promise<string>
}

/** The disk. */
export const diskFiles: Files = {
  open: (path, flags, mode) => fs.open(path, flags, mode),
  readFile: (path) => fs.readFile(path),
  rename: (from, to) => fs.rename(from, to),
  link: (file, name) => fs.link(file, name),
  unlink: (path) => fs.unlink(path),
  mkdir: (path) => fs.mkdir(path, { recursive: true }),
  readdir: (path) => fs.readdir(path),
  stat: (path) => fs.stat(path),
  stamps: stampsInSlices,
  realpath: (path) => fs.realpath(path),
  readlink: (path) => fs.readlink(path),
}

/** Thousands of promises cost five times what asking in turn does; between slices other work gets its chance. */
async function stampsInSlices(paths: readonly string[]): Promise<readonly (FileStamp | null)[]> {
  const stamps: (FileStamp | null)[] = []
  for (const path of paths) {
    if (stamps.length % 500 === 499) await otherWork()
    stamps.push(stampNow(path))
  }
  return stamps
}

function stampNow(path: string): FileStamp | null {
  try {
    return stampFrom(statSync(path))
  } catch {
    return null
  }
}

/** The code of an error of the file system ("ENOSPC"), or undefined for any other thing that was thrown. */
export function faultCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** The stamp of the file at `path`, null when there is none. Rejects upon any other fault. */
export async function stampOf(files: Files, path: string): Promise<FileStamp | null> {
  try {
    return stampFrom(await files.stat(path))
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null
    throw error
  }
}

/** The stamp alone, of what the file system says about a file. */
export function stampFrom({ size, mtimeMs, ctimeMs, ino }: FileStamp): FileStamp {
  return { size, mtimeMs, ctimeMs, ino }
}

/** True when both stamps are of the same state of a file. */
export function sameStamp(one: FileStamp, other: FileStamp): boolean {
  return sameContent(one, other) && one.ctimeMs === other.ctimeMs
}

/** The same but for the time at which the file's name or place changed last, as by a rename. */
export function sameContent(one: FileStamp, other: FileStamp): boolean {
  return one.size === other.size && one.mtimeMs === other.mtimeMs && one.ino === other.ino
}
