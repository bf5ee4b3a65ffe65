import { Editor } from 'slate'
import { findLeftOvers } from '#core/story/left-overs'
import type { Story } from '#core/story/story'
import { desk, setDesk } from '../desk/state.ts'
import { type StoryEditor, createStoryEditor } from '../editor/story-editor.ts'
import { keepRecordsFromOtherStory } from '../leaving/from-other-story.ts'
import { deriveSoon } from '../quotes/derive.ts'
import { keepRecordsOfCopies, rememberWords } from '../quotes/tie-quote.ts'
import { noteChange } from './autosave.ts'
import { setRest } from './change-story.ts'
import { wholeStory } from './whole-story.ts'

/** An editor with the body of a story. Every change of it, drawn or not, is saved and counted while it is the open one. */
export function newEditor(story: Story): StoryEditor {
  const editor: StoryEditor = createStoryEditor({
    rest: () => openStory(editor).rest,
    setRest: (part) => setRest(editor, part),
    onChange: () => {
      if (desk().open?.editor !== editor) return
      noteChange()
      deriveSoon()
    },
    onLosingWords: (quoteId) => rememberWords(editor, quoteId),
    quotes: () => desk().open?.rest.quotes ?? {},
    storyId: () => story.id,
    isKnown: (id) => desk().speakers.some((speaker) => speaker.id === id),
    onPaste: ({ words, removed, findings }) => {
      const leftOvers = findLeftOvers(wholeStory(openStory(editor)).body)
      if (removed.length === 0 && findings.length === 0 && leftOvers.length === 0) return
      setDesk({
        report: {
          source: 'the clipboard',
          words,
          removed: [...removed],
          findings: [...findings],
          leftOvers,
          ticked: allOf(leftOvers),
        },
      })
    },
    onRenewed: keepRecordsOfCopies,
    onFromOtherStory: keepRecordsFromOtherStory,
  })
  editor.history.silently(() => {
    editor.children = story.body
    Editor.normalize(editor, { force: true })
  })
  // A toast that takes back a step is out of date once another step is the last one.
  editor.history.listen((last) => {
    const { toast, open } = desk()
    if (open?.editor !== editor || toast?.undo === undefined) return
    if (toast.undo.type === 'act' || toast.undo.step !== last?.id) setDesk({ toast: null })
  })
  return editor
}

/** A report's ticks: everything that looks left over is offered for removal. */
export function allOf(leftOvers: readonly unknown[]): ReadonlySet<number> {
  return new Set(leftOvers.map((_leftOver, index) => index))
}

function openStory(editor: StoryEditor) {
  const { open } = desk()
  if (open === null || open.editor !== editor) throw new Error('this editor is not the open one')
  return open
}
