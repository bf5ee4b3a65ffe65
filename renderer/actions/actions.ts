import { desk } from '../desk/state.ts'
import { readCaret } from '../editor/read-caret.ts'
import { type Action, type MenuName } from './action.ts'
import { newStory } from './new-story.ts'
import { importStory } from './import-story.ts'
import { duplicateStory } from './duplicate-story.ts'
import { spikeStory } from './spike-story.ts'
import { restoreStory } from './restore-story.ts'
import { checkBeforeFiling } from './check-before-filing.ts'
import { exportFile } from './export-file.ts'
import { exportAgain } from './export-again.ts'
import { exportInAnother, exportsAs } from './export-as.ts'
import { exportPdf, exportProof } from './export-pdf.ts'
import { exportToFolder, exportToZip } from './export-several.ts'
import { copyForCms } from './copy-for-cms.ts'
import { undo } from './undo.ts'
import { redo } from './redo.ts'
import { saveStory } from './save-story.ts'
import { findLeftOvers } from './find-left-overs.ts'
import { bold } from './bold.ts'
import { italic } from './italic.ts'
import { link } from './link.ts'
import { openLink } from './open-link.ts'
import { plainParagraph } from './plain-paragraph.ts'
import { heading } from './heading.ts'
import { subheading } from './subheading.ts'
import { blockQuote } from './block-quote.ts'
import { bulletList } from './bullet-list.ts'
import { numberedList } from './numbered-list.ts'
import { putInPicture } from './put-in-picture.ts'
import { movePictureDown, movePictureUp } from './move-picture.ts'
import { takePictureOut } from './take-picture-out.ts'
import { whoSaidIt } from './who-said-it.ts'
import { nextGuess } from './next-guess.ts'
import { acceptAll } from './accept-all.ts'
import { untieQuote } from './untie-quote.ts'
import { changeSpeaker } from './change-speaker.ts'
import { turnRecord } from './turn-record.ts'
import { offTheRecord } from './off-the-record.ts'
import { notAQuote } from './not-a-quote.ts'
import { speakerCard } from './speaker-card.ts'
import { checkQuote } from './check-quote.ts'
import { nextUnchecked } from './next-unchecked.ts'
import { moveOn } from './move-on.ts'
import { write } from './write.ts'
import { compareVersions } from './compare-versions.ts'
import { nextChange } from './next-change.ts'
import { previousChange } from './previous-change.ts'
import { putBack } from './put-back.ts'
import { restoreVersion } from './restore-version.ts'
import { copyOldWords } from './copy-old-words.ts'
import { backUpLibrary } from './back-up.ts'
import { restoreLibrary } from './restore-backup.ts'
import { libraries } from './libraries.ts'
import { settings } from './settings.ts'
import { moveTheLibrary } from './move-library.ts'
import { keepVersion } from './keep-version.ts'
import { foldDesk } from './fold-desk.ts'
import { foldQuotes } from './fold-quotes.ts'
import { menusAction } from './menus.ts'
import { nextPane } from './next-pane.ts'
import { filterDesk } from './filter-desk.ts'
import { showSpiked } from './show-spiked.ts'
import { palette } from './palette.ts'
import { whereFilesAre } from './where-files-are.ts'

/** Everything an editor can do, by name, in the order of the menus. */
export const actions = {
  newStory,
  importStory,
  duplicateStory,
  spikeStory,
  restoreStory,
  keepVersion,
  checkBeforeFiling,
  exportFile,
  exportInAnother,
  exportAgain,
  exportPdf,
  exportProof,
  exportToFolder,
  exportToZip,
  copyForCms,
  backUpLibrary,
  restoreLibrary,
  libraries,
  moveTheLibrary,
  settings,
  undo,
  redo,
  saveStory,
  putBack,
  restoreVersion,
  copyOldWords,
  findLeftOvers,
  bold,
  italic,
  link,
  openLink,
  plainParagraph,
  heading,
  subheading,
  blockQuote,
  bulletList,
  numberedList,
  putInPicture,
  movePictureUp,
  movePictureDown,
  takePictureOut,
  whoSaidIt,
  nextGuess,
  acceptAll,
  untieQuote,
  changeSpeaker,
  turnRecord,
  offTheRecord,
  notAQuote,
  speakerCard,
  checkQuote,
  nextUnchecked,
  moveOn,
  write,
  compareVersions,
  nextChange,
  previousChange,
  foldDesk,
  foldQuotes,
  nextPane,
  menusAction,
  filterDesk,
  showSpiked,
  palette,
  whereFilesAre,
} as const satisfies Record<string, Action>

export const allActions: readonly Action[] = [...Object.values(actions), ...exportsAs]

/** The actions of one menu, in order. */
export function actionsOf(menu: MenuName): readonly Action[] {
  return allActions.filter((action) => action.menu === menu && action.isInMenu !== false)
}

/** The actions whose keys hold only in one list. */
export function actionsIn(where: NonNullable<Action['where']>): readonly Action[] {
  return allActions.filter((action) => action.where === where)
}

/** Runs an action if it may run now. */
export function runAction(action: Action): void {
  const { open } = desk()
  if (open !== null) readCaret(open.editor)
  if (action.isEnabled?.() === false) return
  void action.run()
}
