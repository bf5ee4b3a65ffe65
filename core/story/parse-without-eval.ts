import { z } from 'zod'

/**
 * Imported for its effect, before any schema is made: keeps zod from compiling schemas with eval, which the
 * window's content security policy refuses (and reports).
 */
z.config({ jitless: true })
