import type Electron from 'electron'
import { Loud } from './loud.ts'
import { protocol } from './schemes.ts'

/**
 * `session.defaultSession`. The permission handlers are taken and never asked: the stand-in refuses every
 * permission by itself. `webRequest.onBeforeRequest` is asked about every request.
 */
type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  answer: (response: Electron.CallbackResponse) => void,
) => void

let beforeRequest: BeforeRequest | null = null

class WebRequest extends Loud {
  onBeforeRequest(listener: BeforeRequest | null): void
  onBeforeRequest(filter: Electron.WebRequestFilter, listener: BeforeRequest | null): void
  onBeforeRequest(
    first: Electron.WebRequestFilter | BeforeRequest | null,
    second?: BeforeRequest | null,
  ): void {
    if (first !== null && typeof first === 'object')
      throw new Error('The stand-in takes no filter in webRequest.onBeforeRequest')
    if (second !== undefined) throw new Error('The stand-in takes one listener for webRequest')
    beforeRequest = first
  }
}

class Session
  extends Loud
  implements
    Pick<
      Electron.Session,
      'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setSpellCheckerEnabled'
    >
{
  readonly protocol = protocol
  readonly webRequest = new WebRequest('session.webRequest')
  setPermissionRequestHandler(_handler: unknown): void {}
  setPermissionCheckHandler(_handler: unknown): void {}
  setSpellCheckerEnabled(_enable: boolean): void {}
}

const defaultSession = new Session('session.defaultSession')

class SessionModule extends Loud {
  readonly defaultSession = defaultSession
}

export const session = new SessionModule('session')

/** Asks the app's onBeforeRequest listener. True when the request is to be cancelled. */
export function isCancelled(
  details: Pick<Electron.OnBeforeRequestListenerDetails, 'id' | 'url' | 'method' | 'resourceType'>,
): Promise<boolean> {
  const listener = beforeRequest
  if (listener === null) return Promise.resolve(false)
  const whole = { ...details, referrer: '', timestamp: Date.now(), uploadData: [] }
  return new Promise((resolve) => listener(whole, (response) => resolve(response.cancel === true)))
}
