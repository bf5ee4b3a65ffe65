import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** SQLite's full text over the same stories, asked for one query at a time. */
export type Yardstick = {
  readonly version: string
  /** Ms to fill it, and bytes it takes. */
  readonly fillMs: number
  readonly query: (words: readonly string[]) => Promise<{ readonly ms: number; readonly hits: number }>
  readonly end: () => void
}

/** Words stand as beginnings, which is as near as it comes to a filter that reads as one types. */
const script = `
import json, sqlite3, sys, time
texts = json.load(open(sys.argv[1]))
db = sqlite3.connect(':memory:')
db.execute("create virtual table story using fts5(id unindexed, text, tokenize='unicode61 remove_diacritics 2')")
began = time.perf_counter()
db.executemany('insert into story values (?, ?)', texts)
print(json.dumps({'version': sqlite3.sqlite_version, 'ms': (time.perf_counter() - began) * 1000}), flush=True)
for line in sys.stdin:
    match = ' AND '.join('"%s"*' % word.replace('"', '""') for word in json.loads(line))
    began = time.perf_counter()
    rows = db.execute('select id from story where story match ?', (match,)).fetchall()
    print(json.dumps({'ms': (time.perf_counter() - began) * 1000, 'hits': len(rows)}), flush=True)
`

/** Fills it from a file of [id, text] pairs. Null where there is no Python with FTS5. */
export async function startYardstick(textsFile: string): Promise<Yardstick | null> {
  const python = spawn('python3', ['-c', script, textsFile], { stdio: ['pipe', 'pipe', 'ignore'] })
  const failed = new Promise<null>((resolve) => {
    python.once('error', () => resolve(null))
    python.once('exit', () => resolve(null))
  })
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]()
  const next = async () => {
    const line = await Promise.race([lines.next(), failed])
    return line === null || line.done === true ? null : JSON.parse(line.value)
  }
  const filled = await next()
  if (filled === null) return null
  return {
    version: filled.version,
    fillMs: filled.ms,
    query: async (words) => {
      python.stdin.write(`${JSON.stringify(words)}\n`)
      return next()
    },
    end: () => python.stdin.end(),
  }
}
