import type { ContextBridge } from 'electron'
import { loud } from '../loud.ts'

/** `contextBridge`: what crosses is copied deep and frozen, functions are wrapped, symbols and prototypes stay behind. */
export function createContextBridge(): Pick<ContextBridge, 'exposeInMainWorld'> {
  return loud('contextBridge', {
    exposeInMainWorld(name: string, api: unknown) {
      if (name in window)
        throw new Error(`Cannot bind an API on top of an existing property on the window: ${name}`)
      Object.defineProperty(window, name, { value: across(api), enumerable: true })
    },
  })
}

function across(value: unknown): unknown {
  if (typeof value === 'function') return wrapped(value as (...args: unknown[]) => unknown) // any function at all
  if (typeof value === 'symbol') throw new TypeError('A symbol cannot cross the context bridge')
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Promise)
    return value.then(across, (error: unknown) => Promise.reject(plainError(error)))
  if (value instanceof Error) return plainError(value)
  if (Array.isArray(value)) return Object.freeze(value.map(across))
  if (ArrayBuffer.isView(value) || value instanceof Date) return structuredClone(value)
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, across(inner)])))
}

function wrapped(made: (...args: unknown[]) => unknown): (...args: unknown[]) => unknown {
  return (...args) => {
    try {
      return across(made(...args.map(across)))
    } catch (error) {
      throw plainError(error)
    }
  }
}

/** Only an error's message crosses. */
function plainError(error: unknown): Error {
  return new Error(error instanceof Error ? error.message : String(error))
}
