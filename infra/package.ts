// `npm run package`: bundles the functions, packages the stack for both kinds of region and holds it to every gate.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundleFaults, kb } from './bundle-gate'
import { chinaFaults } from './china-gate'
import { environmentFaults } from './environment-gate'
import { functionFaults } from './function-gate'
import { iamFaults } from './iam-gate'
import { packageFor } from './packaged'
import { placeFaults } from './place-gate'
import { regions } from './regions'
import { schemaFaults } from './schema-gate'
import { stateMachineFaults } from './state-machine-gate'

execFileSync(process.execPath, ['build.mjs'], {
  cwd: fileURLToPath(new URL('../functions', import.meta.url)),
  stdio: ['ignore', 'ignore', 'inherit'],
})

const packages = regions.map((region) => ({ region, ...packageFor(region) }))
const ofSchemas = schemaFaults(packages.map(({ templatePath }) => templatePath))

for (const [nth, { region, template, uploads }] of packages.entries()) {
  const faults = [
    ...(ofSchemas[nth] ?? []),
    ...placeFaults(template),
    ...chinaFaults(template, region),
    ...functionFaults(template, region),
    ...iamFaults(template),
    ...environmentFaults(template),
    ...stateMachineFaults(template),
    ...bundleFaults(template, uploads),
  ]
  console.log(`${region.name}: ${Object.keys(template.Resources).length} resources, ${faults.length} faults`)
  for (const fault of faults) console.log(`  ✗ ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}

const [first] = packages
for (const [name, { zip, bundle }] of first?.uploads ?? []) {
  console.log(`${name.padEnd(8)} ${bundle ? kb(bundle) : 0} KB, ${kb(zip)} KB zipped`)
}
