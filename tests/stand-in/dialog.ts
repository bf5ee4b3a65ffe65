import { spawn } from 'node:child_process'
import type Electron from 'electron'
import { isUnseen } from './engine.ts'
import { Loud } from './loud.ts'

/**
 * `dialog`, by zenity where there is a display and zenity is installed. Where there is not, every dialog counts as
 * cancelled, and a line on stderr says so.
 */
class DialogModule
  extends Loud
  implements Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'>
{
  async showOpenDialog(...args: readonly unknown[]): Promise<Electron.OpenDialogReturnValue> {
    const options: Electron.OpenDialogOptions = optionsOf(args)
    const { code, out } = await zenity([
      '--file-selection',
      ...(options.properties?.includes('openDirectory') ? ['--directory'] : []),
      ...titled(options),
      ...startingAt(options),
    ])
    return code === 0 ? { canceled: false, filePaths: [out] } : { canceled: true, filePaths: [] }
  }

  async showSaveDialog(...args: readonly unknown[]): Promise<Electron.SaveDialogReturnValue> {
    const options: Electron.SaveDialogOptions = optionsOf(args)
    const { code, out } = await zenity([
      '--file-selection',
      '--save',
      '--confirm-overwrite',
      ...titled(options),
      ...startingAt(options),
    ])
    return code === 0 ? { canceled: false, filePath: out } : { canceled: true, filePath: '' }
  }

  async showMessageBox(...args: readonly unknown[]): Promise<Electron.MessageBoxReturnValue> {
    const options: Electron.MessageBoxOptions = optionsOf(args)
    const buttons = options.buttons ?? ['OK']
    const text = [options.message, options.detail].filter(Boolean).join('\n\n')
    const { out } = await zenity([
      '--question',
      '--switch',
      '--no-markup',
      ...titled(options),
      `--text=${text}`,
      ...buttons.map((button) => `--extra-button=${button}`),
    ])
    const pressed = buttons.indexOf(out)
    return { response: pressed < 0 ? (options.cancelId ?? 0) : pressed, checkboxChecked: false }
  }
}

export const dialog = new DialogModule('dialog')

/** Electron's dialogs take (window, options) or (options). */
function optionsOf<T extends object>(args: readonly unknown[]): T {
  return args.at(-1) as T // the app's call was checked against Electron's own types
}

function titled(options: { readonly title?: string }): string[] {
  return options.title === undefined ? [] : [`--title=${options.title}`]
}

function startingAt(options: { readonly defaultPath?: string }): string[] {
  return options.defaultPath === undefined ? [] : [`--filename=${options.defaultPath}`]
}

function zenity(args: readonly string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const cancel = (why: string) => {
      process.stderr.write(`A dialog counts as cancelled: ${why}\n`)
      resolve({ code: 1, out: '' })
    }
    if (isUnseen()) {
      cancel('there is no display.')
      return
    }
    const child = spawn('zenity', args, { stdio: ['ignore', 'pipe', 'ignore'] })
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.on('error', () => cancel('the stand-in shows its dialogs with zenity, which is not installed.'))
    child.on('close', (code) => resolve({ code: code ?? 1, out: out.replace(/\n$/, '') }))
  })
}
