import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{core,bridge,electron,renderer,cli,tools}/**/*.test.{ts,tsx}',
      'tests/{stand-in,attributed,bench,faults}/**/*.test.ts',
      'tests/*.test.ts',
    ],
    environment: 'node',
    // One set of modules for all files of a worker: a third of the time. A test leaves nothing behind in them.
    isolate: false,
    // Nothing here is timed: a machine that is busy with something else takes as long as it takes.
    testTimeout: 60_000,
  },
})
