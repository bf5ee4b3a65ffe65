/** The style and the words of each paragraph of a Word document, from its word/document.xml. */
export function docxParagraphs(document: string): readonly (readonly [style: string, words: string])[] {
  return Array.from(document.matchAll(/<w:p>(.*?)<\/w:p>/gs), ([, inside = '']) => [
    /<w:pStyle w:val="([^"]*)"/.exec(inside)?.[1] ?? '',
    unescaped(Array.from(inside.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g), ([, words = '']) => words).join('')),
  ])
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
