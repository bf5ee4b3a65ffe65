import { Editor, Transforms } from 'slate'
import { describe, expect, it } from 'vitest'
import type { Block } from '#core/story/body'
import { placeOf, rangeInBlock, rangesOfSpan } from './places.ts'
import type { StoryEditor } from './story-editor.ts'
import { testingEditor } from './testing-editor.ts'
import { changeSpeaker, inOneStep, tieWords, untieWords } from './tie.ts'

function editorWith(...blocks: Block[]): StoryEditor {
  return testingEditor(blocks).editor
}

function plain(text: string): Block {
  return { type: 'paragraph', children: [{ text }] }
}

describe('a quote in the editor', () => {
  it('is tied as marks on the leaves, and taken off again', () => {
    const editor = editorWith(plain('“No,” she said.'))
    tieWords(editor, [rangeInBlock(editor, [0], 0, 5)], 'q', 'ruth')
    expect(editor.children).toEqual([
      {
        type: 'paragraph',
        children: [{ text: '“No,”', quoteId: 'q', speakerId: 'ruth' }, { text: ' she said.' }],
      },
    ])
    untieWords(editor, 'q')
    expect(editor.children).toEqual([plain('“No,” she said.')])
  })

  it('is tied with others in one step of undo', () => {
    const editor = editorWith(plain('“No,” she said.'), plain('“Yes,” he said.'))
    inOneStep(editor, () => {
      tieWords(editor, [rangeInBlock(editor, [1], 0, 6)], 'two', 'tom')
      tieWords(editor, [rangeInBlock(editor, [0], 0, 5)], 'one', 'ruth')
    })
    editor.undo()
    expect(editor.children).toEqual([plain('“No,” she said.'), plain('“Yes,” he said.')])
  })

  it('is tied in one step of undo, over bold and over paragraphs', () => {
    const editor = editorWith(
      { type: 'paragraph', children: [{ text: '“One ' }, { text: 'two', bold: true }] },
      plain('“three.”'),
    )
    tieWords(editor, rangesOfSpan(editor, 0, 18), 'q', 'ruth')
    expect(JSON.stringify(editor.children).match(/"quoteId":"q"/g)).toHaveLength(3)
    editor.undo()
    expect(JSON.stringify(editor.children)).not.toContain('quoteId')
  })

  it('has one speaker in all its runs', () => {
    const editor = editorWith(plain('“No,” she said, “never.”'))
    tieWords(editor, [rangeInBlock(editor, [0], 0, 5), rangeInBlock(editor, [0], 16, 24)], 'q', 'ruth')
    changeSpeaker(editor, 'q', 'tom')
    Transforms.setNodes(editor, { speakerId: 'nobody-else' }, { at: [0, 2] })
    expect(JSON.stringify(editor.children).match(/"speakerId":"tom"/g)).toHaveLength(2)
  })

  it('does not grow at its closing mark, nor before its opening one', () => {
    const editor = editorWith(plain('“No,” she said.'))
    tieWords(editor, [rangeInBlock(editor, [0], 0, 5)], 'q', 'ruth')
    Transforms.select(editor, { path: [0, 0], offset: 5 })
    editor.insertText('X')
    Transforms.select(editor, Editor.start(editor, []))
    editor.insertText('Y')
    expect(editor.children).toEqual([
      {
        type: 'paragraph',
        children: [
          { text: 'Y' },
          { text: '“No,”', quoteId: 'q', speakerId: 'ruth' },
          { text: 'X she said.' },
        ],
      },
    ])
  })

  it('lives through a split and a join', () => {
    const editor = editorWith(plain('“No, never,” she said.'))
    tieWords(editor, [rangeInBlock(editor, [0], 0, 12)], 'q', 'ruth')
    const before = structuredClone(editor.children)
    Transforms.select(editor, { path: [0, 0], offset: 4 })
    editor.insertBreak()
    expect(editor.children).toHaveLength(2)
    editor.deleteBackward('character')
    expect(editor.children).toEqual(before)
  })
})

describe('places', () => {
  it('name the same stretch in the story’s text and in the editor, lists and links included', () => {
    const editor = editorWith(plain('First.'), {
      type: 'list',
      ordered: false,
      children: [
        { type: 'list-item', children: [{ text: 'one' }] },
        {
          type: 'list-item',
          children: [
            { text: 'a ' },
            { type: 'link', href: 'https://a.example/', children: [{ text: 'link' }] },
            { text: '' },
          ],
        },
      ],
    })
    const [range] = rangesOfSpan(editor, 15, 19)
    expect(range && Editor.string(editor, range)).toBe('link')
    expect(range && placeOf(editor, range.focus)).toEqual({ block: 2, path: [1, 1], offset: 6 })
  })
})

describe('blocks', () => {
  it('leave a list by Enter in an empty item, and a heading by Enter at its end', () => {
    const editor = editorWith(
      {
        type: 'list',
        ordered: false,
        children: [
          { type: 'list-item', children: [{ text: 'one' }] },
          { type: 'list-item', children: [{ text: '' }] },
        ],
      },
      { type: 'heading', level: 2, children: [{ text: 'Head' }] },
    )
    Transforms.select(editor, Editor.start(editor, [0, 1]))
    editor.insertBreak()
    Transforms.select(editor, Editor.end(editor, [2]))
    editor.insertBreak()
    expect(editor.children.map((block) => 'type' in block && block.type)).toEqual([
      'list',
      'paragraph',
      'heading',
      'paragraph',
    ])
  })

  it('are put right whatever comes in', () => {
    const editor = editorWith()
    expect(editor.children).toEqual([plain('')])
  })

  it('do not take what is typed after a link into it', () => {
    const editor = editorWith({
      type: 'paragraph',
      children: [
        { text: '' },
        { type: 'link', href: 'https://a.example/', children: [{ text: 'link' }] },
        { text: '' },
      ],
    })
    Transforms.select(editor, Editor.end(editor, [0, 1]))
    editor.insertText('!')
    expect(editor.children[0]).toEqual({
      type: 'paragraph',
      children: [
        { text: '' },
        { type: 'link', href: 'https://a.example/', children: [{ text: 'link' }] },
        { text: '!' },
      ],
    })
  })
})
