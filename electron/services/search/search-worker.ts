import { parentPort } from 'node:worker_threads'
import type { FromSearch, ToSearch } from './messages.ts'
import { serveSearch } from './serve-search.ts'

/** The search in a thread of its own: built by tools/build.mjs to stand beside main. */
const take = serveSearch((message: FromSearch) => parentPort?.postMessage(message))
parentPort?.on('message', (message: ToSearch) => take(message))
