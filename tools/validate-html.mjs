/**
 * Runs the Nu HTML checker, the one behind validator.w3.org, over HTML files: node tools/validate-html.mjs FILE…
 *
 * The checker is a Java program of 32 MB that ships in the npm package vnu-jar. It is no dependency of Copydesk: it
 * is installed on first use into .cache/judges, its install script not run (all that does is fetch a Java), and
 * Debian's Java beside it. Fails upon any error or warning, and says so when there is no Java or the checker cannot be
 * had.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { setUpPrograms } from './set-up.mjs'

const judges = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '.cache', 'judges')
const jar = path.join(judges, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar')

/**
 * The path of the checker, installed if it is not there.
 * @returns {string}
 */
export function findChecker() {
  if (existsSync(jar)) return jar
  process.stderr.write('Installing the Nu HTML checker by npm into .cache/judges: vnu-jar …\n')
  mkdirSync(judges, { recursive: true })
  const manifest = path.join(judges, 'package.json')
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n')
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', 'vnu-jar']
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status, stderr } = spawnSync(npm, args, {
    cwd: judges,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0 || !existsSync(jar)) {
    throw new Error(`The Nu HTML checker could not be had: npm install vnu-jar failed.\n${stderr}`)
  }
  return jar
}

/**
 * Checks files. `ok` is true only when the checker ran and had nothing to say; `report` is what it said.
 * @param {readonly string[]} files
 * @returns {{ ok: boolean, report: string }}
 */
export function validateHtml(files) {
  const args = ['-jar', findChecker(), '--Werror', '--stdout', '--format', 'gnu', ...files]
  const { status, stdout, stderr, error } = spawnSync('java', args, {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  if (error !== undefined) {
    return {
      ok: false,
      report: `There is no Java to run the checker with (${error.message}). Install one: apt-get install default-jre-headless`,
    }
  }
  const report = `${stdout}${stderr}`.trim()
  return { ok: status === 0 && report === '', report }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = process.argv.slice(2)
  if (files.length === 0) {
    process.stderr.write('usage: node tools/validate-html.mjs FILE…\n')
    process.exit(2)
  }
  const missing = files.filter((file) => !existsSync(file))
  if (missing.length > 0) {
    process.stderr.write(`There is no ${missing.join(', ')}\n`)
    process.exit(2)
  }
  setUpPrograms(['java'])
  const { ok, report } = validateHtml(files)
  process.stdout.write(ok ? `${files.length} valid: no error, no warning\n` : `${report}\n`)
  process.exit(ok ? 0 : 1)
}
