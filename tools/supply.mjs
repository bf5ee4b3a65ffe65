/**
 * What of others is in Copydesk. All three build first where the build is stale.
 *
 * `npm run notices` prints every bundled package with its licence in full, as a release must carry it.
 * `npm run sbom` prints the same packages as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/).
 * `node tools/supply.mjs check` fails where a package's licence is not an allowed one or its text is missing, and where
 * the lock file holds a package without a checksum.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildWhenStale, root } from './build.mjs'
import { allowed, bundledPackages, isAllowed, lockedPackages } from './bundled.mjs'

await buildWhenStale()
const [act = 'check'] = process.argv.slice(2)
if (act === 'notices') process.stdout.write(notices())
else if (act === 'sbom') process.stdout.write(`${JSON.stringify(sbom(), null, 2)}\n`)
else if (act === 'check') check()
else {
  process.stderr.write(`supply knows notices, sbom and check, not "${act}".\n`)
  process.exitCode = 2
}

function notices() {
  const parts = bundledPackages().map(
    ({ name, version, licence, text }) => `## ${name} ${version} (${licence})\n\n${text}\n`,
  )
  return `# What of others is in Copydesk\n\n${parts.join('\n')}`
}

/** A CycloneDX document of the bundle: no times and no random numbers, so that one build gives one document. */
function sbom() {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const locked = lockedPackages()
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `pkg:npm/${name}@${version}`,
        name,
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: bundledPackages().map((one) => {
      const ref = `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`
      const integrity = locked[`node_modules/${one.name}`]?.integrity
      return {
        type: 'library',
        'bom-ref': ref,
        name: one.name,
        version: one.version,
        purl: ref,
        licenses: [allowed.has(one.licence) ? { license: { id: one.licence } } : { expression: one.licence }],
        ...(integrity === undefined ? {} : { hashes: [hashOf(integrity)] }),
      }
    }),
  }
}

/** A checksum as npm writes it, "sha512-" and base64, as CycloneDX does: in hexadecimal. @param {string} integrity */
function hashOf(integrity) {
  const [algorithm = '', base64 = ''] = integrity.split('-')
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(base64, 'base64').toString('hex') }
}

function check() {
  const bundled = bundledPackages()
  const faults = [
    ...bundled
      .filter(({ licence }) => !isAllowed(licence))
      .map(({ name, licence }) => `${name} is bundled under ${licence}, which is not allowed.`),
    ...bundled
      .filter(({ text }) => text.length < 200)
      .map(({ name }) => `${name} is bundled, and the text of its licence is missing.`),
    ...Object.entries(lockedPackages())
      .filter(([place, one]) => place !== '' && one.link !== true && one.integrity === undefined)
      .map(([place]) => `package-lock.json holds ${place} without a checksum.`),
  ]
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  process.stdout.write(
    `${bundled.length} bundled packages and ${Object.keys(lockedPackages()).length} locked ones looked at, ${faults.length} faults\n`,
  )
  process.exitCode = faults.length > 0 ? 1 : 0
}
