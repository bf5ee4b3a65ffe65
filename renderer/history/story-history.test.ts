import fc from 'fast-check'
import { Editor, Node, Transforms } from 'slate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paragraph } from '#core/story/body'
import { type RecordStatus, newRecord, recordStatuses } from '#core/story/quotation'
import { withRecordStatus } from '#core/story/remembered-words'
import { storyStatuses } from '#core/story/story'
import { shapeBlocks, toggleMark } from '../editor/format.ts'
import { type TestingEditor, testingEditor } from '../editor/testing-editor.ts'
import { inOneStep, tieWords, untieWords } from '../editor/tie.ts'
import type { Rest } from './step.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** As the window changes a story outside its body. */
function change(testing: TestingEditor, part: Partial<Rest>, label: string, run?: string): void {
  const { history } = testing.editor
  const act = () => {
    history.recordRest(part, label)
    testing.rest = { ...testing.rest, ...part }
  }
  if (run === undefined) history.step(label, act)
  else history.run(run, label, act)
}

function setRecord(testing: TestingEditor, quoteId: string, record: RecordStatus): void {
  const before = testing.rest.quotes[quoteId] ?? newRecord('direct')
  const after = withRecordStatus(before, record, ['the words of it'])
  change(testing, { quotes: { ...testing.rest.quotes, [quoteId]: after } }, 'record status')
}

function undo(testing: TestingEditor, keepsProtection = true) {
  return testing.editor.history.take('undo', { keepsProtection })
}

function redo(testing: TestingEditor, keepsProtection = true) {
  return testing.editor.history.take('redo', { keepsProtection })
}

function words(testing: TestingEditor): string {
  return testing.editor.children.map((block) => Node.string(block)).join('|')
}

/** Time goes on: what is typed next is a step of its own. */
function rest(): void {
  vi.advanceTimersByTime(1000)
}

describe('the history of a story', () => {
  it('takes back text, fields, records and status in the order they happened', () => {
    const testing = testingEditor([paragraph('“No,” she said.')])
    Transforms.select(testing.editor, Editor.end(testing.editor, []))
    testing.editor.insertText(' Twice.')
    change(testing, { headline: 'A refusal' }, 'headline')
    tieWords(
      testing.editor,
      [Editor.range(testing.editor, { path: [0, 0], offset: 0 }, { path: [0, 0], offset: 5 })],
      'q',
      'ruth',
    )
    setRecord(testing, 'q', 'background')
    change(testing, { status: 'edit' }, 'status')

    expect([undo(testing)?.label, testing.rest.status]).toEqual(['status', 'draft'])
    expect([undo(testing, false)?.label, testing.rest.quotes]).toEqual(['record status', {}])
    expect([undo(testing)?.label, JSON.stringify(testing.editor.children)]).toEqual([
      'speaker',
      expect.not.stringContaining('quoteId'),
    ])
    expect([undo(testing)?.label, testing.rest.headline]).toEqual(['headline', ''])
    expect([undo(testing)?.label, words(testing)]).toEqual(['typing', '“No,” she said.'])
    expect(undo(testing)).toBeNull()
  })

  it('keeps a run of typing as one step until it rests, in the text as in a field', () => {
    const testing = testingEditor([paragraph('')])
    Transforms.select(testing.editor, Editor.start(testing.editor, []))
    for (const letter of 'one two') testing.editor.insertText(letter)
    rest()
    for (const letter of ' three') testing.editor.insertText(letter)
    for (const headline of ['N', 'No', 'Now']) change(testing, { headline }, 'headline', 'field headline')
    rest()
    change(testing, { headline: 'Nowhere' }, 'headline', 'field headline')
    const seen = [1, 2, 3, 4].map(() => {
      undo(testing)
      return `${testing.rest.headline}/${words(testing)}`
    })
    expect(seen).toEqual(['Now/one two three', '/one two three', '/one two', '/'])
  })

  it('begins a new step where the caret was moved, and where typing turns into deleting', () => {
    const testing = testingEditor([paragraph('ab')])
    Transforms.select(testing.editor, { path: [0, 0], offset: 2 })
    testing.editor.insertText('c')
    Transforms.select(testing.editor, { path: [0, 0], offset: 0 })
    testing.editor.insertText('x')
    testing.editor.insertText('y')
    testing.editor.deleteBackward('character')
    const seen = [1, 2, 3].map(() => {
      undo(testing)
      return words(testing)
    })
    expect(seen).toEqual(['xyabc', 'abc', 'ab'])
  })

  it('keeps all that one gesture did as one step, whoever made which part of it', () => {
    const testing = testingEditor([paragraph('Alpha beta gamma')])
    inOneStep(testing.editor, () => {
      Transforms.delete(testing.editor, {
        at: { anchor: { path: [0, 0], offset: 6 }, focus: { path: [0, 0], offset: 11 } },
      })
      Transforms.insertText(testing.editor, ' beta', { at: { path: [0, 0], offset: 11 } })
      change(testing, { headline: 'Moved' }, 'headline')
    })
    expect(words(testing)).toBe('Alpha gamma beta')
    undo(testing)
    expect([words(testing), testing.rest.headline]).toEqual(['Alpha beta gamma', ''])
    redo(testing)
    expect([words(testing), testing.rest.headline]).toEqual(['Alpha gamma beta', 'Moved'])
  })

  it('keeps a composition of several events as one step', () => {
    const testing = testingEditor([paragraph('old word')])
    Transforms.select(testing.editor, {
      anchor: { path: [0, 0], offset: 0 },
      focus: { path: [0, 0], offset: 3 },
    })
    testing.editor.history.begin('typing')
    testing.editor.deleteFragment()
    rest()
    testing.editor.insertText('新')
    testing.editor.history.end()
    expect(words(testing)).toBe('新 word')
    undo(testing)
    expect(words(testing)).toBe('old word')
  })

  it('tells of every change of the body, also of those of undo', () => {
    const testing = testingEditor([paragraph('a')])
    Transforms.select(testing.editor, Editor.start(testing.editor, []))
    shapeBlocks(testing.editor, 'heading')
    const after = testing.changes
    expect(after).toBeGreaterThan(0)
    undo(testing)
    expect(testing.changes).toBeGreaterThan(after)
  })
})

