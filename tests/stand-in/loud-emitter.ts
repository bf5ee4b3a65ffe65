import { EventEmitter } from 'node:events'
import { Loud } from './loud.ts'

/** Whatever the app listens with: Electron's types say what it gets. */
export type Listener = (...args: never[]) => unknown

/** A `Loud` that emits. Listening for an event that is not in `known` throws too: it would never come. */
export class LoudEmitter extends Loud {
  readonly #events = new EventEmitter()
  readonly #known: ReadonlySet<string>
  readonly #title: string

  constructor(name: string, known: readonly string[]) {
    super(name)
    this.#title = name
    this.#known = new Set(known)
  }

  on(event: string, listener: Listener): this {
    this.#events.on(this.#checked(event), asListener(listener))
    return this
  }

  once(event: string, listener: Listener): this {
    this.#events.once(this.#checked(event), asListener(listener))
    return this
  }

  off(event: string, listener: Listener): this {
    this.#events.off(this.#checked(event), asListener(listener))
    return this
  }

  removeListener(event: string, listener: Listener): this {
    return this.off(event, listener)
  }

  emit(event: string, ...args: readonly unknown[]): boolean {
    return this.#events.emit(this.#checked(event), ...args)
  }

  listenerCount(event: string): number {
    return this.#events.listenerCount(this.#checked(event))
  }

  #checked(event: string): string {
    if (this.#known.has(event)) return event
    throw new Error(`The stand-in for Electron never emits "${event}" on ${this.#title} (see tests/stand-in)`)
  }
}

function asListener(listener: Listener): (...args: unknown[]) => void {
  return listener as (...args: unknown[]) => void // Electron's types, not this class, say what a listener gets
}

/** An event that a listener may veto: `preventDefault` sets `defaultPrevented`. */
export type Vetoable = { preventDefault(): void; readonly defaultPrevented: boolean }

/** A fresh vetoable event with these further fields. */
export function vetoable<T extends object>(fields: T): T & Vetoable {
  let prevented = false
  const veto: Vetoable = {
    preventDefault() {
      prevented = true
    },
    get defaultPrevented() {
      return prevented
    },
  }
  // Object.assign would read the getter once and freeze its answer.
  return Object.defineProperties({ ...fields } as T & Vetoable, Object.getOwnPropertyDescriptors(veto)) // just given
}
