import type { Page } from '@playwright/test'

/** Makes the window so many times slower than this machine: what is a race elsewhere is seen every time. Returns the way back. */
export async function slowed(page: Page, times: number): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: times })
  return () => session.detach()
}
