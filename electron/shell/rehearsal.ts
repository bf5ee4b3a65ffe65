import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The app's one test hook: a folder from which dialogs take their answers and into which it is written what a
 * person would have seen. It exists only in a build that is not packaged, and only when the environment names it.
 *
 * `answers.json` is a list of `{ "dialog": "open" | "save", "path": string | null }`, where open may have
 * `"paths": string[]` instead, and `{ "dialog": "ask", "button": number }`; the first that fits is taken out. None fits: the dialog is cancelled.
 * `log.jsonl` gains a line for each dialog shown and each page opened.
 */
export type Rehearsal = {
  /** The paths answered to the open dialog, none for a cancelled one. */
  paths(): readonly string[]
  /** The path answered, or null for a cancelled dialog. */
  path(dialog: 'save', shown: Record<string, unknown>): string | null
  /** The index of the button answered, or null for none. */
  button(shown: Record<string, unknown>): number | null
  log(line: Record<string, unknown>): void
}

type Entry = {
  readonly dialog?: unknown
  readonly path?: unknown
  readonly paths?: unknown
  readonly button?: unknown
}

/** The rehearsal, or null in a packaged app or when none is asked for. */
export function openRehearsal(isPackaged: boolean, folder: string | undefined): Rehearsal | null {
  if (isPackaged || folder === undefined || folder === '') return null
  const answers = path.join(folder, 'answers.json')
  const log = (line: Record<string, unknown>) =>
    appendFileSync(path.join(folder, 'log.jsonl'), JSON.stringify(line) + '\n')
  const take = (dialog: string): Entry | undefined => {
    if (!existsSync(answers)) return undefined
    // The file is written by our own tests, and each field is checked where it is used.
    const queue = JSON.parse(readFileSync(answers, 'utf8')) as Entry[]
    const index = queue.findIndex((entry) => entry.dialog === dialog)
    if (index < 0) return undefined
    const [entry] = queue.splice(index, 1)
    writeFileSync(answers, JSON.stringify(queue))
    return entry
  }
  return {
    paths() {
      log({ dialog: 'open' })
      const { path: one, paths = [one] } = take('open') ?? {}
      return Array.isArray(paths) ? paths.filter((each) => typeof each === 'string') : []
    },
    path(dialog, shown) {
      log({ dialog, ...shown })
      const chosen = take(dialog)?.path
      return typeof chosen === 'string' ? chosen : null
    },
    button(shown) {
      log({ dialog: 'ask', ...shown })
      const chosen = take('ask')?.button
      return typeof chosen === 'number' ? chosen : null
    },
    log,
  }
}
