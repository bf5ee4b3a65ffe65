import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{core,bridge,electron,renderer,cli,tools}/**/*.test.{ts,tsx}',
      'tests/{stand-in,attributed,bench}/**/*.test.ts',
      'tests/*.test.ts',
    ],
    environment: 'node',
  },
})
