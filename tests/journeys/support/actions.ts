import path from 'node:path'
import { runnerImport } from 'vite'
import type { Action } from '../../../renderer/actions/action.ts'

const root = path.resolve(import.meta.dirname, '..', '..', '..')

/** What a test needs to know of an action to perform it: its name, its label, and where its key and menu item are. */
export type KnownAction = Pick<Action, 'name' | 'label' | 'menu' | 'keys' | 'where' | 'isInMenu'>

let loaded: Promise<readonly KnownAction[]> | undefined

/**
 * Every action of the window, from the window's own table, so that no test repeats a label or a key. The module is
 * loaded through Vite, because it names workers in Vite's way.
 */
export function allActions(): Promise<readonly KnownAction[]> {
  loaded ??= runnerImport<{ allActions: readonly KnownAction[] }>(
    path.join(root, 'renderer', 'actions', 'actions.ts'),
    { root, configFile: false, logLevel: 'warn' },
  ).then(({ module }) => module.allActions)
  return loaded
}

/** The action of this name, such as "move-on". Throws when there is none. */
export async function actionNamed(name: string): Promise<KnownAction> {
  const action = (await allActions()).find((one) => one.name === name)
  if (action === undefined) throw new Error(`there is no action “${name}”`)
  return action
}
