import { expect, it } from 'vitest'
import { formatsPage } from './formats-page.ts'

it('docs/formats.md shows what the exporters make today; `npm run docs:formats` writes it anew', async () => {
  await expect(await formatsPage()).toMatchFileSnapshot('../docs/formats.md')
})
