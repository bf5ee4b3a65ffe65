import type Electron from 'electron'
import type { Page, Request as PageRequest, Route } from 'playwright-core'
import { vetoable } from './loud-emitter.ts'
import { isOurs, serve, toApp } from './schemes.ts'
import { isCancelled } from './session.ts'
import type { WebContents } from './web-contents.ts'

type ResourceType = Electron.OnBeforeRequestListenerDetails['resourceType']

const resourceTypes: Readonly<Record<string, ResourceType>> = {
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  media: 'media',
  xhr: 'xhr',
  fetch: 'xhr',
  ping: 'ping',
  cspviolationreport: 'cspReport',
  websocket: 'webSocket',
}

let requests = 0

/**
 * Answers every request of the browser. The app's own addresses are served by the app, after its `will-navigate`
 * and `onBeforeRequest` have been heard; all others are refused, whatever the app says.
 */
export async function answerRequest(
  route: Route,
  request: PageRequest,
  window: { readonly page: Page; readonly contents: WebContents; readonly isLoading: () => boolean },
): Promise<void> {
  const url = new URL(request.url())
  const address = toApp(request.url())
  const isPageItself = request.isNavigationRequest() && frameOf(request) === window.page.mainFrame()
  if (isPageItself && !window.isLoading()) {
    const event = vetoable({ url: address, isSameDocument: false, isMainFrame: true })
    window.contents.emit('will-navigate', event, address, false, true)
    // Aborted, the page stays as it is; refused, it would be replaced by an error page.
    if (event.defaultPrevented || !isOurs(url)) return route.abort('aborted')
  }
  const resourceType: ResourceType = request.isNavigationRequest()
    ? isPageItself
      ? 'mainFrame'
      : 'subFrame'
    : (resourceTypes[request.resourceType()] ?? 'other')
  const id = ++requests
  const cancelled = await isCancelled({ id, url: address, method: request.method(), resourceType })
  if (cancelled || !isOurs(url)) return route.abort('blockedbyclient')

  const body = request.postDataBuffer()
  const response = await serve(
    new Request(address, {
      method: request.method(),
      headers: request.headers(),
      ...(body === null ? {} : { body: Uint8Array.from(body) }),
    }),
  )
  if (response.type === 'error') return route.abort('failed')
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

/** The frame that asked; none for a worker's requests or a page that is only just opening. */
function frameOf(request: PageRequest): unknown {
  try {
    return request.frame()
  } catch {
    return undefined
  }
}
