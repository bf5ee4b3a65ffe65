import { isMac } from './platform.ts'

const glyphs: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Shift: '⇧',
  Enter: '↵',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
}
const macGlyphs: Readonly<Record<string, string>> = { ...glyphs, Mod: '⌘', Alt: '⌥' }

/** A shortcut as small key caps: "Mod+Shift+Q" shows Ctrl ⇧ Q, or ⌘ ⇧ Q on a Mac. */
export function Keys({ of }: { of: string }) {
  const caps = of.split('+').map((key) => (isMac() ? macGlyphs : glyphs)[key] ?? key)
  return (
    <span className="keys" aria-hidden="true">
      {caps.map((cap) => (
        <kbd className="key" key={cap}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}

/** A key and what it does, for the feet of panes. */
export function KeyHint({ keys, children }: { keys: string; children: string }) {
  return (
    <span className="key-hint">
      <Keys of={keys} />
      {children}
    </span>
  )
}
