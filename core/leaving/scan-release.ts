import type { Format } from '#core/exporters/formats'
import { searchForSecrets } from '#core/exporters/proof'
import type { Form, ReleaseRequest } from './check-release.ts'

/** How many private strings were searched for, and those that were found. */
export type ReleaseScan = { readonly searched: number; readonly found: readonly string[] }

/**
 * Searches what would leave, and the name it would have, for private strings. `made` is the text or the bytes of the
 * file; of a PDF it is the text read back from its pages. `around` is the text that the house's page adds to every
 * story: words in it are not counted.
 */
export async function scanRelease(
  made: string | Uint8Array,
  request: ReleaseRequest,
  around = '',
): Promise<ReleaseScan> {
  const { story, speakers, form, pictures = new Map() } = request
  return searchForSecrets(made, formatOf(form), story, speakers, pictures.values(), around)
}

function formatOf(form: Form): Format {
  return form === 'pdf' || form === 'words' ? 'txt' : form
}
