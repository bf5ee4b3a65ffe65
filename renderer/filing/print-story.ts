import { bridge } from '../bridge/bridge.ts'
import { desk, say, setDesk } from '../desk/state.ts'
import { readSettings } from '../settings/settings.ts'
import { refuse, resultLine, savedStory } from './export-story.ts'
import { numberLines } from './number-lines.ts'

/**
 * Draws the open story on a sheet that only the printer sees, and has main make a PDF of it. `numbered` gives each
 * line its number. What may not leave stops it, as it stops every export.
 */
export async function printStory({ numbered }: { numbered: boolean }): Promise<void> {
  if (desk().printing !== null) return
  const leaving = await savedStory()
  if (leaving === null) return
  const title = document.title
  // What is drawn must be as wide as what is printed: both are told the one paper.
  await readSettings()
  const { paper } = desk().settings
  setDesk({ printing: { numbered, paper, leaveOut: leaving.leaveOut }, floating: null })
  try {
    const sheet = await drawnSheet()
    // The pages' foot and the file itself tell it. The slug is the desk's own.
    document.title = desk().open?.rest.headline.trim() || 'Untitled story'
    if (numbered) numberLines(sheet)
    const answer = await bridge.call('export:pdf', { ...leaving, paper })
    if (!answer.ok) refuse(answer.failure.sentence)
    else if (answer.value !== null) say(`Exported to ${answer.value.file}. ${resultLine(answer.value)}`)
  } finally {
    document.title = title
    setDesk({ printing: null })
  }
}

/** The sheet, once it is drawn with its fonts and pictures. */
async function drawnSheet(): Promise<HTMLElement> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const sheet = document.querySelector<HTMLElement>('.printed')
  if (sheet === null) throw new Error('the sheet for the printer was not drawn')
  // A picture that cannot be drawn has been told before: a missing one stops the story.
  await Promise.allSettled(Array.from(sheet.querySelectorAll('img'), (image) => image.decode()))
  await document.fonts.ready
  return sheet
}
