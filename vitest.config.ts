import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

/** Judges that are no part of a day's tests, since they bring a Java and an office: `npm run test:formats` asks them. */
const judged = '**/*.judged.test.ts'

export default defineConfig({
  test: {
    include: [
      '{core,bridge,electron,renderer,cli,tools}/**/*.test.{ts,tsx}',
      'tests/{stand-in,attributed,bench,faults,formats,hostile}/**/*.test.ts',
      'tests/*.test.ts',
    ],
    exclude: [...configDefaults.exclude, ...(process.env['COPYDESK_JUDGES'] === '1' ? [] : [judged])],
    environment: 'node',
    setupFiles: ['tests/seed.ts'],
    // One set of modules for all files of a worker: a third of the time. A test leaves nothing behind in them.
    isolate: false,
    // By itself Vitest leaves one core idle.
    maxWorkers: availableParallelism(),
    // Nothing here is timed: a machine that is busy with something else takes as long as it takes.
    testTimeout: 60_000,
  },
})
