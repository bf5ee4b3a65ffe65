/**
 * `npm run bench:editor`: what a key press costs in the shipped window with a long story, beside a bare editable in
 * the same browser.
 */
import { buildWhenStale } from './build.mjs'
import { bundleBench, writeOut } from './bundle-bench.mjs'
import { findChromium } from './find-chromium.mjs'

await buildWhenStale()
const { benchEditor } = await bundleBench('editor')
const chromium = findChromium()
if (chromium === null) throw new Error('No Chromium, Chrome or Edge is installed.')
await benchEditor(chromium, writeOut)
