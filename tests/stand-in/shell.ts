import { spawn } from 'node:child_process'
import type Electron from 'electron'
import { isUnseen } from './engine.ts'
import { Loud } from './loud.ts'

/** `shell`: a page opens in the system's own browser; without a display it is refused. */
class Shell extends Loud implements Pick<Electron.Shell, 'openExternal'> {
  openExternal(url: string): Promise<void> {
    const opener = { linux: 'xdg-open', darwin: 'open', win32: 'explorer' }[process.platform as string] // any platform
    if (opener === undefined || isUnseen())
      return Promise.reject(new Error('There is no display to open a page on'))
    return new Promise((resolve, reject) => {
      const child = spawn(opener, [new URL(url).href], { stdio: 'ignore', detached: true })
      child.once('error', reject)
      child.once('spawn', () => {
        child.unref()
        resolve()
      })
    })
  }
}

export const shell = new Shell('shell')
