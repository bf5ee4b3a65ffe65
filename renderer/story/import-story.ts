import type { Output } from '#bridge/contract'
import { type Answer, failure } from '#bridge/failure'
import { LARGEST_IMPORT } from '#core/importers/largest-import'
import { counted } from '#core/style/numbers'
import { shorten } from '#core/style/shorten'
import { findLeftOvers } from '#core/story/left-overs'
import { summarise } from '#core/story/summary'
import { bridge } from '../bridge/bridge.ts'
import { desk, say, setDesk } from '../desk/state.ts'
import { type FileToBring, bringInSeveral } from './bring-in-several.ts'
import { focusBody } from './held-caret.ts'
import { allOf } from './new-editor.ts'
import { replaceStory, showStory } from './open-story.ts'

/** Asks for files and brings them in, each as a new story. */
export async function chooseImport(): Promise<void> {
  const chosen = await bridge.call('import:choose', null)
  if (!chosen.ok) return say(chosen.failure.sentence)
  await bringIn(
    chosen.value.map(({ key, name }) => ({ name, ask: () => bridge.call('import:chosen', { key }) })),
  )
}

/** Brings in files dropped on the window, each as a new story. */
export async function importDropped(files: readonly File[]): Promise<void> {
  await bringIn(files.map((file) => ({ name: file.name, ask: () => askFor(file) })))
}

/** One file is opened at once. Several are reported on, and the editor goes on with the open story meanwhile. */
async function bringIn(files: readonly FileToBring[]): Promise<void> {
  const [only, ...others] = files
  if (only === undefined) return
  if (others.length > 0) return bringInSeveral(files)
  const imported = await replaceStory(only.ask)
  if (imported !== null) showImported(imported)
}

async function askFor(file: File): Promise<Answer<Output<'import:given'>>> {
  const called = `“${shorten(file.name)}”`
  if (file.size > LARGEST_IMPORT) {
    return failure(
      'unreadable',
      `${called} is larger than ${LARGEST_IMPORT / 1024 / 1024} MB. Cut it into parts.`,
    )
  }
  try {
    return await bridge.call('import:given', {
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })
  } catch {
    return failure('unreadable', `${called} could not be read. If it is a folder, drop the files inside it.`)
  }
}

function showImported({ story, speakers, report }: Output<'import:given'>): void {
  const leftOvers = findLeftOvers(story.body)
  setDesk({
    stories: [summarise(story), ...desk().stories],
    speakers: [...desk().speakers, ...speakers],
    filter: '',
    found: null,
  })
  const isWorthAReport = leftOvers.length + report.removed.length + report.findings.length > 0
  showStory(story, false, isWorthAReport ? { ...report, leftOvers, ticked: allOf(leftOvers) } : null)
  if (!isWorthAReport) say(`${counted(report.words, 'word', 'words', String)} from ${report.source}.`)
  focusBody()
}
