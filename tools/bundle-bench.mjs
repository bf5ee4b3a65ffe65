import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from './build.mjs'

/**
 * Bundles a bench and what it measures from their sources, which takes a second, and gives what it exports.
 * @param {string} name the file in tests/bench, without its ending
 */
export async function bundleBench(name) {
  const out = path.join(root, 'out', 'bench', name)
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
      ssr: path.join(root, `tests/bench/${name}.ts`),
      outDir: out,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        external: [/^node:/, /^wink-/, '@playwright/test'],
        output: { entryFileNames: `${name}.js` },
      },
    },
  })
  return import(pathToFileURL(path.join(out, `${name}.js`)).href)
}

/** @param {string} text */
export const writeOut = (text) => void process.stdout.write(text)
/** @param {string} text */
export const writeErr = (text) => void process.stderr.write(text)
