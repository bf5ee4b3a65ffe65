import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { sharedFolder } from '../shared-folder.ts'

/** The files of test material that are arrays of strings. */
const files = [
  'dompurify-payloads.json',
  'h5sc-vectors.json',
  'owasp-filter-evasion.json',
  'payloadbox-xss.json',
  'blns-strings.json',
  'html5lib-tokenizer.json',
]

/** Hostile strings that others have collected, none where that folder is not beside the project. */
export function collectedStrings(): readonly string[] {
  const shared = sharedFolder()
  if (shared === null) return []
  return files.flatMap(
    (name) => JSON.parse(readFileSync(path.join(shared, 'hostile-dev', name), 'utf8')) as string[],
  ) // arrays of strings, as their README says
}

const markup = fc.constantFrom(
  '<script>window.ran=1</script>',
  '<img src=x onerror=window.ran=1>',
  '<svg><script>window.ran=1</script>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=window.ran=1>',
  '<iframe srcdoc="<script>parent.ran=1</script>">',
  '<a href="java&#115;cript:window.ran=1">x</a>',
  '<a href="https://a.example/" ping="https://outside.invalid/">x</a>',
  '<!--><img src=x onerror=window.ran=1>-->',
  '<![CDATA[<script>window.ran=1</script>]]>',
  '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><nitf>&a;</nitf>',
  '<style>@import "https://outside.invalid/x.css"</style>',
  '<meta http-equiv=refresh content="0;url=https://outside.invalid/">',
  '<base href="https://outside.invalid/">',
  '<table><td><p><b><i><u>',
  '</p></div></script></title></textarea>',
  '<span data-speaker="&quot;><script>window.ran=1</script>">“x”</span>',
  '[x](javascript:window.ran=1)',
  '![x](https://outside.invalid/x.png)',
  '```html\n<script>window.ran=1</script>\n```',
  '{"copydesk":"story","__proto__":{"polluted":1}}',
  '{"type":"text","uri":"x","headline":"<b>x","body_html":"<script>window.ran=1</script>"}',
)

/** Hostile strings of our own: markup, odd characters and ordinary words, cut and joined anyhow. */
export const hostileString: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      markup,
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\u0000',
        '\ud800',
        '\u202e',
        '\ufeff',
        '\r',
        '\n\n',
        '“',
        '”',
        "''",
        ' said ',
        ' Ruth Adeyemi ',
      ),
      fc.string().map((text) => text.repeat(50)),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** Names that a file may come under; what its bytes are is another matter. */
export const hostileNames: readonly string[] = [
  'story.txt',
  'story.html',
  'story.md',
  'story.xml',
  'story.json',
  'story.docx',
  'story',
  '../../etc/passwd',
  'a'.repeat(300),
  '<script>.html',
  '__proto__',
  'CON',
  '\u202etxt.exe',
]
