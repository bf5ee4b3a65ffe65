import { describe, expect, it } from 'vitest'
import { exportAs } from '#core/exporters/export-as'
import { type Format, formatIds } from '#core/exporters/formats'
import { type Form, type Release, type ReleaseRequest, checkRelease } from '#core/leaving/check-release'
import { scanRelease } from '#core/leaving/scan-release'
import { publicStory } from '#core/story/public-story'
import type { Story } from '#core/story/story'
import { addressTricks } from './leaving/address-tricks.ts'
import { type Trick, innocent, people } from './leaving/innocent-story.ts'
import { harmless, nameTricks, nameWarnings } from './leaving/name-tricks.ts'
import { wordTricks } from './leaving/word-tricks.ts'

const secretTricks = [...wordTricks, ...addressTricks]
const forms: readonly Form[] = [...formatIds, 'pdf', 'words']

function requestOf(story: Story, form: Form, fileName?: string): ReleaseRequest {
  return {
    story,
    speakers: people,
    form,
    audience: 'public',
    leaveOut: [],
    ...(fileName === undefined ? {} : { fileName }),
  }
}

/** The one answer that every form gives. */
function answerOf({ of, fileName }: Trick): Release {
  const story = of(innocent)
  const answers = forms.map((form) => checkRelease(requestOf(story, form, fileName)))
  for (const answer of answers) expect(answer).toEqual(answers[0])
  const [answer] = answers
  if (answer === undefined) throw new Error('there are no forms')
  return answer
}

/** What would be written of a story that nothing held up: the exporters are given it past the check. */
async function madePastTheCheck(story: Story, format: Format): Promise<string | Uint8Array> {
  const made = publicStory({ ...story, quotes: {} }, [])
  if (!made.ok) throw new Error('without records nothing is secret')
  return exportAs(made.story, format)
}

function hasAddress(story: Story): boolean {
  return JSON.stringify(story.body).includes('"href"')
}

describe('the decision about everything that leaves', () => {
  it('lets an innocent story leave in every form, with nothing to warn of', async () => {
    expect(answerOf({ name: '', of: (story) => story })).toMatchObject({ ok: true, warnings: [] })
  })

  it.each(secretTricks)('refuses words off the record again: $name', (trick) => {
    const answer = answerOf(trick)
    expect(answer.ok ? 'it left' : answer.reasons.map(({ rule }) => rule)).toContain(
      'off-the-record-unmarked',
    )
  })

  it.each(nameTricks)('refuses what gives an unnamed source away: $name', (trick) => {
    const answer = answerOf(trick)
    expect(answer.ok ? 'it left' : answer.reasons.map(({ speaker }) => speaker)).toContain('maria')
  })

  it.each(nameWarnings)('warns of what may give somebody away: $name', (trick) => {
    const answer = answerOf(trick)
    expect([answer.ok, answer.warnings.map(({ rule }) => rule)]).toEqual([true, ['maybe-named']])
  })

  it.each(harmless)('does not hold up $name', (trick) => {
    expect(answerOf(trick)).toMatchObject({ ok: true, warnings: [] })
  })
})

describe('the scan of what was made', () => {
  it.each(forms)('finds nothing in an innocent story, and says for how much it looked: %s', async (form) => {
    const request = requestOf(innocent, form, 'harbour-drain.html')
    const release = checkRelease(request)
    if (!release.ok) throw new Error(release.reasons[0]?.says)
    const format = form === 'pdf' || form === 'words' ? 'txt' : form
    const scan = await scanRelease(await exportAs(release.story, format), request)
    expect(scan.found).toEqual([])
    expect(scan.searched).toBeGreaterThan(20)
  })

  it.each(formatIds)('finds every trick in the bytes, when the check is passed over: %s', async (format) => {
    const missed: string[] = []
    for (const [index, trick] of [...secretTricks, ...nameTricks].entries()) {
      const story = trick.of(innocent)
      // Plain text prints no addresses; and a Word document takes ten times as long to make as any other.
      if ((format === 'txt' || format === 'wire') && hasAddress(story)) continue
      if (format === 'docx' && index % 4 !== 0) continue
      // The scan gets the innocent story, as if the check had missed what the exporter was given.
      const made = await madePastTheCheck(story, format)
      const { found } = await scanRelease(made, requestOf(innocent, format, trick.fileName))
      if (found.length === 0) missed.push(trick.name)
    }
    expect(missed).toEqual([])
  })

  it('finds nothing of what is harmless', async () => {
    const found: string[] = []
    for (const trick of [...harmless, ...nameWarnings]) {
      const story = trick.of(innocent)
      for (const format of formatIds) {
        const made = await madePastTheCheck(story, format)
        const scan = await scanRelease(made, requestOf(story, format, trick.fileName))
        found.push(...scan.found.map((words) => `${format}: ${trick.name}: ${words}`))
      }
    }
    expect(found).toEqual([])
  })
})
