import {
  type Descendant,
  Editor,
  Element,
  Node,
  type Path,
  type PathRef,
  type Point,
  type PointRef,
  Text,
  Transforms,
} from 'slate'
import type { StoryEditor } from '../editor/story-editor.ts'
import { inOneStep } from '../editor/tie.ts'
import { type Held, noteArrival } from './held.ts'

/**
 * Words that were cut and that the clipboard did not get, since they may not leave their story. Until they are pasted or
 * the cut is undone, only the window's memory has them; `putBackCutWords` puts them back before the story is left.
 */
type Cut = {
  readonly token: string
  readonly editor: StoryEditor
  readonly nodes: readonly Descendant[]
  readonly place: PointRef | PathRef
  readonly runs: readonly Run[]
  /** Pasted, or brought back by undo. Undo of that paste, or redo of the cut, takes them away again. */
  isBack: boolean
}

/** Words that a cut takes, without spaces, and how often the story held them before. */
type Run = { readonly quoteId: string | undefined; readonly text: string; readonly count: number }

let cuts: readonly Cut[] = []

/** Counts words before they are cut; the result is handed to `rememberCut`. */
export function countRuns(editor: StoryEditor, nodes: readonly Descendant[]): readonly Run[] {
  const runs = runsOf(nodes)
  const marked = runs.filter(({ quoteId }) => quoteId !== undefined)
  const longest = runs.toSorted((one, other) => other.text.length - one.text.length).slice(0, 1)
  // Marked words are known by their mark. Of others the longest run tells: a comma comes and goes.
  return (marked.length > 0 ? marked : longest).map((run) => ({ ...run, count: countIn(editor, run) }))
}

/** Remembers words that were cut and are nowhere else, and where they were: a path for whole blocks, else a point. */
export function rememberCut(cut: Omit<Cut, 'place' | 'isBack'>, at: Path | Point): void {
  const { editor } = cut
  const place = 'offset' in at ? Editor.pointRef(editor, at) : Editor.pathRef(editor, at)
  cuts = [...cuts, { ...cut, place, isBack: false }]
}

/** Takes note that a cut or drag arrives. True when it is a move: its words are nowhere in the story at this moment. */
export function arriveMove(held: Held): boolean {
  if (!held.isMove) return false
  noteArrival(held)
  const cut = cuts.find(({ token }) => token === held.token)
  return cut === undefined || !cut.isBack
}

/** To be called after each change of an editor: what was cut may be in the story again. */
export function noteChangeOf(editor: StoryEditor): void {
  for (const cut of cuts) if (cut.editor === editor && !cut.isBack) cut.isBack = !isMissing(cut)
}

/** To be called after each undo and redo: what was back may be missing again. */
export function noteHistoryOf(editor: StoryEditor): void {
  for (const cut of cuts) if (cut.editor === editor) cut.isBack = !isMissing(cut)
}

/**
 * Puts the words that were cut from an editor's story, and are nowhere in it now, back where they were. To be called
 * before the story is left. Returns whether there were any.
 */
export function putBackCutWords(editor: StoryEditor): boolean {
  noteChangeOf(editor)
  const own = cuts.filter((cut) => cut.editor === editor)
  cuts = cuts.filter((cut) => cut.editor !== editor)
  for (const { isBack, place } of own) if (isBack) place.unref()
  const lost = own.filter(({ isBack }) => !isBack)
  for (const cut of lost.toReversed()) inOneStep(editor, () => putBack(cut), 'words put back')
  return lost.length > 0
}

function putBack({ editor, nodes, place }: Cut): void {
  const at = place.unref()
  if (at !== null && 'offset' in at) return Transforms.insertFragment(editor, [...nodes], { at })
  const [first] = editor.children
  const isEmpty = editor.children.length === 1 && isEmptyParagraph(first)
  const path = at !== null && Node.has(editor, at) ? at : [editor.children.length]
  const blocks = nodes.filter((node) => Element.isElement(node))
  Transforms.insertNodes(editor, blocks, { at: isEmpty ? [0] : path })
  if (isEmpty) Transforms.removeNodes(editor, { at: [editor.children.length - 1] })
}

function isEmptyParagraph(block: Descendant | undefined): boolean {
  return Element.isElement(block) && block.type === 'paragraph' && Node.string(block) === ''
}

function isMissing({ editor, runs }: Cut): boolean {
  return runs.some((run) => countIn(editor, run) < run.count)
}

/** The runs of words in some nodes: a new one begins with each block and each change of quotation. */
function runsOf(nodes: readonly Descendant[]): readonly Omit<Run, 'count'>[] {
  const runs: { quoteId: string | undefined; text: string }[] = []
  for (const node of nodes) {
    if (Element.isElement(node) && node.type === 'figure')
      runs.push({ quoteId: undefined, text: nameOf(node.picture) })
    if (Element.isElement(node) && node.type === 'list') {
      runs.push(...runsOf(node.children))
      continue
    }
    let last: { quoteId: string | undefined; text: string } | null = null
    for (const { quoteId, text } of Text.isText(node)
      ? [node]
      : Array.from(Node.texts(node), ([leaf]) => leaf)) {
      if (last !== null && last.quoteId === quoteId) last.text += squeezed(text)
      else runs.push((last = { quoteId, text: squeezed(text) }))
    }
  }
  return runs.filter(({ text }) => text !== '')
}

/** How often a story holds a run: among the words of its quotation, or among all. */
function countIn(editor: StoryEditor, { quoteId, text }: Omit<Run, 'count'>): number {
  let words = ''
  for (const block of editor.children) {
    if (quoteId === undefined && Element.isElement(block) && block.type === 'figure')
      words += nameOf(block.picture)
    for (const [leaf] of Element.isElement(block) ? Node.texts(block) : []) {
      if (quoteId === undefined || leaf.quoteId === quoteId) words += squeezed(leaf.text)
    }
  }
  return words.split(text).length - 1
}

/** A picture among words. */
function nameOf(picture: string): string {
  return `\u0000${picture}\u0000`
}

/** Without spaces, so that a join or a split of blocks makes no difference. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}
