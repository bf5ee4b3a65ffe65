/** True on macOS, where shortcuts use the command key. */
export function isMac(): boolean {
  return navigator.userAgent.includes('Mac OS')
}
