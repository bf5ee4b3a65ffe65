import type { Descendant } from 'slate'
import { exportHtml } from '#core/exporters/html'
import { exportText } from '#core/exporters/text'
import { type PieceRelease, releasePiece } from '#core/leaving/release-piece'
import { desk, say } from '../desk/state.ts'
import { TOKEN_TYPE, hold } from './held.ts'
import { plainWords } from './page-words.ts'
import { type Selected, storyToJudge } from './selected.ts'
import { type Way, leftOutSentence, refusedElsewhere, refusedInBody } from './sentences.ts'

/** What a clipboard or a drag was given. `token` names the copy that the window holds of it. */
export type Filled = { readonly release: PieceRelease | null; readonly token: string }

/**
 * Fills a clipboard or a drag with what may leave of a selection, and nothing else; says in a toast what does not leave
 * and why. The body leaves as our own HTML and plain text, anything else as plain text. The whole of it is held in the
 * window's memory, so that it can be pasted inside the story.
 *
 * `release` is null for a surface of which nothing ever leaves.
 */
export function fill(data: DataTransfer, selected: Selected, way: Way): Filled {
  data.clearData()
  const story = storyToJudge()
  const isPrivate = selected.from !== 'body' && selected.isPrivate
  const release = isPrivate ? null : releasePiece(story, desk().speakers, selected.piece)
  const copy = {
    storyId: desk().open?.rest.id ?? null,
    from: selected.from === 'body' ? 'body' : isPrivate ? 'private' : 'text',
    nodes: nodesOf(selected),
    quotes: story.quotes,
    isBound: release?.ok === false && release.why !== 'marked',
    isMove: selected.from === 'body' && way !== 'copy',
  } as const
  const token = hold(copy, way === 'drag' ? 'drag' : 'clipboard')
  data.setData(TOKEN_TYPE, token)
  if (release?.ok === true) {
    const text =
      selected.from === 'body' || release.leftOut > 0
        ? exportText(release.story).trim()
        : plainWords(selected.piece.blocks)
    data.setData('text/plain', text)
    if (selected.from === 'body') data.setData('text/html', exportHtml(release.story, { fragment: true }))
    if (release.leftOut > 0) say(leftOutSentence(release.leftOut))
  } else {
    // What was on the clipboard before must not be taken for what was copied now.
    data.setData('text/plain', '')
    const why = release?.why ?? 'private'
    say(selected.from === 'body' && why !== 'private' ? refusedInBody(why, way) : refusedElsewhere(why, way))
  }
  return { release, token }
}

/** What a paste inside the window puts in. */
function nodesOf(selected: Selected): readonly Descendant[] {
  if (selected.from === 'body') return selected.piece.blocks
  return [{ text: plainWords(selected.piece.blocks) }]
}
