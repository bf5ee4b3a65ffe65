import { type BlockChange, blockChangeOf } from '#core/quotes/block-change'
import type { KnownSpeaker } from '#core/quotes/found'
import { type Suggestion, knownSpeakers } from '#core/quotes/suggestions'
import { type SuggestionsChange, changeSuggestions } from '#core/quotes/suggestions-change'
import { type Body, type TextBlock, blockText, textBlocks } from '#core/story/body'
import type { Speaker } from '#core/story/speaker'
import { say } from '../desk/state.ts'
import workerUrl from './finder.worker.ts?worker&url'

/** What has changed since the question before, speakers null where they have not. Numbered, to know late answers. */
export type FinderQuestion = {
  readonly number: number
  readonly blocks: BlockChange
  readonly known: readonly KnownSpeaker[] | null
}
export type FinderAnswer = { readonly number: number; readonly change: SuggestionsChange }

/** A worker, what it has been told, and what it has said. */
type Finder = {
  readonly worker: Worker
  texts: readonly string[]
  speakers: readonly Speaker[]
  suggestions: readonly Suggestion[]
}

let finder: Finder | undefined
let asked = 0
let settleLast: ((suggestions: readonly Suggestion[] | null) => void) | undefined

/**
 * Every utterance of the story, tied and refused ones too. The worker is told what has changed since it was last
 * asked, and answers with what that changes. Null when a newer question has been asked since.
 */
export function askFinder(body: Body, speakers: readonly Speaker[]): Promise<readonly Suggestion[] | null> {
  finder ??= startFinder()
  settleLast?.(null)
  asked += 1
  const texts = textBlocks(body).map(textOf)
  const known = speakers === finder.speakers ? null : knownSpeakers(speakers)
  const question: FinderQuestion = { number: asked, blocks: blockChangeOf(finder.texts, texts), known }
  finder.texts = texts
  finder.speakers = speakers
  finder.worker.postMessage(question)
  return new Promise((resolve) => {
    settleLast = resolve
  })
}

const wordsOfBlocks = new WeakMap<TextBlock, string>()

/** The words of a block. Slate makes a new block of one that is changed, so that the others need not be read again. */
function textOf(block: TextBlock): string {
  const text = wordsOfBlocks.get(block) ?? blockText(block)
  wordsOfBlocks.set(block, text)
  return text
}

function startFinder(): Finder {
  const worker = new Worker(ourWorkerUrl(), { type: 'module', name: 'quote finder' })
  const started: Finder = { worker, texts: [], speakers: [], suggestions: [] }
  worker.addEventListener('message', ({ data }: MessageEvent<FinderAnswer>) => {
    // A late answer is no news, but the next one goes on from it.
    started.suggestions = changeSuggestions(started.suggestions, data.change)
    if (data.number !== asked) return
    settleLast?.(started.suggestions)
    settleLast = undefined
  })
  worker.addEventListener('error', () => {
    // The next question starts a new one, which is told everything.
    worker.terminate()
    finder = undefined
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
