import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { Range } from 'slate'
import { ReactEditor } from 'slate-react'
import { closeFloating, setDesk, useDesk } from '../desk/state.ts'
import type { StoryEditor } from '../editor/story-editor.ts'

type FloatingProps = {
  readonly editor: StoryEditor
  readonly range: Range | undefined
  readonly className: string
  readonly label: string
  readonly children: ReactNode
  readonly onKeyDown?: (event: React.KeyboardEvent) => void
}

/**
 * Something that hangs under words of the story, never on them. The words must be drawn for that, so the Write tab is
 * shown first. Escape goes back to the text, same place.
 */
export function FloatingAtWords({ editor, range, className, label, children, onKeyDown }: FloatingProps) {
  const anchor = useRef<HTMLDivElement>(null)
  const [box, setBox] = useState<DOMRect | null>(null)
  const tab = useDesk((state) => state.tab)
  useLayoutEffect(() => {
    if (range === undefined) return
    if (tab !== 'write') return setDesk({ tab: 'write' })
    const measure = () => setBox(boxOf(editor, range))
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [editor, range, tab])
  return (
    <>
      <div
        ref={anchor}
        className="anchor"
        style={box === null ? {} : { left: box.left, top: box.top, width: box.width, height: box.height }}
      />
      {box !== null && (
        <Popover
          triggerRef={anchor}
          isOpen
          placement="bottom start"
          offset={6}
          className={`float ${className}`}
          onOpenChange={(isOpen) => {
            if (isOpen) return
            closeFloating()
          }}
        >
          {/* Before the list inside sees them: its Enter must not take Ctrl+Enter for its own. */}
          <div
            role="presentation"
            onKeyDownCapture={(event) => {
              closeOnEscape(event)
              if (!event.isPropagationStopped()) onKeyDown?.(event)
            }}
          >
            <Dialog aria-label={label}>{children}</Dialog>
          </div>
        </Popover>
      )}
    </>
  )
}

/** One Escape closes, also where a field would only be cleared by it. */
export function closeOnEscape(event: React.KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.preventDefault()
  event.stopPropagation()
  closeFloating()
}

/** From the first line of the words to their last, at their left edge. */
function boxOf(editor: StoryEditor, range: Range): DOMRect | null {
  const rects = Array.from(ReactEditor.toDOMRange(editor, range).getClientRects())
  const [first, last] = [rects[0], rects.at(-1)]
  if (first === undefined || last === undefined) return null
  return new DOMRect(Math.min(...rects.map((rect) => rect.left)), first.top, 1, last.bottom - first.top)
}
