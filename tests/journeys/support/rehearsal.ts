import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What the editor does at the next dialog of a kind. A path of null is Cancel. */
export type DialogAnswer =
  | { readonly dialog: 'open' | 'save'; readonly path: string | null }
  | { readonly dialog: 'open'; readonly paths: readonly string[] }
  | { readonly dialog: 'ask'; readonly button: number }

/** The folder by which a journey answers main's dialogs and reads what main showed and opened. */
export type Rehearsal = {
  /** Adds an answer behind those not yet used. */
  answer(answer: DialogAnswer): void
  /** Everything main showed or opened, in order. */
  log(): readonly Readonly<Record<string, unknown>>[]
  /** The addresses main opened outside the app, in order. */
  opened(): readonly string[]
  /** The ways out that were refused, in order: what was tried and where it led. */
  refusals(): readonly string[]
}

/** A rehearsal in an existing folder. */
export function rehearsalIn(folder: string): Rehearsal {
  const answers = path.join(folder, 'answers.json')
  const log = () => {
    const file = path.join(folder, 'log.jsonl')
    if (!existsSync(file)) return []
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Record<string, unknown> => JSON.parse(line))
  }
  return {
    answer(answer) {
      const waiting: DialogAnswer[] = existsSync(answers) ? JSON.parse(readFileSync(answers, 'utf8')) : []
      // Main must never read half a file.
      writeFileSync(`${answers}.new`, JSON.stringify([...waiting, answer]))
      renameSync(`${answers}.new`, answers)
    },
    log,
    refusals: () =>
      log().flatMap((line) =>
        typeof line['refused'] === 'string' ? [`${line['refused']} ${String(line['url'])}`] : [],
      ),
    opened: () => log().flatMap((line) => (typeof line['opened'] === 'string' ? [line['opened']] : [])),
  }
}
