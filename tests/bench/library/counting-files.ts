import { type Files, type OpenFile, diskFiles } from '#services/storage/files'

/** The disk, counting the bytes that are written to it. */
export function countingFiles(): Files & { written: number } {
  const counting = {
    ...diskFiles,
    written: 0,
    open: async (...asked: Parameters<Files['open']>): Promise<OpenFile> => {
      const file = await diskFiles.open(...asked)
      return {
        writeFile: (bytes) => {
          counting.written += bytes.length
          return file.writeFile(bytes)
        },
        sync: () => file.sync(),
        stat: () => file.stat(),
        close: () => file.close(),
      }
    },
  }
  return counting
}
