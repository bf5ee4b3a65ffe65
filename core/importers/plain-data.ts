/** A value out of JSON that nobody has checked. */
export type Data = { readonly [key: string]: unknown }

/** The value as an object, or null when it is anything else. */
export function objectIn(value: unknown): Data | null {
  // An object of JSON has string keys; what they lead to stays unknown.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : null
}

/** The objects of a list; one object alone is a list of one. */
export function objectsIn(value: unknown): readonly Data[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  return items.flatMap((item): readonly Data[] => {
    const object = objectIn(item)
    return object === null ? [] : [object]
  })
}

/** The text that stands there, on one line; "" for anything else. */
export function lineIn(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
}

/** The value of a text of JSON, or undefined when it is none. */
export function dataIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
