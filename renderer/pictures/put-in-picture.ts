import { shorten } from '#core/style/shorten'
import { bridge } from '../bridge/bridge.ts'
import { desk, say } from '../desk/state.ts'
import { insertFigure } from '../editor/figures.ts'
import type { StoryEditor } from '../editor/story-editor.ts'
import { focusBody } from '../story/held-caret.ts'
import { look } from './known-pictures.ts'
import { redraw } from './redraw.ts'

/** Asks for a picture's file and puts it in after the block at the caret. */
export async function choosePicture(): Promise<void> {
  const editor = desk().open?.editor
  const chosen = await bridge.call('picture:choose', null)
  if (!chosen.ok) return say(chosen.failure.sentence)
  if (chosen.value !== null) await putIn(editor, Uint8Array.from(chosen.value.bytes), chosen.value.name)
}

/** Puts in pictures that were dropped or pasted, one after the other. */
export async function putInFiles(files: readonly File[]): Promise<void> {
  const editor = desk().open?.editor
  for (const file of files) await putIn(editor, new Uint8Array(await file.arrayBuffer()), file.name)
}

/** The pictures among some files. */
export function picturesIn(files: FileList): readonly File[] {
  return Array.from(files).filter(({ type }) => type.startsWith('image/'))
}

/** True when a picture may be put into what is shown now. */
export function takesPictures(): boolean {
  const { open, tab } = desk()
  return open !== null && !open.readOnly && tab === 'write'
}

/** Puts a picture into the story that was open when it was asked for, if it still is. */
async function putIn(
  editor: StoryEditor | undefined,
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<void> {
  const redrawn = await redraw(bytes, name === '' ? 'The picture' : `“${shorten(name)}”`)
  if (!redrawn.ok) return say(redrawn.says)
  const kept = await bridge.call('picture:keep', { bytes: redrawn.bytes })
  if (!kept.ok) return say(kept.failure.sentence)
  // Its size is known before it is shown, so that no line jumps.
  await look(kept.value.picture)
  if (editor === undefined || desk().open?.editor !== editor) {
    return say('The picture was not put in: another story was opened meanwhile.')
  }
  insertFigure(editor, kept.value.picture)
  focusBody()
  say(['The picture was drawn anew: its file tells no place, camera or author.', ...redrawn.notes].join(' '))
}
