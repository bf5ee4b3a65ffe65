/** For TypeScript outside tools/: see electron-binary.mjs. */
export function electronBinary(root: string): string | null
