import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEventHandler, type RefObject, useEffect } from 'react'
import type { StoryGroup } from './story-groups.ts'
import { StoryRow } from './story-row.tsx'

/** Guesses at heights in CSS px, put right as the rows are drawn. */
const HEAD = 28
const ROW = 72

/** A group's head, or a story with its place in its group. */
type Item = { readonly group: number; readonly at: number }

type Props = {
  readonly groups: readonly StoryGroup[]
  readonly openId: string | undefined
  readonly now: Date
  readonly list: RefObject<HTMLDivElement | null>
  /** What scrolls. */
  readonly pane: RefObject<HTMLDivElement | null>
  readonly onKeyDown: KeyboardEventHandler
}

/**
 * The stories under their heads. Only the rows in sight are drawn, and the open one wherever it is: the list names it
 * as the one the keyboard is on. What is not drawn is told by each row's place and the number of rows.
 */
export function StoryList({ groups, openId, now, list, pane, onKeyDown }: Props) {
  const items = groups.flatMap(({ stories }, group): readonly Item[] => [
    { group, at: -1 },
    ...stories.map((_story, at) => ({ group, at })),
  ])
  const storyAt = (index: number) => {
    const item = items[index]
    return item === undefined ? undefined : groups[item.group]?.stories[item.at]
  }
  const openAt = items.findIndex((_item, index) => openId !== undefined && storyAt(index)?.id === openId)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => pane.current,
    estimateSize: (index) => (items[index]?.at === -1 ? HEAD : ROW),
    getItemKey: (index) => storyAt(index)?.id ?? groups[items[index]?.group ?? 0]?.title ?? index,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range)
      if (openAt < 0 || inSight.includes(openAt)) return inSight
      return [...inSight, openAt].toSorted((one, other) => one - other)
    },
    overscan: 8,
  })
  useEffect(() => {
    // With the first row comes its head.
    if (openAt >= 0) rows.scrollToIndex(openAt === 1 ? 0 : openAt, { align: 'auto' })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the list follows the story one opens, not its rows
  }, [openId])

  const drawn = rows.getVirtualItems()
  return (
    <div
      ref={list}
      role="listbox"
      aria-label="Stories"
      tabIndex={0}
      data-start=""
      className="story-list"
      style={{ height: rows.getTotalSize() }}
      aria-activedescendant={openAt >= 0 ? `story-${openId}` : undefined}
      onKeyDown={onKeyDown}
      // A row that was clicked may leave the page as one scrolls, and would take the keyboard with it.
      onFocus={(event) => {
        if (event.target !== event.currentTarget) event.currentTarget.focus({ preventScroll: true })
      }}
    >
      {groups.map((group, number) => (
        <div key={group.title} role="group" aria-label={group.title}>
          {drawn
            .filter(({ index }) => items[index]?.group === number)
            .map(({ index, key, start }) => {
              const story = storyAt(index)
              const place = { top: start }
              if (story === undefined)
                return (
                  <div key={key} className="group-head" role="presentation" style={place}>
                    {group.title}
                  </div>
                )
              return (
                <StoryRow
                  key={key}
                  story={story}
                  isOpen={story.id === openId}
                  now={now}
                  place={{
                    ref: rows.measureElement,
                    style: place,
                    'data-index': index,
                    'aria-posinset': (items[index]?.at ?? 0) + 1,
                    'aria-setsize': group.stories.length,
                  }}
                />
              )
            })}
        </div>
      ))}
    </div>
  )
}
