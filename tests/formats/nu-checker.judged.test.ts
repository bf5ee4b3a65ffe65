import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { exportHtml } from '#core/exporters/html'
import { topOf } from '#core/exporters/walk'
import type { PublicStory } from '#core/story/public-story'
import { validateHtml } from '../../tools/validate-html.mjs'
import { judgedStories } from './judged-stories.ts'

/** What the checker says of some pages, each judged whole; all in one run, since starting it costs seconds. */
function judge(pages: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-pages-'))
  try {
    const files = pages.map((html, index) => {
      const file = path.join(folder, `${index}.html`)
      writeFileSync(file, html)
      return file
    })
    const { ok, report } = validateHtml(files)
    return ok ? '' : report || 'the checker failed and said nothing'
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A fragment in the plainest page of a CMS. */
function inPage(fragment: string): string {
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>CMS</title></head>\n<body>\n${fragment}</body>\n</html>\n`
}

/**
 * A story as it may be filed, with a headline; its words in the one normal form of Unicode and without letters that
 * mean nothing, since the checker warns of such, and an exporter changes no word.
 */
function fit(story: PublicStory): PublicStory {
  const ordinary: PublicStory = JSON.parse(
    JSON.stringify(story)
      .replace(/\p{Co}/gu, 'x')
      .normalize('NFC')
      // A text that begins with a mark to be set over a letter: the checker warns of such too.
      .replace(/(?<=":"\s*)(?=\p{M})/gu, 'x'),
  )
  return topOf(ordinary).headline === '' ? { ...ordinary, headline: 'No story goes without one' } : ordinary
}

it('the Nu HTML checker has no error and no warning for any page or fragment', { timeout: 600_000 }, () => {
  const stories = judgedStories().map(({ story }) => fit(story))
  const pages = stories.flatMap((story) => [
    exportHtml(story, { fragment: false }),
    inPage(exportHtml(story, { fragment: true })),
  ])
  expect(judge(pages)).toBe('')
  console.log(
    `The Nu HTML checker judged ${pages.length} pages of ${stories.length} stories: 0 errors, 0 warnings`,
  )
})

it('the Nu HTML checker finds what is wrong', () => {
  expect(judge([inPage('<figcaption>Nobody’s</figcaption>\n'), inPage('<p>Fine</p>\n')])).toContain(
    'figcaption',
  )
})
