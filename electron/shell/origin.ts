/** The window's own scheme and host, and its page. Nothing else is ever loaded. */
export const APP_ORIGIN = 'app://copydesk'
export const APP_PAGE = `${APP_ORIGIN}/index.html`
