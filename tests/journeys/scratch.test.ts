import { atTheDesk } from './pages/at-the-desk.ts'
import { test } from './support/journey.ts'
import { startApp } from './support/start-app.ts'
test('time', async () => {
  for (let i = 0; i < 4; i++) {
    const t0 = Date.now()
    const app = await startApp()
    const t1 = Date.now()
    await atTheDesk(app)
    const t2 = Date.now()
    if (i % 2) await app.kill(); else await app.close()
    console.log('start', t1 - t0, 'desk', t2 - t1, i % 2 ? 'kill' : 'close', Date.now() - t2)
  }
})
