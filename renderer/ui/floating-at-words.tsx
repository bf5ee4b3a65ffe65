import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { Range } from 'slate'
import { ReactEditor } from 'slate-react'
import { closeFloating } from '../desk/state.ts'
import type { StoryEditor } from '../editor/story-editor.ts'
import { focusBody } from '../story/open-story.ts'

type FloatingProps = {
  readonly editor: StoryEditor
  readonly range: Range | undefined
  readonly className: string
  readonly label: string
  readonly children: ReactNode
  readonly onKeyDown?: (event: React.KeyboardEvent) => void
}

/** Something that hangs under words of the story, never on them. Escape goes back to the text, same place. */
export function FloatingAtWords({ editor, range, className, label, children, onKeyDown }: FloatingProps) {
  const anchor = useRef<HTMLDivElement>(null)
  const [box, setBox] = useState<DOMRect | null>(null)
  useLayoutEffect(() => {
    if (range === undefined) return
    const rects = Array.from(ReactEditor.toDOMRange(editor, range).getClientRects())
    const last = rects.at(-1)
    const first = rects[0]
    if (last === undefined || first === undefined) return
    const left = Math.min(...rects.map((rect) => rect.left))
    // oxlint-disable-next-line react/set-state-in-effect -- a measure of what was just laid out
    setBox(new DOMRect(left, first.top, 1, last.bottom - first.top))
  }, [editor, range])
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
            focusBody()
          }}
        >
          {/* The keys reach here from whatever has the focus inside. */}
          <div role="presentation" onKeyDown={onKeyDown}>
            <Dialog aria-label={label}>{children}</Dialog>
          </div>
        </Popover>
      )}
    </>
  )
}
