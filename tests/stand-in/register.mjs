/**
 * Makes `electron` mean the stand-in, for `import` and `require` alike:
 *
 *     node --import ./tests/stand-in/register.mjs out/main/main.js
 *
 * COPYDESK_STAND_IN names another build of it, for its own tests.
 */
import Module, { register } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { findChromium } from '../../tools/find-chromium.mjs'

const root = path.resolve(import.meta.dirname, '..', '..')
const folder = process.env['COPYDESK_STAND_IN'] ?? path.join(root, 'out', 'stand-in')
const standIn = pathToFileURL(path.join(folder, 'electron.js')).href

const found = findChromium()
if (found !== null) process.env['COPYDESK_CHROMIUM'] = found

const hooks = `
export function resolve(name, context, next) {
  if (name === 'electron' || name === 'electron/main') return { url: ${JSON.stringify(standIn)}, shortCircuit: true }
  return next(name, context)
}`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)

const { default: electron } = await import(standIn)
const load = Module._load
Module._load = function (name, ...rest) {
  return name === 'electron' || name === 'electron/main' ? electron : load.call(this, name, ...rest)
}
