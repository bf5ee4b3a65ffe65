import path from 'node:path'

/** What one call changed on a disk, or what it flushed. Files go by their number, folders by their path. */
export type Effect =
  /** Half of what a write put into a file: a power cut may keep either half alone. */
  | { readonly type: 'data'; readonly file: number; readonly at: number; readonly bytes: Uint8Array }
  /** Names in one folder that changed together: a number is a file, a path a folder, null is gone. */
  | { readonly type: 'names'; readonly folder: string; readonly names: Names; readonly isFlushed: boolean }
  | { readonly type: 'flushed'; readonly what: number | string }

export type Names = Readonly<Record<string, number | string | null>>

/** A disk as data: what each folder names, and what each file holds. */
export type Contents = {
  readonly folders: ReadonlyMap<string, ReadonlyMap<string, number | string>>
  readonly files: ReadonlyMap<number, Uint8Array>
}

/** The places of the effects that a power cut right after the last of them may take back: those not flushed since. */
export function unsynced(effects: readonly Effect[]): readonly number[] {
  const flushed = new Set<number | string>()
  const loose: number[] = []
  for (let at = effects.length - 1; at >= 0; at -= 1) {
    const effect = effects[at]
    if (effect?.type === 'flushed') flushed.add(effect.what)
    if (effect?.type === 'data' && !flushed.has(effect.file)) loose.push(at)
    if (effect?.type === 'names' && !effect.isFlushed && !flushed.has(effect.folder)) loose.push(at)
  }
  return loose
}

/** What a disk holds on which these effects came about, and those at `dropped` did not. */
export function contentsAfter(
  effects: readonly Effect[],
  root: string,
  dropped: ReadonlySet<number>,
): Contents {
  const folders = new Map([[root, new Map<string, number | string>()]])
  const files = new Map<number, Uint8Array>()
  effects.forEach((effect, at) => {
    if (effect.type === 'flushed' || dropped.has(at)) return
    if (effect.type === 'data') {
      const before = files.get(effect.file) ?? new Uint8Array()
      const after = new Uint8Array(Math.max(before.length, effect.at + effect.bytes.length))
      after.set(before)
      after.set(effect.bytes, effect.at)
      files.set(effect.file, after)
      return
    }
    const names = folders.get(effect.folder) ?? new Map<string, number | string>()
    folders.set(effect.folder, names)
    for (const [name, what] of Object.entries(effect.names)) {
      if (what === null) names.delete(name)
      else names.set(name, what)
    }
  })
  return { folders: reachable(folders, root), files }
}

/** Folders whose own name was taken back are gone with all that they hold. */
function reachable(
  folders: ReadonlyMap<string, ReadonlyMap<string, number | string>>,
  folder: string,
): Map<string, ReadonlyMap<string, number | string>> {
  const names = folders.get(folder) ?? new Map<string, number | string>()
  const below = Array.from(names).flatMap(([name, what]) =>
    typeof what === 'string' ? Array.from(reachable(folders, path.join(folder, name))) : [],
  )
  return new Map([[folder, names], ...below])
}
