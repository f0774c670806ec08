// Every function is watched, and every alarm reaches somebody and finds her a line that says what to do.
import { functionName } from './function-gate'
import { type Faults, listOf, resourcesOfType, type Template, textsIn } from './template'

/** `handbook` is docs/operations.md. */
export function alarmFaults(template: Template, handbook: string): Faults {
  const alarms = resourcesOfType(template, 'AWS::CloudWatch::Alarm')
  const unheard = alarms.flatMap(([id, { Properties }]) => {
    const name = String(Properties.AlarmName).replace(/^\w+-\w+-/, '')
    return [
      ...(listOf(Properties.AlarmActions).length > 0 ? [] : [`${id} rings where nobody hears it`]),
      ...(handbook.includes(`\`${name}\``)
        ? []
        : [`${id}: docs/operations.md does not say what to do about ${name}`]),
    ]
  })
  const unwatched = resourcesOfType(template, 'AWS::Lambda::Function')
    .filter(([id]) => !alarms.some(([, { Properties }]) => watchesErrorsOf(id, Properties)))
    .map(([id]) => `no alarm rings when the ${functionName(id)} function breaks`)
  return [...unheard, ...unwatched]
}

function watchesErrorsOf(id: string, { MetricName, Dimensions }: Readonly<Record<string, unknown>>): boolean {
  return MetricName === 'Errors' && textsIn(Dimensions, '').some(([, text]) => text === id)
}
