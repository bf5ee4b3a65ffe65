import { statfs } from 'node:fs/promises'

/** The bytes that are free for us on the disk where this folder is. */
export async function freeOnDisk(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
