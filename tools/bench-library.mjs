/**
 * `npm run bench:library`: what a library of ten thousand stories costs to open, to save into and to search, beside
 * reading every file and beside SQLite's full text (python3), in one run.
 */
import path from 'node:path'
import { buildWhenStale, root } from './build.mjs'
import { bundleBench, writeOut } from './bundle-bench.mjs'

// The search runs in the worker that is shipped.
await buildWhenStale()
const { benchLibrary } = await bundleBench('library')
await benchLibrary(path.join(root, 'out', 'main', 'search.js'), writeOut)
