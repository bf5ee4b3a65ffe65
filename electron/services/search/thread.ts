import { Worker } from 'node:worker_threads'
import type { FromSearch, ToSearch } from './messages.ts'
import { serveSearch } from './serve-search.ts'

/** The search, wherever it runs, as main sees it. */
export type SearchThread = {
  post(message: ToSearch): void
  /** `onFailed` hears when it has ended by a fault. */
  listen(onMessage: (message: FromSearch) => void, onFailed: (error: unknown) => void): void
  end(): Promise<unknown>
}

/** A thread of its own, so that reading ten thousand stories holds up no save. `file` is built from `search-worker.ts`. */
export function searchInWorker(file: string): SearchThread {
  // What Node was started with (the stand-in's hooks) is main's affair.
  const worker = new Worker(file, { execArgv: [], name: 'search' })
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onFailed) => {
      worker.on('message', onMessage)
      worker.on('error', onFailed)
    },
    end: () => worker.terminate(),
  }
}

/** The same in this very thread: for tools and tests, which have no built worker. */
export function searchHere(): SearchThread {
  const listeners: ((message: FromSearch) => void)[] = []
  let hasEnded = false
  const take = serveSearch((message) => {
    if (!hasEnded) for (const listener of listeners) listener(message)
  })
  return {
    post: take,
    listen: (onMessage) => listeners.push(onMessage),
    end: () => {
      hasEnded = true
      take({ type: 'read', goesOn: false })
      return Promise.resolve()
    },
  }
}
