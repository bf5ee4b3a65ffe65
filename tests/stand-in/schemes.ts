import { randomBytes } from 'node:crypto'
import type Electron from 'electron'
import { Loud } from './loud.ts'

/**
 * The app's own scheme. Chromium knows no `app://`, so inside the stand-in `app://copydesk/` is
 * `https://copydesk.<random>.invalid/`: a secure origin that no name server answers. Main never sees it.
 */
type Handler = (request: Request) => Response | Promise<Response>

const suffix = `.${randomBytes(6).toString('hex')}.invalid`
const handlers = new Map<string, Handler>()
let scheme: string | undefined

/** `protocol`: one scheme of the app's own, answered by the app. */
class Protocol
  extends Loud
  implements
    Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'>
{
  registerSchemesAsPrivileged(schemes: readonly Electron.CustomScheme[]): void {
    for (const { scheme: name } of schemes) claim(name)
  }

  handle(name: string, handler: (request: GlobalRequest) => GlobalResponse | Promise<GlobalResponse>): void {
    claim(name)
    if (handlers.has(name)) throw new Error(`Scheme ${name} is handled already`)
    handlers.set(name, handler)
  }

  unhandle(name: string): void {
    handlers.delete(name)
  }

  isProtocolHandled(name: string): boolean {
    return handlers.has(name)
  }
}

export const protocol = new Protocol('protocol')

function claim(name: string): void {
  scheme ??= name
  if (scheme !== name)
    throw new Error(`The stand-in serves one scheme, ${scheme}:, and was asked for ${name}:`)
}

/** The address that Chromium is given for one of the app's; any other address stays as it is. */
export function toWeb(address: string): string {
  const url = new URL(address)
  if (url.protocol !== `${scheme}:`) return address
  return `https://${url.host}${suffix}${url.pathname}${url.search}${url.hash}`
}

/** The app's address for one of Chromium's; any other address stays as it is. */
export function toApp(address: string): string {
  const blob = /^blob:(https:.*)$/.exec(address)?.[1]
  if (blob !== undefined) return `blob:${toApp(blob)}`
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  if (scheme === undefined || !isOurs(url)) return address
  return `${scheme}://${url.host.slice(0, -suffix.length)}${url.pathname}${url.search}${url.hash}`
}

/** True for an address inside the app's own origin, as Chromium spells it. */
export function isOurs(url: URL): boolean {
  return url.protocol === 'https:' && url.host.endsWith(suffix)
}

/** What the app's own handler answers. */
export async function serve(request: Request): Promise<Response> {
  const handler = scheme === undefined ? undefined : handlers.get(scheme)
  if (handler === undefined) return new Response(null, { status: 404 })
  return handler(request)
}
