import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo } from 'react'
import { Editable, Slate } from 'slate-react'
import { type OpenStory, desk, setDesk, useDesk } from '../desk/state.ts'
import { picturesIn, putInFiles } from '../pictures/put-in-picture.ts'
import { noteCaret } from '../story/session.ts'
import { leftToTheGate } from '../leaving/gate.ts'
import { createDecorate } from './decorate.ts'
import { useChipSlots } from './chip-slots.ts'
import { StoryChunk } from './chunk.tsx'
import { StoryElement } from './element.tsx'
import { StoryLeaf } from './leaf.tsx'
import { onEndsOfText } from './ends-of-text.ts'
import { onCaptionKey } from './figure-keys.ts'
import { letTheKeyboardGo } from './let-the-keyboard-go.ts'
import { StoryFields } from './story-fields.tsx'
import { quoteAt } from './tie.ts'
import { suggestionAtCaret } from '../quotes/target.ts'

/** The story: its fields above, its body below, on one sheet. */
export function StorySheet({ open }: { open: OpenStory }) {
  const { editor, readOnly } = open
  const suggestions = useDesk((state) => state.suggestions)
  const reviewed = useDesk(({ floating, suggestions: all }) =>
    floating?.type === 'review' ? all.find(({ key }) => key === floating.key) : undefined,
  )
  const leftOvers = useDesk((state) => state.report?.leftOvers)
  const decorate = useMemo(
    () => createDecorate(editor, { suggestions, reviewed: reviewed ?? null, leftOvers: leftOvers ?? [] }),
    [editor, suggestions, reviewed, leftOvers],
  )
  const followCaret = useCallback(() => {
    noteCaret()
    const current = quoteAt(editor) ?? suggestionAtCaret(editor)?.key ?? null
    // Everything on the screen hears of a change of the state.
    if (current !== desk().current) setDesk({ current })
  }, [editor])
  useLayoutEffect(() => letTheKeyboardGo(editor), [editor])
  useEffect(() => () => editor.history.end(), [editor])
  useCurrentQuote()
  useChipSlots()

  return (
    <div className="pane-body">
      <div className="sheet">
        <StoryFields rest={open.rest} readOnly={readOnly} />
        <Slate editor={editor} initialValue={editor.children} onChange={followCaret}>
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
            renderChunk={StoryChunk}
            renderLeaf={StoryLeaf}
            {...leftToTheGate}
            onKeyDown={(event) => {
              onCaptionKey(editor, event)
              onEndsOfText(editor, event)
              // Tab does nothing in running text: it would lead the next words into whatever has the next place.
              if (event.key === 'Tab' && !hasModifier(event)) event.preventDefault()
            }}
            onCompositionStart={() => editor.history.begin('typing')}
            onCompositionEnd={() => {
              // The editor takes the words in after this event.
              setTimeout(() => editor.history.end(), 0)
            }}
            onPaste={(event) => {
              // Word and the like send a picture of the words along with the words.
              const pictures = picturesIn(event.clipboardData.files)
              if (readOnly || pictures.length === 0 || event.clipboardData.getData('text/plain') !== '')
                return
              event.preventDefault()
              void putInFiles(pictures)
            }}
          />
        </Slate>
      </div>
    </div>
  )
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey
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
