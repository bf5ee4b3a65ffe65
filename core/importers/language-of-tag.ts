/** A language as a story keeps it, from what a file says: a BCP 47 tag, "" for anything else. */
export function languageOfTag(tag: unknown): string {
  const isTag =
    typeof tag === 'string' && tag.length <= 35 && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)
  return isTag ? tag : ''
}
