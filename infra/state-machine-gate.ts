// A state machine is well formed, speaks JSONPath, and whatever breaks in it is tried again and then told.
import validate from 'asl-validator'
import { type Faults, isRecord, listOf, resourcesOfType, type Template } from './template'

/** Step Functions runs so many items of an inline map at once. */
const mapMaxConcurrency = 40

export function stateMachineFaults(template: Template): Faults {
  return resourcesOfType(template, 'AWS::StepFunctions::StateMachine').flatMap(([id, { Properties }]) => {
    const { Definition, DefinitionSubstitutions } = Properties
    const names = isRecord(DefinitionSubstitutions) ? Object.keys(DefinitionSubstitutions) : []
    return definitionFaults(Definition, names).map((fault) => `${id}: ${fault}`)
  })
}

/** `names` are those CloudFormation replaces in the definition. */
export function definitionFaults(definition: unknown, names: readonly string[]): Faults {
  const text = JSON.stringify(definition ?? null).replaceAll(/\$\{(\w+)\}/g, (whole, name: string) =>
    names.includes(name) ? standIn(name) : whole,
  )
  const left = [...new Set(text.match(/\$\{\w+\}/g))].map(
    (name) => `nothing replaces ${name} in the definition`,
  )
  if (left.length > 0) return left
  const machine: unknown = JSON.parse(text)
  if (!isRecord(machine)) return ['there is no definition']
  if (text.includes('"QueryLanguage"')) return ['the definition chooses a query language; ours is JSONPath']
  const { isValid, errorsText } = validate(structuredClone(machine))
  if (!isValid) return [errorsText('; ')]
  return statesOf(machine).flatMap(([name, state]) => [
    ...stateFaults(name, state),
    ...catchFaults(name, state),
  ])
}

function standIn(name: string): string {
  return name === 'Partition' ? 'aws' : `arn:aws:lambda:ap-southeast-1:000000000000:function:${name}`
}

/** What holds for every state, those inside a map too. */
function stateFaults(name: string, state: Record<string, unknown>): Faults {
  const { ItemProcessor, MaxConcurrency } = state
  switch (state.Type) {
    case 'Task':
      return ['Retry', 'TimeoutSeconds']
        .filter((field) => !(field in state))
        .map((field) => `${name} has no ${field}`)
    case 'Map': {
      const crowded = !(Number(MaxConcurrency) >= 1 && Number(MaxConcurrency) <= mapMaxConcurrency)
      return [
        ...(crowded ? [`${name} wants a MaxConcurrency of 1 to ${mapMaxConcurrency}`] : []),
        ...statesOf(ItemProcessor).flatMap(([inner, innerState]) => stateFaults(inner, innerState)),
      ]
    }
    default:
      return []
  }
}

/** A failure inside a map is the map's, so only states outside must catch. */
function catchFaults(name: string, state: Record<string, unknown>): Faults {
  if (state.Type !== 'Task' && state.Type !== 'Map') return []
  const catches = listOf(state.Catch).filter(isRecord)
  return catches.some(({ ErrorEquals }) => listOf(ErrorEquals).includes('States.ALL'))
    ? []
    : [`${name} does not catch States.ALL, so a run could fail without saying so`]
}

function statesOf(machine: unknown): readonly (readonly [string, Record<string, unknown>])[] {
  if (!isRecord(machine) || !isRecord(machine.States)) return []
  return Object.entries(machine.States).flatMap(([name, state]) =>
    isRecord(state) ? [[name, state] as const] : [],
  )
}
