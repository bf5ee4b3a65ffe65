/** True on macOS, where shortcuts use the command key. */
export function isMac(): boolean {
  return navigator.userAgent.includes('Mac OS')
}

/** A shortcut in a sentence: "Mod+Shift+O" is Ctrl+Shift+O, or Cmd+Shift+O on a Mac. */
export function keysInWords(keys: string): string {
  return keys.replace('Mod', isMac() ? 'Cmd' : 'Ctrl')
}
