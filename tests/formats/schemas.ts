import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { sharedFolder } from '../shared-folder.ts'

/**
 * The judges of the wire formats: what they have to say of some files, nothing where all are valid. Null where a
 * judge or a schema is not here.
 */

/** NITF by xmllint and the schema of NITF 3.6. */
export function nitfFaults(files: readonly string[]): readonly string[] | null {
  const shared = sharedFolder()
  if (shared === null || spawnSync('xmllint', ['--version']).error !== undefined) return null
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-nitf-'))
  try {
    const names = files.map((text, index) => {
      const name = path.join(folder, `${index}.xml`)
      writeFileSync(name, text)
      return name
    })
    const schema = path.join(shared, 'formats', 'nitf-3-6.xsd')
    const { stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, ...names], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    })
    const said = stderr.split('\n').filter((line) => line !== '')
    const faults = said.filter((line) => !line.endsWith(' validates'))
    return said.length - faults.length === files.length
      ? faults
      : [...faults, 'xmllint did not judge them all']
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** ninjs by the schema of ninjs 3.1. */
export function ninjsFaults(files: readonly string[]): readonly string[] | null {
  const shared = sharedFolder()
  if (shared === null) return null
  const schema: unknown = JSON.parse(
    readFileSync(path.join(shared, 'formats', 'ninjs-schema_3.1.json'), 'utf8'),
  )
  if (typeof schema !== 'object' || schema === null) return ['the schema of ninjs is none']
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  // A story has no map; the schema names that of GeoJSON by its address, which is not fetched.
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' })
  const isValid = ajv.compile(schema)
  return files.flatMap((text) => (isValid(JSON.parse(text)) ? [] : [ajv.errorsText(isValid.errors)]))
}
