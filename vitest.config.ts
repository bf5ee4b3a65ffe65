import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{core,bridge,electron,renderer,cli,tools}/**/*.test.{ts,tsx}',
      'tests/{stand-in,attributed,bench}/**/*.test.ts',
      'tests/*.test.ts',
    ],
    environment: 'node',
    // Nothing here is timed: a machine that is busy with something else takes as long as it takes.
    testTimeout: 60_000,
  },
})
