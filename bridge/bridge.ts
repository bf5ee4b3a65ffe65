import type { CallName, EventName, EventPayload, Input, Output } from './contract.ts'
import type { Answer } from './failure.ts'

/** The one object the window finds: `window.copydesk`. Two verbs. */
export interface Bridge {
  /** Asks main. Resolves to the value or the failure; rejects only upon a bug. */
  call<N extends CallName>(name: N, input: Input<N>): Promise<Answer<Output<N>>>
  /** Listens to main. Returns the way to stop. */
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void
}

/** What main must provide: one function for each call. */
export type Handlers = { readonly [N in CallName]: (input: Input<N>) => Promise<Answer<Output<N>>> }

/** Sends an event to the window. */
export type Emit = <N extends EventName>(name: N, payload: EventPayload<N>) => void

/** The names of the two channels under the bridge. */
export const CALL_CHANNEL = 'copydesk:call'
export const EVENT_CHANNEL = 'copydesk:event'
