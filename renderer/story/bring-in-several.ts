import type { Output } from '#bridge/contract'
import type { Answer } from '#bridge/failure'
import { summarise } from '#core/story/summary'
import { type BroughtFile, desk, setDesk } from '../desk/state.ts'

/** A file that is to come in: what it is called, and how main is asked for it. */
export type FileToBring = {
  readonly name: string
  readonly ask: () => Promise<Answer<Output<'import:given'>>>
}

/**
 * Brings in one file after another. How far it is stands in the state, and what became of each: one that cannot be
 * read does not stop the rest. `stopBringingIn` ends it after the file being read.
 */
export async function bringInSeveral(files: readonly FileToBring[]): Promise<void> {
  if (desk().bringing?.isRunning === true) return
  const all: BroughtFile[] = files.map(({ name }) => ({ name, type: 'waiting' }))
  const show = (isRunning: boolean) => setDesk({ bringing: { files: [...all], isRunning }, report: null })
  show(true)
  for (const [index, { name, ask }] of files.entries()) {
    if (desk().bringing?.isRunning !== true) break
    all[index] = { name, type: 'reading' }
    show(true)
    all[index] = broughtIn(name, await ask())
    if (desk().bringing?.isRunning === true) show(true)
  }
  show(false)
}

/** Ends bringing in after the file that is being read: what is in stays in. */
export function stopBringingIn(): void {
  const { bringing } = desk()
  if (bringing !== null) setDesk({ bringing: { ...bringing, isRunning: false } })
}

function broughtIn(name: string, answer: Answer<Output<'import:given'>>): BroughtFile {
  if (!answer.ok) return { name, type: 'failed', says: answer.failure.sentence }
  const { story, speakers, report } = answer.value
  const summary = summarise(story)
  setDesk({ stories: [summary, ...desk().stories], speakers: [...desk().speakers, ...speakers] })
  return {
    name,
    type: 'in',
    id: story.id,
    title: story.headline || story.slug,
    words: report.words,
    quotes: summary.quotes,
    findings: report.findings.map(({ says }) => says),
  }
}
