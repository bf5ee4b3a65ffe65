import { Transforms } from 'slate'
import { findLeftOvers } from '#core/story/left-overs'
import { type PasteReport, desk, say, setDesk } from '../desk/state.ts'
import { textBlockPaths } from '../editor/places.ts'
import { inOneStep } from '../editor/tie.ts'
import { sayDone } from '../history/say-done.ts'
import { focusBody } from './held-caret.ts'
import { wholeStory } from './whole-story.ts'

/** What a web page left in a story is offered for removal, never cut silently. */
export function lookForLeftOvers(): void {
  const { open } = desk()
  if (open === null) return
  const report = reportOn(open, 'this story')
  if (report.leftOvers.length === 0) say('Nothing in this story looks left over from a web page.')
  else setDesk({ report })
}

/** A report on what looks left over now, everything ticked. */
export function reportOn(open: Parameters<typeof wholeStory>[0], source: string): PasteReport {
  const story = wholeStory(open)
  const leftOvers = findLeftOvers(story.body)
  return {
    source,
    words: desk().words,
    removed: [],
    findings: [],
    leftOvers,
    ticked: new Set(leftOvers.map((_one, index) => index)),
  }
}

/** Removes the ticked left-overs, in one step of undo, and closes the report. */
export function removeLeftOvers(report: PasteReport): void {
  const { open } = desk()
  if (open === null || open.readOnly) return
  const { editor } = open
  // Asked again of the text as it stands: it may have changed since the report was made.
  const ticked = new Set(
    report.leftOvers.filter((_one, index) => report.ticked.has(index)).map(({ text }) => text),
  )
  const gone = findLeftOvers(wholeStory(open).body).filter(({ text }) => ticked.has(text))
  const paths = textBlockPaths(editor)
  const remove = () => {
    for (const { block } of gone.toReversed()) {
      const at = paths[block]
      if (at !== undefined) Transforms.removeNodes(editor, { at })
    }
  }
  inOneStep(editor, remove, 'removal of left-overs')
  setDesk({ report: null })
  focusBody()
  sayDone(gone.length === 1 ? '1 left-over removed.' : `${gone.length} left-overs removed.`)
}
