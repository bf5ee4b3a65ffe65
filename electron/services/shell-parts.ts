import type { Paper } from '#bridge/settings'
import type { FormatFacts } from '#core/exporters/formats'

/** What the services need of the window's surroundings. electron/shell provides it; a test its own. */
export interface Shell {
  readonly engine: 'electron' | 'stand-in'
  readonly version: string
  readonly platform: string
  /** The open dialog: the paths of the chosen files, none when it was cancelled. */
  chooseFiles(): Promise<readonly string[]>
  /** The open dialog for a backup: its path, null when it was cancelled. */
  chooseBackup(): Promise<string | null>
  /** The open dialog for the house's page around a story: its path, null when it was cancelled. */
  chooseHousePage(): Promise<string | null>
  /** The dialog for a folder, which may be made in it: its path, null when it was cancelled. */
  chooseFolder(title: string): Promise<string | null>
  /** The open dialog for a picture: its path, null when it was cancelled. */
  choosePicture(): Promise<string | null>
  /** The save dialog, which has asked before an existing file is named: a path, null when it was cancelled. */
  chooseSavePath(
    suggestedName: string,
    format: Pick<FormatFacts, 'name' | 'extension'>,
  ): Promise<string | null>
  /** The window's pages as they would be printed on this paper; null when the engine gave none. */
  printToPdf(paper: Paper): Promise<Uint8Array | null>
  writeClipboard(content: { readonly html: string; readonly text: string }): void | Promise<void>
  /** Asks first, naming the host. True when the page was opened. */
  askToOpenLink(url: URL): Promise<boolean>
  closeWindow(): void
  /**
   * Something is not saved: closes only when the editor says so, else the window stays. True when it may close.
   * `isRescued` says that a copy of it was put aside.
   */
  askToCloseUnsaved(isRescued: boolean): Promise<boolean>
}
