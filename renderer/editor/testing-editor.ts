import { Editor } from 'slate'
import type { Block } from '#core/story/body'
import { emptyStory } from '#core/story/story'
import type { Rest } from '../history/step.ts'
import { type StoryEditor, createStoryEditor } from './story-editor.ts'

/** An editor without a window, for tests: with the story around its body, and what was told of it. */
export type TestingEditor = {
  readonly editor: StoryEditor
  /** The story without its body. */
  rest: Rest
  /** How often a change of the body was told. */
  changes: number
  /** The quotes that were about to lose words, in order. */
  readonly losing: string[]
}

/** The same with these blocks in it. */
export function testingEditor(blocks: readonly Block[]): TestingEditor {
  const { body: _body, ...rest } = emptyStory('story', '2026-01-01T00:00:00.000Z')
  const editor = createStoryEditor({
    rest: () => testing.rest,
    setRest: (part) => {
      testing.rest = { ...testing.rest, ...part }
    },
    onChange: () => {
      testing.changes += 1
    },
    onLosingWords: (quoteId) => void testing.losing.push(quoteId),
    quotes: () => testing.rest.quotes,
    storyId: () => testing.rest.id,
    isKnown: () => true,
    onPaste: () => undefined,
    onRenewed: () => undefined,
    onFromOtherStory: () => undefined,
  })
  const testing: TestingEditor = { editor, rest, changes: 0, losing: [] }
  editor.history.silently(() => {
    editor.children = [...blocks]
    Editor.normalize(editor, { force: true })
  })
  testing.changes = 0
  testing.losing.length = 0
  return testing
}
