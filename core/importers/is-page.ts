/** What a page or a part of one opens with, after what may come before its first element. */
const OPENS_PAGE =
  /^\s*(?:<\?xml\b[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|meta|article|main|section|div|p|h[1-6])[\s>]/i

/**
 * True when a file is a web page, or a part of one, rather than plain text: by the end of its name, else by how its
 * text begins.
 */
export function isPage(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || OPENS_PAGE.test(text.slice(0, 4000))
}
