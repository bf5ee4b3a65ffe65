/** What can go wrong in a way an editor can do something about. Anything else is a bug and throws. */
type FailureCode =
  | 'bad-request'
  | 'not-found'
  | 'not-saved'
  | 'read-only'
  | 'unreadable'
  | 'not-exported'
  | 'blocked'
  | 'refused'

/** A failure as a value: a code, a sentence that names the thing and the way out, detail for the log. */
export type Failure = {
  readonly code: FailureCode
  readonly sentence: string
  readonly detail?: string
}

/** The answer to every call: the value whole, or the failure. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

/** The answer that all went well. `T` must be JSON. */
export function success<T>(value: T): Answer<T> {
  return { ok: true, value }
}

/** The answer that something failed: see `Failure` for what each part says. */
export function failure(
  code: Failure['code'],
  sentence: string,
  detail?: string,
): { ok: false; failure: Failure } {
  return { ok: false, failure: detail === undefined ? { code, sentence } : { code, sentence, detail } }
}
