import { Editor, Text } from 'slate'
import { describe, expect, it } from 'vitest'
import { suggestQuotations } from '#core/quotes/suggestions'
import type { Block } from '#core/story/body'
import { emptyStory } from '#core/story/story'
import { createDecorate } from './decorate.ts'
import { testingEditor } from './testing-editor.ts'

describe('a guess in the text', () => {
  it('is named in the margin once, where bold parts its words', () => {
    const block: Block = {
      type: 'paragraph',
      children: [
        { text: '“We have ' },
        { text: 'no crew', bold: true },
        { text: ' at all,” said Ines Okafor, who runs the ferry.' },
      ],
    }
    const story = { ...emptyStory('s', '2026-11-27T10:00:00.000Z'), body: [block] }
    const { editor } = testingEditor([block])
    const decorate = createDecorate(editor, {
      suggestions: suggestQuotations(story, []),
      reviewed: null,
      leftOvers: [],
    })
    const ranges = decorate(Editor.node(editor, [0]))
    const leaves = block.children.flatMap((leaf, at) =>
      Text.isText(leaf)
        ? Text.decorations(
            leaf,
            ranges.flatMap((range) => {
              const { anchor, focus, ...drawn } = range
              const cut = Editor.range(editor, [0, at])
              const both = [anchor, focus].filter(({ path }) => path[1] === at)
              const isAcross = (anchor.path[1] ?? 0) <= at && at <= (focus.path[1] ?? 0)
              if (!isAcross) return []
              return [
                {
                  anchor: both.includes(anchor) ? anchor : cut.anchor,
                  focus: both.includes(focus) ? focus : cut.focus,
                  ...drawn,
                },
              ]
            }),
          ).map((decorated) => decorated.leaf)
        : [],
    )
    const drawn = leaves.filter((leaf) => 'guess' in leaf)
    expect(drawn.map(({ text }) => text)).toEqual(['“We have ', 'no crew', ' at all,”'])
    expect(drawn.map((leaf) => 'guessStart' in leaf)).toEqual([true, false, false])
  })
})
