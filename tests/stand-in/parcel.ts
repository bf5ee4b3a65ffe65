/**
 * How a value crosses between the page and main. Plain JSON goes as text, which is quick; what JSON cannot say but
 * the engine's own wire can (undefined, Uint8Array, NaN) goes as it is.
 */
export type Parcel = { readonly json: string } | { readonly value: unknown }

/**
 * Packs a value. What the stand-in cannot carry as Electron would (functions, class instances, Map, Set, Date,
 * cycles, other binary) throws, naming the place, so that nothing arrives quietly as `{}`.
 */
export function pack(value: unknown): Parcel {
  return isJson(value, '', new Set()) ? { json: JSON.stringify(value) } : { value }
}

/** The value that was packed. */
export function unpack(parcel: Parcel): unknown {
  return 'json' in parcel ? JSON.parse(parcel.json) : parcel.value
}

/** True when JSON says it exactly, false when only the wire does; throws for what neither can. */
function isJson(value: unknown, place: string, above: Set<object>): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
    case 'undefined':
      return false
    case 'object':
      break
    default:
      throw cannotCarry(`a ${typeof value}`, place)
  }
  if (value === null) return true
  if (value instanceof Uint8Array) return false
  if (!Array.isArray(value) && !isPlain(value)) throw cannotCarry(`a ${value.constructor.name}`, place)
  if (above.has(value)) throw cannotCarry('a cycle', place)
  above.add(value)
  let json = true
  for (const [key, inner] of Object.entries(value)) {
    // The wire drops this key, JSON keeps it.
    if (key === '__proto__') throw cannotCarry('the key __proto__', place)
    json = isJson(inner, `${place}.${key}`, above) && json
  }
  above.delete(value)
  return json
}

/** An object literal's object, of whichever realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function cannotCarry(what: string, place: string): Error {
  return new Error(`The stand-in for Electron cannot carry ${what}${place === '' ? '' : ` (at ${place})`}`)
}
