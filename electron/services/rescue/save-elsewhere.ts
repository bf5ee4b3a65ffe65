import { type Answer, success } from '#bridge/failure'
import type { Story } from '#core/story/story'
import { writeExport } from '../exporting/write-export.ts'
import type { Library } from '../library.ts'
import type { Shell } from '../shell-parts.ts'
import { fileNameFrom } from '../slug.ts'
import { pack } from '../storage/envelope.ts'
import { storyFile } from '../storage/file-kinds.ts'
import type { Files } from '../storage/files.ts'

/**
 * The way out while the library's disk takes nothing: the whole story, private parts too, as a file of the library's
 * own kind wherever the editor says. Copied into `stories/` it is the story again.
 */
export async function saveElsewhere(
  { files, shell, library }: { files: Files; shell: Shell; library: Library },
  story: Story,
): Promise<Answer<string | null>> {
  const format = { name: 'Copydesk story, with all that is private in it', extension: 'json' }
  const filePath = await shell.chooseSavePath(fileNameFrom(`${story.slug}-whole`, 'json'), format)
  if (filePath === null) return success(null)
  return writeExport(files, filePath, pack(storyFile, story), {
    libraries: [library.folder],
    ownStoryId: story.id,
  })
}
