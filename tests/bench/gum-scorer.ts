import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { QuoteMark } from './measured.ts'

/** What was found of a story, by its id; `ms` is the time it took. */
export type Answer = { readonly id: string; readonly quotes: readonly QuoteMark[]; readonly ms?: number }

/** What the scorer that lies beside the GUM stories prints of these answers, or its complaint. */
export function scoreWithGumScorer(gold: string, answers: readonly Answer[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-quotes-'))
  try {
    const file = path.join(folder, 'answers.jsonl')
    writeFileSync(file, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''))
    const scorer = path.join(path.dirname(gold), 'score.mjs')
    const { stdout, stderr } = spawnSync(process.execPath, [scorer, gold, file, '--speech-only', '--ggt'], {
      encoding: 'utf8',
    })
    return stdout || stderr
  } finally {
    rmSync(folder, { recursive: true })
  }
}
