import type { Suggestion } from '#core/quotes/suggestions'
import type { Speaker } from '#core/story/speaker'
import type { Story } from '#core/story/story'
import { say } from '../desk/state.ts'
import workerUrl from './finder.worker.ts?worker&url'

/** What the worker is asked, and what it says. Numbered, so that a late answer is known for one. */
export type FinderQuestion = {
  readonly number: number
  readonly story: Pick<Story, 'body' | 'refusals'>
  readonly speakers: readonly Speaker[]
}
export type FinderAnswer = { readonly number: number; readonly suggestions: readonly Suggestion[] }

let worker: Worker | undefined
let asked = 0
let settleLast: ((suggestions: readonly Suggestion[] | null) => void) | undefined

/** Reads the whole story in a worker. Null when a newer question has been asked since. */
export function askFinder(
  story: Pick<Story, 'body' | 'refusals'>,
  speakers: readonly Speaker[],
): Promise<readonly Suggestion[] | null> {
  worker ??= startWorker()
  settleLast?.(null)
  asked += 1
  const question: FinderQuestion = {
    number: asked,
    story: { body: story.body, refusals: story.refusals },
    speakers,
  }
  worker.postMessage(question)
  return new Promise((resolve) => {
    settleLast = resolve
  })
}

function startWorker(): Worker {
  const started = new Worker(ourWorkerUrl(), { type: 'module', name: 'quote finder' })
  started.addEventListener('message', ({ data }: MessageEvent<FinderAnswer>) => {
    if (data.number !== asked) return
    settleLast?.(data.suggestions)
    settleLast = undefined
  })
  started.addEventListener('error', () => {
    // The next question starts a new one.
    worker = undefined
    settleLast?.(null)
    settleLast = undefined
    say('The quote finder stopped. It starts again with the next change of the text.')
  })
  return started
}

let allowed: string | undefined

/** The one place that may name a script: a policy that only knows our own worker. It can be made only once. */
function ourWorkerUrl(): string {
  allowed ??= allowWorkerUrl()
  return allowed
}

function allowWorkerUrl(): string {
  const policies = (window as Window & { trustedTypes?: TrustedTypes }).trustedTypes // not in TypeScript's DOM yet
  if (policies === undefined) return workerUrl
  const policy = policies.createPolicy('copydesk-worker', {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError('not a script of ours')
      return url
    },
  })
  return policy.createScriptURL(workerUrl)
}

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string }
}
