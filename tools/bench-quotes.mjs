/** `npm run bench:quotes`: how well the quote finder does on stories whose quotations are known. */
import { bundleBench, writeErr, writeOut } from './bundle-bench.mjs'

const { benchQuotes } = await bundleBench('quotes')
process.exitCode = await benchQuotes(process.argv.slice(2), writeOut, writeErr)
