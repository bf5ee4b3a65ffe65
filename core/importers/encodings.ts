/** An encoding of one byte a letter: its name for the editor, and what bytes 0x80 to 0xFF are. */
export type Encoding = { readonly name: string; readonly high: string }

/*
 * The tables are those of the Encoding Standard (https://encoding.spec.whatwg.org/#legacy-single-byte-encodings).
 * Written out because engines differ in which they have, and Node 20's own decoder of windows-1252 reads curly marks
 * as control characters.
 */

export const WINDOWS_1252: Encoding = {
  name: 'Windows text (windows-1252)',
  high:
    '\u20AC\u0081\u201Aƒ\u201E\u2026\u2020\u2021\u02C6\u2030Š\u2039Œ\u008DŽ\u008F' +
    '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122š\u203Aœ\u009DžŸ' +
    '\u00A0\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE\u00AF' +
    '\u00B0\u00B1\u00B2\u00B3\u00B4\u00B5\u00B6\u00B7\u00B8\u00B9\u00BA\u00BB\u00BC\u00BD\u00BE\u00BF' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ' +
    'ÐÑÒÓÔÕÖ\u00D7ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîï' +
    'ðñòóôõö\u00F7øùúûüýþÿ',
}

export const WINDOWS_1250: Encoding = {
  name: 'Central European Windows text (windows-1250)',
  high:
    '\u20AC\u0081\u201A\u0083\u201E\u2026\u2020\u2021\u0088\u2030Š\u2039ŚŤŽŹ' +
    '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u0098\u2122š\u203Aśťžź' +
    '\u00A0\u02C7\u02D8Ł\u00A4Ą\u00A6\u00A7\u00A8\u00A9Ş\u00AB\u00AC\u00AD\u00AEŻ' +
    '\u00B0\u00B1\u02DBł\u00B4\u00B5\u00B6\u00B7\u00B8ąş\u00BBĽ\u02DDľż' +
    'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ' +
    'ĐŃŇÓÔŐÖ\u00D7ŘŮÚŰÜÝŢß' +
    'ŕáâăäĺćçčéęëěíîď' +
    'đńňóôőö\u00F7řůúűüýţ\u02D9',
}

export const LATIN_2: Encoding = {
  name: 'Central European text (ISO-8859-2)',
  high:
    '\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F' +
    '\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F' +
    '\u00A0Ą\u02D8Ł\u00A4ĽŚ\u00A7\u00A8ŠŞŤŹ\u00ADŽŻ' +
    '\u00B0ą\u02DBł\u00B4ľś\u02C7\u00B8šşťź\u02DDžż' +
    'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ' +
    'ĐŃŇÓÔŐÖ\u00D7ŘŮÚŰÜÝŢß' +
    'ŕáâăäĺćçčéęëěíîď' +
    'đńňóôőö\u00F7řůúűüýţ\u02D9',
}

export const LATIN_9: Encoding = {
  name: 'Western text (ISO-8859-15)',
  high:
    '\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F' +
    '\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F' +
    '\u00A0\u00A1\u00A2\u00A3\u20AC\u00A5Š\u00A7š\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE\u00AF' +
    '\u00B0\u00B1\u00B2\u00B3Ž\u00B5\u00B6\u00B7ž\u00B9\u00BA\u00BBŒœŸ\u00BF' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ' +
    'ÐÑÒÓÔÕÖ\u00D7ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîï' +
    'ðñòóôõö\u00F7øùúûüýþÿ',
}

export const MAC_ROMAN: Encoding = {
  name: 'old Macintosh text (MacRoman)',
  high:
    'ÄÅÇÉÑÖÜáàâäãåçéè' +
    'êëíìîïñóòôöõúùûü' +
    '\u2020\u00B0\u00A2\u00A3\u00A7\u2022\u00B6ß\u00AE\u00A9\u2122\u00B4\u00A8\u2260ÆØ' +
    '\u221E\u00B1\u2264\u2265\u00A5\u00B5\u2202\u2211\u220F\u03C0\u222B\u00AA\u00BA\u03A9æø' +
    '\u00BF\u00A1\u00AC\u221Aƒ\u2248\u2206\u00AB\u00BB\u2026\u00A0ÀÃÕŒœ' +
    '\u2013\u2014\u201C\u201D\u2018\u2019\u00F7\u25CAÿŸ\u2044\u20AC\u2039\u203A\uFB01\uFB02' +
    '\u2021\u00B7\u201A\u201E\u2030ÂÊÁËÈÍÎÏÌÓÔ' +
    '\uF8FFÒÚÛÙı\u02C6\u02DC\u00AF\u02D8\u02D9\u02DA\u00B8\u02DD\u02DB\u02C7',
}

/** How HTML and XML files call them. ISO-8859-1 means windows-1252 on the web, and so it does here. */
const labels: ReadonlyMap<string, Encoding> = new Map([
  ...'windows-1252 cp1252 iso-8859-1 latin1 ascii us-ascii'
    .split(' ')
    .map((label) => [label, WINDOWS_1252] as const),
  ...'windows-1250 cp1250'.split(' ').map((label) => [label, WINDOWS_1250] as const),
  ...'iso-8859-2 latin2'.split(' ').map((label) => [label, LATIN_2] as const),
  ...'iso-8859-15 latin-9 latin9'.split(' ').map((label) => [label, LATIN_9] as const),
  ...'macintosh mac x-mac-roman macroman'.split(' ').map((label) => [label, MAC_ROMAN] as const),
])

/** The encoding that goes by this name, or undefined. */
export function namedEncoding(label: string): Encoding | undefined {
  return labels.get(label.toLowerCase())
}
