import { authorsOf } from './json-ld.ts'

/** A stretch of a byline, and whether it is somebody's name. */
type BylinePart = { readonly text: string; readonly isName: boolean }

/** A byline cut into the names that stand in it and what stands between; joined they are the byline. */
export function bylineParts(byline: string): readonly BylinePart[] {
  const parts: BylinePart[] = []
  let at = 0
  const add = (text: string, isName: boolean) => {
    if (text !== '') parts.push({ text, isName })
  }
  for (const name of authorsOf(byline)) {
    const start = byline.indexOf(name, at)
    if (start < 0) continue
    add(byline.slice(at, start), false)
    add(name, true)
    at = start + name.length
  }
  add(byline.slice(at), false)
  return parts
}
