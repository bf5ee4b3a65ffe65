import { execFileSync } from 'node:child_process'
import path from 'node:path'

/** Journeys run the built app: builds it when a source is newer. Playwright calls this once before them all. */
export default function buildFirst(): void {
  const tool = path.resolve(import.meta.dirname, '..', '..', '..', 'tools', 'build.mjs')
  execFileSync(process.execPath, [tool], { stdio: 'inherit' })
}
