import { describe, expect, it } from 'vitest'
import { exportAs } from '#core/exporters/export-as'
import { exportText } from '#core/exporters/text'
import { formatIds } from '#core/exporters/formats'
import { readBack } from './read-back.ts'
import { isReadBack, readsItsProbe } from './self-check.ts'

/** A format as somebody might add it: letters beyond ASCII become `\'e9`, as in RTF. */
function inRtf(text: string): string {
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    if (code < 128) return /[\\{}]/.test(letter) ? `\\${letter}` : letter
    return code < 256 ? `\\'${code.toString(16)}` : `\\u${code}?`
  }).join('')
}

describe('the reading of what a form made', () => {
  it.each(formatIds)('finds a sentence full of signs wherever its exporter puts it: %s', async (format) => {
    expect(await isReadBack(format)).toBe(true)
  })

  it('is refused for a format whose escapes it does not know', async () => {
    expect(await readsItsProbe((story) => inRtf(exportText(story)), readBack.txt)).toBe(false)
    expect(await readsItsProbe((story) => exportText(story), readBack.txt)).toBe(true)
  })

  it('is refused for a form that is read as another one', async () => {
    const html = await readsItsProbe((story) => exportAs(story, 'html'), readBack.txt)
    const json = await readsItsProbe((story) => exportAs(story, 'json'), readBack.html)
    const docx = await readsItsProbe((story) => exportAs(story, 'docx'), readBack.txt)
    expect([html, json, docx]).toEqual([false, false, false])
  })
})
