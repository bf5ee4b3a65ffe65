import { isBlank, isCapital, isDigit, isWordLetter } from './token.ts'

/** The kinds of quotation mark a stretch can stand in; both of its marks are of one kind. */
export type MarkStyle = 'double' | 'single' | 'guillemets' | 'low' | 'dash'

/** A mark that may open or close a stretch. `width` is 2 for two apostrophes that stand for one mark. */
export type Mark = {
  readonly at: number
  readonly width: number
  readonly style: MarkStyle
  readonly opens: boolean
  readonly closes: boolean
  /** A closing mark with punctuation beside it, which an apostrophe seldom has. */
  readonly sure: boolean
}

/** Words that begin with an apostrophe, without it. */
const clipped = new Set(['tis', 'twas', 'em', 'til', 'cause', 'bout', 'n', 'round', 'cos'])

/**
 * The quotation marks of one paragraph in order. Marks of inches, minutes and seconds and apostrophes are not
 * among them, as far as the letters beside them tell.
 */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 96 && code < 123) continue
    const mark = markAt(text, at, code)
    if (mark === null) continue
    marks.push(mark)
    at += mark.width - 1
  }
  return marks
}

function markAt(text: string, at: number, code: number): Mark | null {
  switch (code) {
    case 0x22:
      return doubleMark(text, at, 1)
    case 0x201c:
      return curlyMark(at, !(isTouchedBefore(text, at) && isBlank(text, at + 1)))
    case 0x201d:
      return curlyMark(at, !isTouchedBefore(text, at) && isWordLetter(text, at + 1))
    case 0x201e:
      return { at, width: 1, style: 'low', opens: true, closes: false, sure: true }
    case 0xab:
      return { at, width: 1, style: 'guillemets', opens: true, closes: true, sure: true }
    case 0xbb:
      return { at, width: 1, style: 'guillemets', opens: true, closes: true, sure: true }
    case 0x60:
      if (text.charCodeAt(at + 1) !== 0x60) return null
      return { at, width: 2, style: 'double', opens: true, closes: false, sure: true }
    case 0x27:
      if (text.charCodeAt(at + 1) === 0x27) return doubleMark(text, at, 2)
      return singleMark(text, at, true, true)
    case 0x2018:
      return singleMark(text, at, true, false)
    case 0x2019:
      return singleMark(text, at, false, true)
    default:
      return null
  }
}

/** A curly mark turned the wrong way still opens or closes as the words beside it tell. */
function curlyMark(at: number, opens: boolean): Mark {
  return { at, width: 1, style: 'double', opens, closes: !opens, sure: true }
}

function isTouchedBefore(text: string, at: number): boolean {
  return at > 0 && !isBlank(text, at - 1) && !isOpeningLetter(text, at - 1)
}

function doubleMark(text: string, at: number, width: number): Mark {
  const before = isTouchedBefore(text, at)
  const after = at + width < text.length && !isBlank(text, at + width)
  return {
    at,
    width,
    style: 'double',
    opens: after && (!before || (':,'.includes(text.charAt(at - 1)) && isCapital(text, at + width))),
    closes: before || !after,
    sure: !isDigit(text, at - 1) || !before,
  }
}

/**
 * A single mark, straight or curly. Between two letters it is an apostrophe; so it is before a clipped word or
 * a decade, and where no word touches it.
 */
function singleMark(text: string, at: number, mayOpen: boolean, mayClose: boolean): Mark | null {
  const before = isTouchedBefore(text, at)
  const after = at + 1 < text.length && !isBlank(text, at + 1)
  const inWord = isWordLetter(text, at - 1) && isWordLetter(text, at + 1)
  if (inWord) return null
  const opens = mayOpen && !before && after && !isClipped(text, at + 1)
  // A curly closing mark opens nothing, so that a dash before it breaks off the words it closes.
  const touched = before || (!mayOpen && at > 0 && !isBlank(text, at - 1))
  const closes = mayClose && touched && !isWordLetter(text, at + 1)
  if (!opens && !closes) return null
  if (closes && isDigit(text, at - 1) && text.charCodeAt(at) === 0x27 && !isStop(text, at + 1)) return null
  return { at, width: 1, style: 'single', opens, closes, sure: isStop(text, at - 1) || isStop(text, at + 1) }
}

function isStop(text: string, at: number): boolean {
  return '.,!?;:…—”"'.includes(text.charAt(at)) && text.charAt(at) !== ''
}

function isOpeningLetter(text: string, at: number): boolean {
  return '([{—–-/“‘"\'„«'.includes(text.charAt(at))
}

function isClipped(text: string, at: number): boolean {
  if (isDigit(text, at)) return isDigit(text, at + 1) && !isDigit(text, at + 2)
  let end = at
  while (end < at + 6 && isWordLetter(text, end)) end++
  return !isCapital(text, at) && clipped.has(text.slice(at, end))
}
