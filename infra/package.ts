// `npm run package`: bundles the functions, packages the stack for both kinds of region and holds it to every gate.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { alarmFaults } from './alarm-gate'
import { bytesAtStart } from './bundle'
import { bundleFaults, kb } from './bundle-gate'
import { faultsOf } from './faults'
import { packageFor } from './packaged'
import { regions } from './regions'
import { schemaFaults } from './schema-gate'

try {
  packageAll()
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

function packageAll(): void {
  for (const script of ['build.mjs', 'build-pictures.mjs']) {
    execFileSync(process.execPath, [script], {
      cwd: fileURLToPath(new URL('../functions', import.meta.url)),
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  const packages = regions.map((region) => ({ region, ...packageFor(region) }))
  const handbook = readFileSync(new URL('../docs/operations.md', import.meta.url), 'utf8')
  const ofSchemas = schemaFaults(packages.map(({ templatePath }) => templatePath))
  for (const [nth, { region, template, uploads }] of packages.entries()) {
    const faults = [
      ...(ofSchemas[nth] ?? []),
      ...faultsOf(template, region),
      ...alarmFaults(template, handbook),
      ...bundleFaults(template, uploads),
    ]
    console.log(
      `${region.name}: ${Object.keys(template.Resources).length} resources, ${faults.length} faults`,
    )
    for (const fault of faults) console.log(`  ✗ ${fault}`)
    if (faults.length > 0) process.exitCode = 1
  }
  for (const [name, { zip, bundle, parts }] of packages[0]?.uploads ?? []) {
    console.log(
      `${name.padEnd(8)} ${bundle ? kb(bytesAtStart(bundle, parts)) : 0} KB, ${kb(zip.length)} KB zipped`,
    )
  }
}
