/** For TypeScript: see validate-html.mjs. */
export function findChecker(): string
export function validateHtml(files: readonly string[]): { ok: boolean; report: string }
