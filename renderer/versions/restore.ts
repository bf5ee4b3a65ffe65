import { Editor, Transforms } from 'slate'
import { bringBack } from '#core/story/bring-back'
import type { Story } from '#core/story/story'
import { summarise } from '#core/story/summary'
import { bridge } from '../bridge/bridge.ts'
import { desk, say, setDesk } from '../desk/state.ts'
import type { StoryEditor } from '../editor/story-editor.ts'
import { inOneStep } from '../editor/tie.ts'
import { sayDone } from '../history/say-done.ts'
import { copyText } from '../story/copy-whole-text.ts'
import { saveNow } from '../story/autosave.ts'
import { changeStory, setRest } from '../story/change-story.ts'
import { focusBody } from '../story/held-caret.ts'
import { dropKeys, handOverKeys } from '../story/keys-in-transit.ts'
import { replaceStory } from '../story/open-story.ts'
import { wholeStory } from '../story/whole-story.ts'
import { compare, loadVersions } from './compare-state.ts'

/** Brings a version of the open story back, in one step of its history. What is there now is kept as a version first. */
export async function bringVersionBack(id: string, number: number): Promise<void> {
  const restored = await replaceStory(() => bridge.call('version:restore', { id, number }))
  const { open } = desk()
  if (restored === null || open?.rest.id !== id) return dropKeys()
  const { story } = restored
  takeOver(open.editor, story)
  const row = summarise(story)
  setDesk({ tab: 'write', stories: desk().stories.map((one) => (one.id === id ? row : one)) })
  sayDone('The old version is back. What stood here is kept.')
  focusBody()
  void handOverKeys()
}

/** Gives the open story the words and records of another state of it. */
function takeOver(editor: StoryEditor, { body, ...rest }: Story): void {
  const { slug, headline, standfirst, byline, dateline, embargo, quotes, log } = rest
  const replace = () => {
    changeStory(() => ({ slug, headline, standfirst, byline, dateline, embargo, quotes }), {
      label: 'restored version',
    })
    for (const at of Array.from(editor.children.keys()).toReversed())
      Transforms.removeNodes(editor, { at: [at] })
    Transforms.insertNodes(editor, body, { at: [0] })
    Transforms.select(editor, Editor.start(editor, []))
  }
  inOneStep(editor, replace, 'restored version')
  setRest(editor, { log })
}

/** Keeps the story as it now stands. */
export async function keepVersion(): Promise<void> {
  const { open } = desk()
  if (open === null || !(await saveNow())) return
  const answer = await bridge.call('version:keep', { id: open.rest.id })
  say(answer.ok ? `Kept as version ${answer.value.number}.` : answer.failure.sentence)
  if (desk().tab === 'compare') await loadVersions()
}

/** The words of the old side as plain text on the clipboard. What is off the record by now is left out of them. */
export async function copyOldVersion(): Promise<void> {
  const { open } = desk()
  const { old, stories } = compare()
  const version = stories.get(old ?? -1)
  if (open === null || version === undefined) return
  await copyText(bringBack(wholeStory(open), version, version.changed, ''))
}