describe('protection', () => {
  it('falls by undo only when that was asked for; all else of the step is taken back', () => {
    const testing = testingEditor([paragraph('“No,” she said.')])
    setRecord(testing, 'q', 'off')
    expect(testing.editor.history.next('undo')?.lowers).toEqual([{ quoteId: 'q', from: 'off', to: 'on' }])
    undo(testing)
    expect(testing.rest.quotes['q']).toMatchObject({ record: 'off', secretWords: 'the words of it' })
    redo(testing)
    undo(testing, false)
    expect(testing.rest.quotes).toEqual({})
  })

  it('is asked about by redo too, where redo would put words back on the record', () => {
    const testing = testingEditor([paragraph('“No,” she said.')])
    setRecord(testing, 'q', 'off')
    setRecord(testing, 'q', 'on')
    undo(testing)
    expect(testing.rest.quotes['q']?.record).toBe('off')
    expect(testing.editor.history.next('redo')?.lowers).toEqual([{ quoteId: 'q', from: 'off', to: 'on' }])
    redo(testing)
    expect(testing.rest.quotes['q']).toMatchObject({ record: 'off', secretWords: 'the words of it' })
  })

  it('outlives the undo of a paste without a question, since the words go with it', () => {
    const testing = testingEditor([paragraph('One.')])
    inOneStep(testing.editor, () => {
      Transforms.insertNodes(
        testing.editor,
        { type: 'paragraph', children: [{ text: '“No,”', quoteId: 'copy', speakerId: 'ruth' }] },
        { at: [1] },
      )
      change(testing, { quotes: { copy: withRecordStatus(newRecord('direct'), 'off', ['“No,”']) } }, 'paste')
    })
    expect(testing.editor.history.next('undo')?.lowers).toEqual([])
    undo(testing, false)
    expect([words(testing), testing.rest.quotes['copy']?.record]).toEqual(['One.', 'off'])
  })

  it('hears about words before they are deleted or lose their mark', () => {
    const testing = testingEditor([
      {
        type: 'paragraph',
        children: [{ text: '“No, never,”', quoteId: 'q', speakerId: 'ruth' }, { text: ' she said.' }],
      },
    ])
    Transforms.select(testing.editor, { path: [0, 0], offset: 10 })
    testing.editor.deleteBackward('character')
    testing.editor.deleteBackward('character')
    rest()
    untieWords(testing.editor, 'q')
    expect(testing.losing).toEqual(['q', 'q'])
  })
})

