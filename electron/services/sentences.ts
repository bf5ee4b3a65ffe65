import { type Failure, failure } from '#bridge/failure'
import { shorten } from '#core/style/shorten'

/** How a thing is called in a sentence: by its slug, else its headline, else plainly. */
export function calledStory(story: { readonly slug: string; readonly headline: string }): string {
  const name = story.slug.trim() || story.headline.trim()
  return name === '' ? 'The untitled story' : `The story “${shorten(name)}”`
}

/**
 * What the file system refused, and the way out. `code` is its own ("ENOSPC"), or one of ours. `keptIn` is how the
 * file is called where that is not the thing itself.
 */
export function notSaved(what: string, code: string, keptIn?: string): { ok: false; failure: Failure } {
  if (code === 'EFUTURE' && keptIn === undefined) return madeByNewer(what)
  if (code === 'EFUTURE') {
    return failure(
      'read-only',
      `${what} could not be saved, because ${keptIn} was saved by a newer Copydesk and was left as it is. Open the library with the newer version.`,
    )
  }
  return failure('not-saved', `${what} could not be saved: ${reason(code)}`, code)
}

/** A file of a newer Copydesk, which this one leaves as it is. */
export function madeByNewer(what: string): { ok: false; failure: Failure } {
  return failure(
    'read-only',
    `${what} was saved by a newer Copydesk. Its file was left as it is; open it with the newer version.`,
  )
}

/** The end of a sentence that says why a write failed; `next` is what follows once the editor has seen to it. */
export function reason(code: string, next = 'Copydesk keeps trying'): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'ESHORT':
      return `the disk is full. Free some space; ${next}.`
    case 'EACCES':
    case 'EPERM':
      return `Copydesk may not write in its folder. Allow it to; ${next}.`
    case 'EROFS':
      return `the disk can only be read. Make it writable; ${next}.`
    case 'EOUTSIDE':
      return `its file is a link that leads out of the library, where Copydesk writes nothing. Put the file itself there; ${next}.`
    case 'EBUSY':
      return `another program holds its file. Close that program; ${next}.`
    case 'EMFILE':
    case 'ENFILE':
      return `too many files are open on this computer. Close some programs; ${next}.`
    case 'ENOENT':
    case 'ENOTDIR':
      return `its folder is gone. Put the folder back; ${next}.`
    default:
      return `the disk reported a fault (${code}). Copy the text to a safe place; ${next}.`
  }
}
