// The schedules as serverless.yml declares them, with what it includes from other files.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { root } from '../root'

export interface Schedule {
  /** Its name in the template, such as `Nightly`. */
  readonly name: string
  readonly expression: string
  readonly timezone: string
  /** The name of the function it calls, as under `functions` in serverless.yml. */
  readonly functionName: string
  /** What the function gets. */
  readonly input: unknown
}

const scheduleType = 'AWS::Scheduler::Schedule'
const Template = v.object({ resources: v.object({ Resources: v.record(v.string(), v.unknown()) }) })
const Resource = v.looseObject({ Type: v.string() })
const FunctionArn = v.object({
  'Fn::GetAtt': v.tuple([v.pipe(v.string(), v.endsWith('LambdaFunction')), v.literal('Arn')]),
})
const Declared = v.object({
  Properties: v.object({
    ScheduleExpression: v.string(),
    ScheduleExpressionTimezone: v.optional(v.string(), 'UTC'),
    Target: v.object({ Arn: FunctionArn, Input: v.optional(v.string(), '{}') }),
  }),
})

/** Throws a sentence that names the schedule this stand-in cannot run. */
export function readSchedules(folder: string = root): Schedule[] {
  const template = v.parse(Template, parse(readFileSync(join(folder, 'serverless.yml'), 'utf8')))
  return Object.entries(template.resources.Resources).flatMap(([name, written]) => {
    const resource = v.parse(Resource, included(written, folder))
    return resource.Type === scheduleType ? [scheduleOf(name, resource)] : []
  })
}

function scheduleOf(name: string, resource: unknown): Schedule {
  const parsed = v.safeParse(Declared, resource)
  if (!parsed.success) {
    const faults = parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
    throw new Error(`the schedule ${name} cannot run locally: ${faults.join('; ')}`)
  }
  const { ScheduleExpression, ScheduleExpressionTimezone, Target } = parsed.output.Properties
  const [logicalId] = Target.Arn['Fn::GetAtt']
  const capitalised = logicalId.replace(/LambdaFunction$/, '')
  return {
    name,
    expression: ScheduleExpression,
    timezone: ScheduleExpressionTimezone,
    functionName: capitalised.charAt(0).toLowerCase() + capitalised.slice(1),
    input: JSON.parse(Target.Input),
  }
}

/** Follows a `file(path):Key` reference, as the deployment does; anything else is there already. */
function included(written: unknown, folder: string): unknown {
  const [, path, key] = (typeof written === 'string' && /^\$\{file\((.+)\):(\w+)\}$/.exec(written)) || []
  if (path === undefined || key === undefined) return written
  const file = v.parse(v.record(v.string(), v.unknown()), parse(readFileSync(join(folder, path), 'utf8')))
  return file[key]
}
