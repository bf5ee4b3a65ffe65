/** A format a story can leave in: its name, the same in a word or two for a button, and how its files end. */
export type FormatFacts = { readonly name: string; readonly short: string; readonly extension: string }

/**
 * Every format, in the order the editor sees. What makes them is in export-as.ts: whoever only names a format need
 * not load it.
 */
export const formats = {
  html: { name: 'HTML', short: 'HTML', extension: 'html' },
  fragment: { name: 'HTML fragment', short: 'fragment', extension: 'html' },
  md: { name: 'Markdown', short: 'Markdown', extension: 'md' },
  docx: { name: 'Word document', short: 'Word', extension: 'docx' },
  nitf: { name: 'NITF 3.6', short: 'NITF', extension: 'xml' },
  ninjs: { name: 'ninjs 3.1', short: 'ninjs', extension: 'json' },
  txt: { name: 'Plain text', short: 'text', extension: 'txt' },
  wire: { name: 'Plain text, 70 columns', short: 'wire text', extension: 'txt' },
  json: { name: 'Copydesk JSON', short: 'JSON', extension: 'json' },
} as const satisfies Record<string, FormatFacts>

export type Format = keyof typeof formats

/** Every format's id, in the order the editor sees. */
export const formatIds = Object.keys(formats) as [Format, ...Format[]] // the keys of a table that is not empty
