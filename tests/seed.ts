import fc from 'fast-check'

/**
 * Chance is the same at every run of the daily tests, so that none of them fails on one machine and passes on the
 * next; `COPYDESK_SEED` is another. The long commands (test:formats, test:hostile) take a new one each time.
 */
fc.configureGlobal({ seed: Number(process.env['COPYDESK_SEED'] ?? 20_261_127) })
