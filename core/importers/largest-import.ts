/** The largest file that is taken in, in bytes: an archive of a Word document and its pictures. */
export const LARGEST_IMPORT = 50 * 1024 * 1024
/** The same for a file of text. */
export const LARGEST_TEXT = 20 * 1024 * 1024
