/**
 * The curly form of a straight mark typed after `before`: opening after a space, a bracket, a dash or another
 * opening mark, closing (or an apostrophe) after anything else. "'90s" and "'em" are left to the editor.
 */
export function curl(before: string, mark: '"' | "'"): string {
  const opens = before === '' || /[\s([{\u2013\u2014\u2018\u201C]$/.test(before)
  if (mark === '"') return opens ? '\u201C' : '\u201D'
  return opens ? '\u2018' : '\u2019'
}
