/** `npm run bench:formats`: how fast stories leave, one long one and an archive of many, and with how much memory. */
import path from 'node:path'
import { buildWhenStale, root } from './build.mjs'
import { bundleBench, writeOut } from './bundle-bench.mjs'

await buildWhenStale()
const { benchFormats } = await bundleBench('formats')
process.exitCode = await benchFormats(path.join(root, 'tools', 'copydesk.mjs'), writeOut)
