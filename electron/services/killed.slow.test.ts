import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { openLibrary } from './library.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const KILLS = 20

/** The saving process, bundled as the app is. Returns the file to run. */
async function bundled(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: fileURLToPath(new URL('./testing/save-without-pause.ts', import.meta.url)),
      outDir: folder,
      minify: false,
      rolldownOptions: { external: [/^node:/], output: { format: 'es', entryFileNames: 'save.mjs' } },
    },
  })
  return path.join(folder, 'save.mjs')
}

/** Runs it until some saves are through, then kills it after a random moment. Gives the last number it printed. */
async function runAndKill(script: string, library: string): Promise<number> {
  const child = spawn(process.execPath, [script, library], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  let killing: Promise<unknown> | undefined
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk
    if (printed.split('\n').length > 4) {
      killing ??= wait(Math.random() * 25).then(() => child.kill('SIGKILL'))
    }
  })
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on('close', (...ending) => resolve(ending))
  })
  await killing
  if (signal !== 'SIGKILL') throw new Error(`the process ended by itself (${code})`)
  return Number(printed.trimEnd().split('\n').at(-1))
}

/** Kills again and again over one library. Gives what was lost, with what was answered and found. */
async function losses(script: string, libraryFolder: string, kills: number): Promise<unknown[]> {
  const first = await openLibrary(libraryFolder)
  const sample = await first.openStory(first.list()[0]?.id ?? '')
  if (!sample.ok) throw new Error(sample.failure.sentence)
  await first.saveStory({ ...sample.value.story, headline: '0' })
  await first.close()
  const lost: unknown[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    const answered = await runAndKill(script, libraryFolder)
    const library = await openLibrary(libraryFolder)
    const found = Number(library.list()[0]?.headline)
    const temps = (await readdir(path.join(libraryFolder, 'stories'))).filter((name) => name.startsWith('.'))
    // The save that was under way may have come through too.
    const whole = found === answered || found === answered + 1
    if (!whole || temps.length > 0 || library.warnings().length > 0 || library.readOnly !== null) {
      lost.push({ answered, found, temps, warnings: library.warnings() })
    }
    await library.close()
  }
  return lost
}

describe('a process that saves without pause', () => {
  it('loses no save it has answered for in 20 kills', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder()
    const script = await bundled(path.join(folder, 'script'))
    const libraries = ['one', 'other'].map((name) => losses(script, path.join(folder, name), KILLS / 2))
    expect((await Promise.all(libraries)).flat()).toEqual([])
  })
})
