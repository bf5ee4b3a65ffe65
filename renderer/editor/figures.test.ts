import { type Descendant, Editor, Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import { type Block, type Figure, blockText, bodySchema, textBlocks } from '#core/story/body'
import { figureAt, insertFigure, moveFigure, removeFigure } from './figures.ts'
import { TOKEN_TYPE, hold } from '../leaving/held.ts'
import { copiedNodes } from './move-words.ts'
import { shapeBlocks } from './format.ts'
import type { StoryEditor } from './story-editor.ts'
import { testingEditor } from './testing-editor.ts'

const picture = `${'0f'.repeat(32)}.jpg`

function editorWith(blocks: Block[]): StoryEditor {
  return testingEditor(blocks).editor
}

const plain = (text: string): Block => ({ type: 'paragraph', children: [{ text }] })
const figure = (caption: string): Figure => ({
  type: 'figure',
  picture,
  alt: 'A bridge',
  credit: 'Ann Lee',
  children: [{ text: caption }],
})

/** The blocks by their words, a picture in brackets. */
function words(editor: StoryEditor): string[] {
  return textBlocks(bodySchema.parse(editor.children)).map((block) =>
    block.type === 'figure' ? `[${blockText(block)}]` : blockText(block),
  )
}

/** A clipboard that names a copy of these nodes. */
function copyOf(nodes: readonly Descendant[]): DataTransfer {
  const data = clipboard()
  const copy = { storyId: 'story', from: 'body', nodes, quotes: {}, isMove: false, isBound: false } as const
  data.setData(TOKEN_TYPE, hold(copy, 'clipboard'))
  return data
}

/** A clipboard. */
function clipboard(): DataTransfer {
  const held = new Map<string, string>()
  const made: Pick<DataTransfer, 'getData' | 'setData'> = {
    getData: (type) => held.get(type) ?? '',
    setData: (type, data) => void held.set(type, data),
  }
  return made as DataTransfer // the two calls that the editor makes of it
}

describe('a picture in the editor', () => {
  it('comes after the block at the caret, or in the place of an empty paragraph; the caret is in its caption', () => {
    const editor = editorWith([plain('One'), plain(''), plain('Two')])
    Transforms.select(editor, Editor.end(editor, [0]))
    insertFigure(editor, picture)
    editor.insertText('Boats')
    expect(words(editor)).toEqual(['One', '[Boats]', '', 'Two'])
    Transforms.select(editor, [2])
    insertFigure(editor, picture)
    editor.insertText('Ferry')
    expect(words(editor)).toEqual(['One', '[Boats]', '[Ferry]', 'Two'])
  })

  it('is put in, moved and taken out in one step of undo each', () => {
    const editor = editorWith([plain('One'), plain('Two')])
    Transforms.select(editor, Editor.end(editor, [0]))
    insertFigure(editor, picture)
    expect(moveFigure(editor, [1], 1)).toEqual([2])
    expect(moveFigure(editor, [2], 1)).toBeNull()
    removeFigure(editor, [2])
    expect(words(editor)).toEqual(['One', 'Two'])
    editor.undo()
    expect(words(editor)).toEqual(['One', 'Two', '[]'])
    editor.undo()
    expect(words(editor)).toEqual(['One', '[]', 'Two'])
    editor.undo()
    expect(words(editor)).toEqual(['One', 'Two'])
  })

  it('that is all of the story leaves an empty paragraph', () => {
    const editor = editorWith([figure('Boats')])
    removeFigure(editor, [0])
    expect(words(editor)).toEqual([''])
  })

  it('is left by Enter, from anywhere in its caption', () => {
    const editor = editorWith([figure('Boats'), plain('Two')])
    Transforms.select(editor, { path: [0, 0], offset: 2 })
    editor.insertBreak()
    editor.insertText('New')
    expect(words(editor)).toEqual(['[Boats]', 'New', 'Two'])
  })

  it('is not joined with the blocks beside it by Backspace or Delete', () => {
    const blocks = [plain('One'), figure('Boats'), plain('Two')]
    const at = (path: number[], offset: number, act: (editor: StoryEditor) => void) => {
      const editor = editorWith(blocks)
      Transforms.select(editor, { path, offset })
      act(editor)
      return [words(editor), editor.selection?.anchor]
    }
    const before = ['One', '[Boats]', 'Two']
    expect(at([1, 0], 0, (editor) => editor.deleteBackward('character'))).toEqual([
      before,
      { path: [1, 0], offset: 0 },
    ])
    expect(at([2, 0], 0, (editor) => editor.deleteBackward('word'))).toEqual([
      before,
      { path: [1, 0], offset: 5 },
    ])
    expect(at([0, 0], 3, (editor) => editor.deleteForward('character'))).toEqual([
      before,
      { path: [1, 0], offset: 0 },
    ])
    expect(at([1, 0], 5, (editor) => editor.deleteForward('word'))).toEqual([
      before,
      { path: [2, 0], offset: 0 },
    ])
    expect(at([1, 0], 5, (editor) => editor.deleteBackward('character'))[0]).toEqual(['One', '[Boat]', 'Two'])
  })

  it('takes an empty paragraph beside it away when the caret comes from there', () => {
    const editor = editorWith([figure('Boats'), plain(''), plain('Two')])
    Transforms.select(editor, [1])
    editor.deleteBackward('character')
    expect(words(editor)).toEqual(['[Boats]', 'Two'])
    expect(figureAt(editor)?.[1]).toEqual([0])
  })

  it('is no heading, list or quote, whatever is asked', () => {
    const editor = editorWith([plain('One'), figure('Boats')])
    Transforms.select(editor, Editor.range(editor, []))
    for (const shape of ['heading', 'bullets', 'block-quote', 'paragraph'] as const)
      shapeBlocks(editor, shape)
    expect(bodySchema.parse(editor.children)[1]).toEqual(figure('Boats'))
  })

  it('takes all that is pasted into its caption as words, and keeps whole', () => {
    const editor = editorWith([figure('Boats: '), plain('Two')])
    Transforms.select(editor, Editor.end(editor, [0]))
    const data = clipboard()
    data.setData('text/html', '<h2>One</h2><p>and <b>two</b></p><ul><li>three</li></ul>')
    editor.insertData(data)
    expect(words(editor)).toEqual(['[Boats: One and two three]', 'Two'])
  })

  it('is copied whole where it is chosen, and from its caption its words alone', () => {
    const boats = figure('Boats')
    const chosen = editorWith([boats, plain('Two')])
    const whole = copyOf([boats])
    Transforms.select(chosen, Editor.end(chosen, [1]))
    chosen.insertData(whole)
    expect(words(chosen)).toEqual(['[Boats]', 'Two', '[Boats]'])

    const editor = editorWith([figure('Boats'), plain('')])
    Transforms.select(editor, Editor.range(editor, [0]))
    const inside = copyOf(copiedNodes(editor, Editor.range(editor, [0])))
    Transforms.select(editor, [1])
    editor.insertData(inside)
    expect(words(editor)).toEqual(['[Boats]', 'Boats'])
  })

  it('comes along whole among other blocks that are copied', () => {
    const editor = editorWith([plain('One'), figure('Boats'), plain('Two'), plain('')])
    const range = { anchor: Editor.start(editor, [0]), focus: Editor.end(editor, [1]) }
    const data = copyOf(copiedNodes(editor, range))
    Transforms.select(editor, [3])
    editor.insertData(data)
    expect(words(editor)).toEqual(['One', '[Boats]', 'Two', 'One', '[Boats]'])
  })
})
