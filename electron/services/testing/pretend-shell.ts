import type { Shell } from '../shell-parts.ts'

/** A shell whose dialogs answer as they are told, and that notes what it was asked to do. */
export function pretendShell(
  answers: {
    file?: string
    folder?: string
    files?: readonly string[]
    savePath?: string
    pdf?: Uint8Array
    opensLinks?: boolean
    losesWords?: boolean
  } = {},
): {
  shell: Shell
  done: unknown[][]
} {
  const done: unknown[][] = []
  return {
    done,
    shell: {
      engine: 'stand-in',
      version: '1.2.3',
      platform: 'linux',
      chooseBackup: async () => answers.file ?? null,
      chooseHousePage: async () => answers.file ?? null,
      chooseFolder: async () => answers.folder ?? null,
      chooseFiles: async () => answers.files ?? (answers.file === undefined ? [] : [answers.file]),
      choosePicture: async () => answers.file ?? null,
      chooseSavePath: async (suggestedName) => {
        done.push(['suggest', suggestedName])
        return answers.savePath ?? null
      },
      printToPdf: async () => answers.pdf ?? null,
      writeClipboard: (content) => {
        done.push(['copy', content])
      },
      askToOpenLink: async (url) => {
        done.push(['ask', url.href])
        return answers.opensLinks ?? false
      },
      askToCloseUnsaved: async (_isRescued) => {
        done.push(['ask to lose'])
        return answers.losesWords ?? false
      },
      closeWindow: () => {
        done.push(['close'])
      },
    },
  }
}
