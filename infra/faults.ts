// Every gate a template passes before it may be deployed.
import { chinaFaults } from './china-gate'
import { environmentFaults } from './environment-gate'
import { functionFaults } from './function-gate'
import { iamFaults } from './iam-gate'
import { placeFaults } from './place-gate'
import type { Region } from './regions'
import { stateMachineFaults } from './state-machine-gate'
import type { Faults, Template } from './template'
import { throttleFaults } from './throttle-gate'

/** What is wrong with a template for this region, beyond what AWS's own validator sees. */
export function faultsOf(template: Template, region: Region): Faults {
  return [
    ...placeFaults(template),
    ...chinaFaults(template, region),
    ...functionFaults(template, region),
    ...iamFaults(template),
    ...environmentFaults(template),
    ...stateMachineFaults(template),
    ...throttleFaults(template),
  ]
}
