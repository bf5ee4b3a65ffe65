import type Electron from 'electron'
import { LoudEmitter } from './loud-emitter.ts'

/** `nativeTheme`. The system's own theme cannot be asked from here: "system" counts as light. */
class NativeTheme
  extends LoudEmitter
  implements Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>
{
  #source: Electron.NativeTheme['themeSource'] = 'system'

  get themeSource(): Electron.NativeTheme['themeSource'] {
    return this.#source
  }

  set themeSource(source: Electron.NativeTheme['themeSource']) {
    this.#source = source
    this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark'
  }
}

export const nativeTheme = new NativeTheme('nativeTheme', ['updated'])
