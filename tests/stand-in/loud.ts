/** Names JavaScript itself asks of any value: `await` asks for `then`, JSON for `toJSON`. */
const askedOfAnything: ReadonlySet<PropertyKey> = new Set(['then', 'toJSON'])
const names = new WeakMap<object, string>()

/**
 * What every object and class of the stand-in is made from. Reading or setting a name that it lacks throws, with
 * the name: a run must not pass because something Electron would do silently did not happen.
 *
 * The wall stands at the end of the prototype chain, so that identity, #state and `instanceof` stay as
 * they are. `name` is what the thing is called in the message ("app", "window.webContents").
 */
export class Loud {
  constructor(name: string) {
    names.set(this, name)
  }
}

Object.setPrototypeOf(
  Loud.prototype,
  wall(Object.prototype, (receiver) => names.get(receiver) ?? receiver.constructor.name),
)
Object.setPrototypeOf(
  Loud,
  wall(Function.prototype, (receiver) => ('name' in receiver ? String(receiver.name) : 'class')),
)

/** A plain object whose missing names throw. `name` is what it is called in the message. */
export function loud<T extends object>(name: string, object: T): T {
  return Object.create(
    wall(Object.prototype, () => name),
    Object.getOwnPropertyDescriptors(object),
  )
}

function wall(base: object, nameOf: (receiver: object) => string): object {
  const missing = (receiver: object, key: PropertyKey) =>
    new Error(`The stand-in for Electron has no ${nameOf(receiver)}.${String(key)} (see tests/stand-in)`)
  return new Proxy(base, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || askedOfAnything.has(key))
        return Reflect.get(target, key, receiver)
      throw missing(receiver, key)
    },
    set(_target, key, _value, receiver) {
      throw missing(receiver, key)
    },
  })
}
