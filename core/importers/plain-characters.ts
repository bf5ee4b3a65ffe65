import type { Removals } from './imported.ts'

/**
 * Characters that mean nothing on a page and that no export may carry: C0 and C1 controls but tab and line breaks,
 * halves of surrogate pairs, noncharacters, a byte order mark inside the text.
 * https://infra.spec.whatwg.org/#control and #noncharacter
 */
const CONTROLS =
  // oxlint-disable-next-line no-control-regex -- the controls are the point of the pattern
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** The text with these characters gone; every kind of line break is "\n". Counts them, a leading BOM aside. */
export function plainCharacters(text: string, removals: Removals): string {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
  const controls = lines.match(CONTROLS)?.length ?? 0
  removals.add('control characters', controls)
  return controls === 0 ? lines : lines.replace(CONTROLS, '')
}
