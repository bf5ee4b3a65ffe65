import { describe, expect, it } from 'vitest'
import { Loud, loud } from './loud.ts'
import { LoudEmitter, vetoable } from './loud-emitter.ts'

class Desk extends Loud {
  static count = 1
  slug = 'flood'
  words(): number {
    return this.slug.length
  }
}

describe('a loud object', () => {
  it('throws the name of what it lacks, read or set, on itself and on its class', () => {
    const desk = new Desk('desk')
    expect(() => Reflect.get(desk, 'printer')).toThrow('has no desk.printer')
    expect(() => Reflect.set(desk, 'printer', 1)).toThrow('has no desk.printer')
    expect(() => Reflect.get(Desk, 'all')).toThrow('has no Desk.all')
    expect(() => Reflect.get(loud('app', { name: 'x' }), 'dock')).toThrow('has no app.dock')
  })

  it('is otherwise an object like any other', async () => {
    const desk = new Desk('desk')
    desk.slug = 'storm'
    expect([desk.words(), Desk.count, desk instanceof Desk, 'printer' in desk]).toEqual([5, 1, true, false])
    expect(await Promise.resolve(desk)).toBe(desk)
    expect(JSON.stringify(loud('app', { name: 'x' }))).toBe('{"name":"x"}')
  })
})

describe('a loud emitter', () => {
  it('throws when somebody listens for what never comes', () => {
    const app = new LoudEmitter('app', ['quit'])
    const heard: number[] = []
    app.on('quit', (code: number) => heard.push(code))
    app.emit('quit', 3)
    expect(heard).toEqual([3])
    expect(() => app.on('quti', () => {})).toThrow('never emits "quti" on app')
  })
})

describe('a vetoable event', () => {
  it('tells that it was vetoed', () => {
    const event = vetoable({ url: 'app://copydesk/' })
    const before = event.defaultPrevented
    event.preventDefault()
    expect([before, event.defaultPrevented, event.url]).toEqual([false, true, 'app://copydesk/'])
  })
})
