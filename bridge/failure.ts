import { z } from 'zod'

/** What can go wrong in a way an editor can do something about. Anything else is a bug and throws. */
export const failureCodes = [
  'bad-request',
  'not-found',
  'not-saved',
  'read-only',
  'unreadable',
  'not-exported',
  'blocked',
  'refused',
] as const

/** A failure as a value: a code, a sentence that names the thing and the way out, detail for the log. */
export const failureSchema = z.strictObject({
  code: z.enum(failureCodes),
  sentence: z.string(),
  detail: z.string().optional(),
})
export type Failure = z.infer<typeof failureSchema>

/** The answer to every call: the value whole, or the failure. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

export function success<T>(value: T): Answer<T> {
  return { ok: true, value }
}

export function failure(
  code: Failure['code'],
  sentence: string,
  detail?: string,
): { ok: false; failure: Failure } {
  return { ok: false, failure: detail === undefined ? { code, sentence } : { code, sentence, detail } }
}
