import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What `copydesk --help` prints. */
export const usage = `copydesk: the newsroom's rules with no window

  copydesk attribute [FILE|-]           who said what: a table
  copydesk attribute --json [FILE|-]    the same as one JSON object: {"id","quotes":[…],"ms"}
  copydesk attribute --jsonl [FILE|-]   {"id","text"} a line in, {"id","quotes":[…],"ms"} a line out
  copydesk attribute --explain [FILE|-] the story with its quotes, mentions, candidates and reasons
  copydesk export [--to FORMAT] [--fragment] [--wrap] [--certainty N] [-o OUT] FILE
  copydesk export --jsonl [--to FORMAT] [FILE|-]
                                        {"id","text"} a line in, {"id","to","content"} a line out
  copydesk convert [--to FORMAT] [--fragment] [--wrap] [-o OUT] [FILE|-]
  copydesk convert --jsonl [--to FORMAT] [FILE|-]
  copydesk import FILE... --into LIBRARY
  copydesk --help
  copydesk --version

FILE is plain text, HTML, or a story of a Copydesk library; "-" or nothing is standard input.

attribute
  Offsets are UTF-16 units, end exclusive, quotation marks included, a byte order mark not counted. For plain
  text they are those of the file. For HTML and for a story they are those of the story's words, which --json
  then gives as "text". One entry is one continuous run; "group" joins the runs of one utterance; a speaker's
  "start" is -1 where nobody is named near the words. Of a story, words off the record are left out first.

export: guesses that are sure enough are tied. convert: nothing is guessed.
  --to         html (the default), md (CommonMark), docx (Word), nitf (3.6), ninjs (3.1), txt, or json (ours, the
               public side of the story alone)
  --fragment   with html: the bare article, for a CMS
  --template   with html: a file of the house's own page, with slots such as {{headline}} and {{body}}
  --wrap       with txt: lines broken at 70 columns, for the wire
  --certainty  guesses at or above it are tied, 0 to 1 (0.6 unless told)
  -o, --out    the file to write, whole or not at all; without it the answer goes to standard output
  What was assumed is said on standard error. Words off the record stop the export.

import
  --into       the folder of the library; an empty one becomes a library. One line a story: its file in the
               library, its words, what it was made from

An archive (--jsonl) is read a line at a time, in the memory of one story: {"id","text"}, {"id","html"}, or
{"id","from","content"} of any format that comes in. A bad line is named on standard error and passed over.

Exit codes: 0 done, 1 something could not be read or may not leave, 2 called wrongly.
`

/** Copydesk's version, from the package.json above this file, wherever the build has put it. */
export function version(): string {
  for (const up of ['../package.json', '../../package.json', '../../../package.json']) {
    const file = fileURLToPath(new URL(up, import.meta.url))
    if (!existsSync(file)) continue
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof content !== 'object' || content === null || !('version' in content)) continue
    if ('name' in content && content.name === 'copydesk') return String(content.version)
  }
  return 'unknown'
}
