// Every function can start and stays within what Lambda and its callers grant.
import type { Region } from './regions'
import { type Faults, resourcesOfType, type Template } from './template'

/** The HTTP API gives an integration up after so long; Lambda gives a function up after so long. Seconds. */
const apiMaxS = 30
const functionMaxS = 900

export function functionFaults(template: Template, region: Region): Faults {
  return resourcesOfType(template, 'AWS::Lambda::Function').flatMap(([id, { Properties }]) => {
    const { Architectures, ReservedConcurrentExecutions, Runtime, Timeout } = Properties
    const maxS = id === 'ApiLambdaFunction' ? apiMaxS : functionMaxS
    const wants: readonly (readonly [boolean, string])[] = [
      [String(Architectures) === region.architecture, `runs on ${region.architecture} in ${region.name}`],
      [Runtime === 'nodejs24.x', 'runs on nodejs24.x'],
      [Number(Timeout) <= maxS, `ends within ${maxS} s`],
      // A new account has few concurrent executions, and a deployment that reserves some of them fails there.
      [ReservedConcurrentExecutions === undefined, 'reserves no concurrency'],
    ]
    return wants.filter(([holds]) => !holds).map(([, sentence]) => `${id} is not one that ${sentence}`)
  })
}

/** The function's short name from its logical id: `ApiLambdaFunction` is `api`. */
export function functionName(logicalId: string): string {
  const name = logicalId.replace(/LambdaFunction$/, '')
  return name.charAt(0).toLowerCase() + name.slice(1)
}
