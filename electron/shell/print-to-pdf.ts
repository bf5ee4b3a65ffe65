import type { WebContents } from 'electron'
import type { Paper } from '#bridge/settings'

/** Inches: room for the foot below, and for the numbers of the lines at the side. */
const margins = { top: 0.8, bottom: 0.9, left: 0.8, right: 0.8 }

/** The title of the page, and which page of how many. A fixed text: Chromium fills the classes in. */
const foot = `<div style="width: 100%; padding: 0 0.8in; display: flex; justify-content: space-between; font: 8px sans-serif; color: #6b6c70">
  <span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span>
</div>`

/** What the page shows the printer, on this paper. Null when the engine cannot print. */
export async function printToPdf(contents: WebContents, paper: Paper): Promise<Uint8Array | null> {
  try {
    return await contents.printToPDF({
      pageSize: paper,
      margins,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: foot,
      generateTaggedPDF: true,
    })
  } catch {
    return null
  }
}
