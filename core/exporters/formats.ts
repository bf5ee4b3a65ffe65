/** A format a story can leave in: what the editor calls it, and how its files end. */
type FormatFacts = { readonly name: string; readonly extension: string }

/**
 * Every format, in the order the editor sees. What makes them is in export-as.ts: whoever only names a format need
 * not load it.
 */
export const formats = {
  html: { name: 'HTML page', extension: 'html' },
  fragment: { name: 'HTML fragment', extension: 'html' },
  md: { name: 'Markdown', extension: 'md' },
  docx: { name: 'Word document', extension: 'docx' },
  nitf: { name: 'NITF 3.6', extension: 'xml' },
  ninjs: { name: 'ninjs 3.1', extension: 'json' },
  txt: { name: 'Plain text', extension: 'txt' },
  wire: { name: 'Plain text, 70 columns', extension: 'txt' },
  json: { name: 'Copydesk JSON', extension: 'json' },
} as const satisfies Record<string, FormatFacts>

export type Format = keyof typeof formats

/** Every format's id, in the order the editor sees. */
export const formatIds = Object.keys(formats) as [Format, ...Format[]] // the keys of a table that is not empty
