import { useCallback, useEffect, useMemo } from 'react'
import { Editable, Slate } from 'slate-react'
import { type OpenStory, setDesk, useDesk } from '../desk/state.ts'
import { deriveSoon } from '../quotes/derive.ts'
import { noteChange } from '../story/autosave.ts'
import { noteCaret } from '../story/session.ts'
import { createDecorate } from './decorate.ts'
import { StoryElement } from './element.tsx'
import { StoryLeaf } from './leaf.tsx'
import { StoryFields } from './story-fields.tsx'
import { quoteAt } from './tie.ts'
import { suggestionAtCaret } from '../quotes/target.ts'

/** The story: its fields above, its body below, on one sheet. */
export function StorySheet({ open }: { open: OpenStory }) {
  const { editor, readOnly } = open
  const suggestions = useDesk((state) => state.suggestions)
  const leftOvers = useDesk((state) => state.report?.leftOvers)
  const decorate = useMemo(
    () => createDecorate(editor, { suggestions, leftOvers: leftOvers ?? [] }),
    [editor, suggestions, leftOvers],
  )
  const noticeChange = useCallback(() => {
    const changed = editor.operations.some((operation) => operation.type !== 'set_selection')
    if (changed) {
      noteChange()
      deriveSoon()
    }
    noteCaret()
    setDesk({ current: quoteAt(editor) ?? suggestionAtCaret(editor)?.key ?? null })
  }, [editor])
  useCurrentQuote()

  return (
    <div className="pane-body">
      <div className="sheet">
        <StoryFields rest={open.rest} readOnly={readOnly} />
        <Slate editor={editor} initialValue={editor.children} onChange={noticeChange}>
          <Editable
            className="story"
            aria-label="Body"
            aria-multiline="true"
            role="textbox"
            placeholder="Write the story, paste it, or drop a file here."
            readOnly={readOnly}
            spellCheck={false}
            decorate={decorate}
            renderElement={StoryElement}
            renderLeaf={StoryLeaf}
          />
        </Slate>
      </div>
    </div>
  )
}

/** Tints the quote one stands on. By hand, since redrawing every leaf at each move of the caret would be felt. */
function useCurrentQuote(): void {
  const current = useDesk((state) => state.current)
  const entries = useDesk((state) => state.entries)
  useEffect(() => {
    const marked = () => document.querySelectorAll('.story .quote[data-current]')
    for (const element of marked()) element.removeAttribute('data-current')
    if (current === null) return
    for (const element of document.querySelectorAll(`.story .quote[data-quote="${CSS.escape(current)}"]`)) {
      element.setAttribute('data-current', '')
    }
  }, [current, entries])
}
