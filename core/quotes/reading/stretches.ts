import { findDashStretches } from './dash-lines.ts'
import { type Mark, type MarkStyle, findMarks } from './marks.ts'
import { isBlank, isCapital, isWordLetter } from './token.ts'

/** What stands between two quotation marks, the outermost where they nest; UTF-16 offsets, `end` exclusive. */
export type Stretch = {
  readonly start: number
  readonly end: number
  readonly innerStart: number
  readonly innerEnd: number
  readonly style: MarkStyle
  /** False where the closing mark is missing: the stretch then ends with its paragraph. */
  readonly closed: boolean
}

/** How many marks ahead a closing one is looked for: more than any paragraph of a story holds. */
const reach = 200

/** The marked stretches of one paragraph in order. An open mark ends with its paragraph. */
export function findStretches(text: string): readonly Stretch[] {
  const dashed = findDashStretches(text)
  if (dashed.length > 0) return dashed
  const marks = findMarks(text)
  const stretches: Stretch[] = []
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]
    if (mark === undefined || !mark.opens) continue
    const innerStart = mark.at + mark.width
    const found = findClose(text, marks, i)
    const whole = { start: mark.at, innerStart, style: mark.style }
    if (found.closed) {
      const close = marks[found.mark]
      if (close === undefined || close.at <= innerStart) continue
      stretches.push({ ...whole, end: close.at + close.width, innerEnd: close.at, closed: true })
      i = found.mark
      continue
    }
    if (mark.style === 'single' && !mayStayOpen(text, mark)) continue
    const next = found.mark < marks.length ? (marks[found.mark]?.at ?? text.length) : text.length
    const innerEnd = endOfUnclosed(text, innerStart, next)
    if (innerEnd <= innerStart) continue
    stretches.push({ ...whole, end: innerEnd, innerEnd, closed: false })
    i = found.mark - 1
  }
  return stretches
}

type Close = { readonly closed: boolean; readonly mark: number }

/**
 * The mark that closes the one at `open`. Marks of other kinds inside are passed over in pairs. Where the same
 * kind opens again without balance, the first was never closed, and `mark` is where it opens again.
 */
function findClose(text: string, marks: readonly Mark[], open: number): Close {
  const opener = marks[open]
  if (opener === undefined) return { closed: false, mark: marks.length }
  if (opener.style === 'single') return findSingleClose(text, marks, open)
  let depth = 0
  let reopened = -1
  const last = Math.min(marks.length, open + reach)
  for (let i = open + 1; i < last; i++) {
    const mark = marks[i]
    if (mark === undefined) break
    if (closes(opener, mark)) {
      const next = marks[i + 1]
      const isInch = !mark.sure && next !== undefined && closes(opener, next) && !next.opens
      if (isInch) continue
      if (depth === 0) return { closed: true, mark: i }
      depth--
    } else if (mark.style === opener.style && mark.opens) {
      if (reopened < 0) reopened = i
      if (depth < 3) depth++
    }
  }
  return { closed: false, mark: reopened < 0 ? marks.length : reopened }
}

function closes(opener: Mark, mark: Mark): boolean {
  if (opener.style === 'low') return mark.style === 'double'
  if (opener.style !== mark.style) return false
  if (opener.style === 'guillemets') return true
  return mark.closes
}

/**
 * A closing single mark looks like the apostrophe of "the players' wives": one that follows an "s" is passed
 * over while a likelier one comes before the next opening mark.
 */
function findSingleClose(text: string, marks: readonly Mark[], open: number): Close {
  let doubtful = -1
  const last = Math.min(marks.length, open + reach)
  for (let i = open + 1; i < last; i++) {
    const mark = marks[i]
    if (mark === undefined || mark.style !== 'single') continue
    if (mark.opens) break
    if (mark.sure || text.charAt(mark.at - 1) !== 's') return { closed: true, mark: i }
    if (isShortAndLower(text, marks[open], mark)) return { closed: true, mark: i }
    if (doubtful < 0) doubtful = i
  }
  return doubtful < 0 ? { closed: false, mark: open + 1 } : { closed: true, mark: doubtful }
}

function isShortAndLower(text: string, open: Mark | undefined, close: Mark): boolean {
  if (open === undefined || close.at - open.at > 30) return false
  return !isCapital(text, open.at + 1) && text.slice(open.at, close.at).split(' ').length <= 3
}

/** An open single mark is a quotation mark, not an apostrophe, at a paragraph's head or after a comma or colon. */
function mayStayOpen(text: string, mark: Mark): boolean {
  if (mark.at === 0) return isCapital(text, mark.at + 1)
  return isBlank(text, mark.at - 1) && ',:'.includes(text.charAt(mark.at - 2)) && isCapital(text, mark.at + 1)
}

/** Where unclosed words end: before ", he said", else before the white space at the end. */
function endOfUnclosed(text: string, from: number, to: number): number {
  const cut = /[,?!](?= (?:(?:he|she|they|[A-Z][a-z]{1,20}) )?(?:said|says|added|told)\b)/.exec(
    text.slice(from, Math.min(to, from + 2000)),
  )
  if (cut !== null) return from + cut.index + 1
  let end = to
  while (end > from && (isBlank(text, end - 1) || !isWordLetter(text, end - 1)) && isBlank(text, end - 1))
    end--
  return end
}
