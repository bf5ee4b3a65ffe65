/** The largest file that is taken in, in bytes. */
export const LARGEST_IMPORT = 20 * 1024 * 1024
