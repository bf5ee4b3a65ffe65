import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { playwrightsOwn } from './turned-off.ts'

describe('the features that the stand-in turns off', () => {
  it('include all that the installed Playwright turns off itself', () => {
    const playwright = path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
    const source = readFileSync(path.join(playwright, 'lib', 'coreBundle.js'), 'utf8')
    const list = /disabledFeatures = \[([^\]]*)\]/.exec(source)?.[1] ?? ''
    const names = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter((name) => !playwrightsOwn.some((own) => own === name))).toEqual([])
  })
})
