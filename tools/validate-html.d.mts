/** For TypeScript outside tools/: see validate-html.mjs. */
export function validateHtml(files: readonly string[]): { ok: boolean; report: string }
