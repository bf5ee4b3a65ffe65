/**
 * `npm run bench:quotes`: how well the quote finder does on stories whose quotations are known. Bundles the bench
 * and the finder from their sources, which takes a second, and runs that.
 */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from './build.mjs'

const out = path.join(root, 'out', 'bench')
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [
    {
      name: 'files-know-their-own-place',
      // The stories are found beside the file that reads them, which is not where the bundle lies.
      transform: (code, id) => ({
        code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
        map: null,
      }),
    },
  ],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: path.join(root, 'tests/bench/quotes.ts'),
    outDir: out,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: { external: [/^node:/, /^wink-/], output: { entryFileNames: 'quotes.js' } },
  },
})
const { benchQuotes } = await import(pathToFileURL(path.join(out, 'quotes.js')).href)
/** @param {string} text */
const writeOut = (text) => void process.stdout.write(text)
/** @param {string} text */
const writeErr = (text) => void process.stderr.write(text)
process.exitCode = await benchQuotes(process.argv.slice(2), writeOut, writeErr)