const act = fc.oneof(
  fc.record({
    do: fc.constant('type' as const),
    at: fc.nat(9),
    text: fc.constantFrom('a', ' b', 'No. ', '“', 'x y'),
  }),
  fc.record({
    do: fc.constant('delete' as const),
    at: fc.nat(9),
    way: fc.constantFrom('back', 'forward', 'range'),
  }),
  fc.record({ do: fc.constant('break' as const), at: fc.nat(9) }),
  fc.record({
    do: fc.constant('shape' as const),
    at: fc.nat(9),
    shape: fc.constantFrom('heading', 'bullets', 'block-quote'),
  }),
  fc.record({ do: fc.constant('bold' as const), at: fc.nat(9) }),
  fc.record({ do: fc.constant('tie' as const), at: fc.nat(9), quote: fc.constantFrom('q1', 'q2') }),
  fc.record({ do: fc.constant('untie' as const), quote: fc.constantFrom('q1', 'q2') }),
  fc.record({
    do: fc.constant('record' as const),
    quote: fc.constantFrom('q1', 'q2'),
    status: fc.constantFrom(...recordStatuses),
  }),
  fc.record({ do: fc.constant('check' as const), quote: fc.constantFrom('q1', 'q2') }),
  fc.record({ do: fc.constant('status' as const), status: fc.constantFrom(...storyStatuses) }),
  fc.record({
    do: fc.constant('field' as const),
    field: fc.constantFrom('headline', 'slug', 'standfirst'),
    text: fc.string({ maxLength: 4 }),
  }),
  fc.record({ do: fc.constant('refuse' as const), words: fc.string({ maxLength: 3 }) }),
  fc.record({ do: fc.constant('rest' as const) }),
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

function perform(testing: TestingEditor, one: Act): void {
  const { editor } = testing
  if ('at' in one) {
    const leaves = Array.from(Node.texts(editor))
    const found = leaves[one.at % leaves.length]
    if (found === undefined) return
    const [leaf, path] = found
    const offset = one.at % (leaf.text.length + 1)
    const isRange = one.do === 'bold' || one.do === 'tie' || (one.do === 'delete' && one.way === 'range')
    const focus = isRange ? { path, offset: leaf.text.length } : { path, offset }
    Transforms.select(editor, { anchor: { path, offset }, focus })
  }
  switch (one.do) {
    case 'type':
      return editor.insertText(one.text)
    case 'delete':
      if (one.way === 'range') return editor.deleteFragment()
      return one.way === 'back' ? editor.deleteBackward('character') : editor.deleteForward('character')
    case 'break':
      return editor.insertBreak()
    case 'shape':
      return shapeBlocks(editor, one.shape as Parameters<typeof shapeBlocks>[1])
    case 'bold':
      return toggleMark(editor, 'bold')
    case 'tie':
      if (editor.selection !== null) tieWords(editor, [editor.selection], one.quote, 'ruth')
      return
    case 'untie':
      return untieWords(editor, one.quote)
    case 'record':
      return setRecord(testing, one.quote, one.status)
    case 'check': {
      const record = testing.rest.quotes[one.quote] ?? newRecord('direct')
      const check = { by: '', at: '2026-01-01T00:00:00.000Z', evidence: '', words: 'x' }
      return change(
        testing,
        { quotes: { ...testing.rest.quotes, [one.quote]: { ...record, check } } },
        'check',
      )
    }
    case 'status':
      return change(testing, { status: one.status }, 'status')
    case 'field':
      return change(testing, { [one.field]: one.text }, one.field, `field ${one.field}`)
    case 'refuse':
      return change(testing, { refusals: [...testing.rest.refusals, { words: one.words }] }, 'refused guess')
    case 'rest':
      return rest()
  }
}

function state({ editor, rest: around }: TestingEditor): unknown {
  const { quotes, ...others } = around
  // What is remembered of words off the record only grows, and is compared by itself.
  const records = Object.entries(quotes).map(([id, { secretWords: _words, ...record }]) => [id, record])
  return structuredClone([editor.children, others, Object.fromEntries(records)])
}

describe('random acts', () => {
  it('are taken back to the very start and done again to the very end', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const testing = testingEditor([paragraph('“No, never,” she said.'), paragraph('The second.')])
        const start = state(testing)
        for (const one of acts) perform(testing, one)
        const end = state(testing)
        while (undo(testing, false) !== null);
        expect(state(testing)).toEqual(start)
        while (redo(testing, false) !== null);
        expect(state(testing)).toEqual(end)
      }),
      { numRuns: 300 },
    )
  })

  it('never lower the protection of a quote unasked, nor forget its words', () => {
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 30 }),
        fc.array(fc.boolean(), { maxLength: 40 }),
        (acts, ways) => {
          const testing = testingEditor([paragraph('“No, never,” she said.')])
          for (const one of acts) perform(testing, one)
          for (const back of ways) {
            const before = testing.rest.quotes
            if (back) undo(testing)
            else redo(testing)
            for (const [id, { record, secretWords }] of Object.entries(before)) {
              const after = testing.rest.quotes[id]
              const rank = (status: RecordStatus) => recordStatuses.indexOf(status)
              expect(rank(after?.record ?? 'on')).toBeGreaterThanOrEqual(rank(record))
              if (record === 'off') expect(after?.secretWords ?? '').toContain(secretWords ?? '')
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
