import { Editor, Element, Range, Transforms } from 'slate'
import type { StoryEditor } from './story-editor.ts'
import { inOneStep } from './tie.ts'

export type BlockShape = 'paragraph' | 'heading' | 'subheading' | 'block-quote' | 'bullets' | 'numbers'

/** Turns bold or italic on, or off where all of the selection has it. */
export function toggleMark(editor: StoryEditor, mark: 'bold' | 'italic'): void {
  editor.history.step(mark, () => {
    if (Editor.marks(editor)?.[mark] === true) Editor.removeMark(editor, mark)
    else Editor.addMark(editor, mark, true)
  })
}

/** Gives the selected blocks a shape; a shape they already have goes back to plain paragraphs. Pictures stay. */
export function shapeBlocks(editor: StoryEditor, shape: BlockShape): void {
  const isNow = hasShape(editor, shape)
  const reshape = () => {
    Transforms.unwrapNodes(editor, { match: isListNode, split: true })
    const wanted = isNow ? 'paragraph' : shape
    const match = (node: unknown) => isWordsBlock(node)
    switch (wanted) {
      case 'paragraph':
      case 'block-quote':
        Transforms.unsetNodes(editor, 'level', { match })
        Transforms.setNodes(editor, { type: wanted }, { match })
        return
      case 'heading':
      case 'subheading':
        Transforms.setNodes(editor, { type: 'heading', level: wanted === 'heading' ? 2 : 3 }, { match })
        return
      case 'bullets':
      case 'numbers':
        Transforms.unsetNodes(editor, 'level', { match })
        Transforms.setNodes(editor, { type: 'list-item' }, { match })
        Transforms.wrapNodes(editor, { type: 'list', ordered: wanted === 'numbers', children: [] }, { match })
        return
    }
  }
  inOneStep(editor, reshape, shapeNames[shape])
}

const shapeNames = {
  paragraph: 'paragraph',
  heading: 'heading',
  subheading: 'subheading',
  'block-quote': 'block quote',
  bullets: 'list',
  numbers: 'numbered list',
} as const satisfies Record<BlockShape, string>

/** True when the block at the caret has this shape. */
export function hasShape(editor: StoryEditor, shape: BlockShape): boolean {
  if (editor.selection === null) return false
  const [found] = Editor.nodes(editor, {
    match: (node) => {
      if (!Element.isElement(node)) return false
      switch (shape) {
        case 'paragraph':
        case 'block-quote':
          return node.type === shape
        case 'heading':
          return node.type === 'heading' && node.level === 2
        case 'subheading':
          return node.type === 'heading' && node.level === 3
        case 'bullets':
          return node.type === 'list' && !node.ordered
        case 'numbers':
          return node.type === 'list' && node.ordered
      }
    },
  })
  return found !== undefined
}

/** The address of the link at the caret, if there is one. */
export function linkAt(editor: StoryEditor): string | undefined {
  if (editor.selection === null) return undefined
  const [found] = Editor.nodes(editor, { match: (node) => Element.isElement(node) && node.type === 'link' })
  const link = found?.[0]
  return link !== undefined && Element.isElement(link) && link.type === 'link' ? link.href : undefined
}

/** Links the selected words, changes the link at the caret, or takes it off with an empty address. */
export function setLink(editor: StoryEditor, href: string): void {
  const change = () => {
    const isLink = (node: unknown) => Element.isElement(node) && node.type === 'link'
    if (linkAt(editor) !== undefined) {
      if (href === '') Transforms.unwrapNodes(editor, { match: isLink })
      else Transforms.setNodes(editor, { href }, { match: isLink })
      return
    }
    if (href === '' || editor.selection === null) return
    if (Range.isCollapsed(editor.selection)) {
      Transforms.insertNodes(editor, { type: 'link', href, children: [{ text: href }] })
    } else {
      Transforms.wrapNodes(editor, { type: 'link', href, children: [] }, { split: true })
    }
  }
  inOneStep(editor, change, 'link')
}

function isListNode(node: unknown): boolean {
  return Element.isElement(node) && node.type === 'list'
}

function isWordsBlock(node: unknown): boolean {
  return Element.isElement(node) && !['link', 'list', 'figure'].includes(node.type)
}
