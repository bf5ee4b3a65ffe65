import { useState } from 'react'
import { DeskPane } from './desk/desk-pane.tsx'
import { foldedAs } from './desk/folding.ts'
import { Rail } from './desk/rail.tsx'
import { type Bringing, type PasteReport, type Sending, useDesk } from './desk/state.ts'
import { PrintSheet } from './filing/print-sheet.tsx'
import { SendingPane } from './filing/sending-pane.tsx'
import { QuotesPane } from './quotes/quotes-pane.tsx'
import { BringingInPane } from './story/bringing-in-pane.tsx'
import { picturesIn, putInFiles, takesPictures } from './pictures/put-in-picture.ts'
import { importDropped } from './story/import-story.ts'
import { PasteReportPane } from './story/paste-report-pane.tsx'
import { StoryPane } from './story/story-pane.tsx'
import { Floats } from './ui/floats.tsx'
import { StatusBar } from './ui/status-bar.tsx'
import { TitleBar } from './ui/title-bar.tsx'
import { ToastLine } from './ui/toast-line.tsx'
import { VersionsPane } from './versions/versions-pane.tsx'

/** The window: title bar, three panes, status bar, and what floats. */
export function App() {
  const session = useDesk((state) => state.session)
  const report = useDesk((state) => state.report)
  const tab = useDesk((state) => state.tab)
  const openId = useDesk((state) => state.open?.rest.id ?? null)
  const printing = useDesk((state) => state.printing)
  const isFiling = tab === 'file' && openId !== null
  const isComparing = tab === 'compare' && openId !== null
  const [isDropping, setDropping] = useState(false)
  const bringing = useDesk((state) => state.bringing)
  const sending = useDesk((state) => state.sending)
  const showsReport = (report !== null || bringing !== null || sending !== null) && !isFiling
  const quotesFolded = isFiling || ((session.foldedQuotes ?? false) && !showsReport)
  return (
    <div
      className="window"
      data-dropping={isDropping || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setDropping(true)
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        setDropping(false)
        const files = Array.from(event.dataTransfer.files)
        if (files.length === 0) return
        event.preventDefault()
        const isPictures = takesPictures() && picturesIn(event.dataTransfer.files).length === files.length
        void (isPictures ? putInFiles(files) : importDropped(files))
      }}
    >
      <TitleBar />
      <div
        className="panes"
        data-tab={openId === null ? 'write' : tab}
        data-desk={foldedAs(isFiling ? true : session.foldedDesk)}
        data-quotes={quotesFolded ? 'folded' : undefined}
      >
        <Rail />
        {isComparing ? <VersionsPane storyId={openId} /> : <DeskPane />}
        <StoryPane />
        {isComparing ? null : showsReport ? (
          <Report {...{ report, bringing, sending }} />
        ) : (
          !quotesFolded && <QuotesPane />
        )}
      </div>
      <StatusBar />
      <Floats />
      <ToastLine />
      {printing !== null && <PrintSheet {...printing} />}
    </div>
  )
}

type Reports = { report: PasteReport | null; bringing: Bringing | null; sending: Sending | null }

/** What stands over the quotes: the report on the open story before those on several. */
function Report({ report, bringing, sending }: Reports) {
  if (report !== null) return <PasteReportPane report={report} />
  if (sending !== null) return <SendingPane sending={sending} />
  return bringing === null ? null : <BringingInPane bringing={bringing} />
}
