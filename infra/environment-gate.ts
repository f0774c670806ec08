// Every function finds in its environment what the code reads there, nothing else, and no secret in clear.
import { readSettings } from '../functions/src/platform/settings'
import { functionName } from './function-gate'
import { type Faults, isRecord, resourcesOfType, type Template, textsIn } from './template'

/** Variables that may be missing in general, but without which this function cannot do its work. */
const neededBy: Readonly<Record<string, readonly string[]>> = {
  api: ['SESSION_KEY_ID', 'WECHAT_SECRET', 'DEVICE_SALT', 'PAPER_KEY', 'CONSOLE_ORIGIN'],
  papers: ['PAPER_KEY'],
  stream: ['RANKING_STATE_MACHINE_ARN'],
}
const secrets = ['WECHAT_SECRET', 'DEVICE_SALT', 'PAPER_KEY']

export function environmentFaults(template: Template): Faults {
  const read = namesRead()
  return resourcesOfType(template, 'AWS::Lambda::Function').flatMap(([id, { Properties }]) => {
    const { Environment, KmsKeyArn } = Properties
    const variables = isRecord(Environment) && isRecord(Environment.Variables) ? Environment.Variables : {}
    const needed = neededBy[functionName(id)] ?? []
    const held = secrets.filter((name) => name in variables)
    return [
      ...refusalOf(id, variables),
      ...needed
        .filter((name) => !(name in variables))
        .map((name) => `${id} works only with ${name}, which is not set`),
      ...Object.keys(variables)
        .filter((name) => !read.includes(name))
        .map((name) => `${id} sets ${name}, which platform/settings.ts does not read`),
      ...held
        .filter((name) => !isResolvedAtDeployment(variables[name]))
        .map((name) => `${id} carries ${name} in the template; let Secrets Manager resolve it`),
      ...(held.length > 0 && KmsKeyArn === undefined
        ? [`${id} holds secrets and has no KmsKeyArn to seal them`]
        : []),
    ]
  })
}

/** What the code itself says of this environment, with a stand-in for what only CloudFormation knows. */
function refusalOf(id: string, variables: Record<string, unknown>): Faults {
  const known = Object.entries(variables).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : knownLater,
  ])
  try {
    readSettings(Object.fromEntries(known))
    return []
  } catch (error) {
    return [`${id} cannot start: ${error instanceof Error ? error.message : String(error)}`]
  }
}

const knownLater = 'https://known-when-deployed.example'

/** The names `readSettings` asks for: it is given an environment that has everything and notes what is looked up. */
function namesRead(): readonly string[] {
  const names = new Set<string>()
  const has = (_: object, name: string | symbol) => names.add(String(name)).size > 0
  readSettings(new Proxy<Record<string, string>>({}, { has, get: () => knownLater }))
  return [...names]
}

function isResolvedAtDeployment(value: unknown): boolean {
  return textsIn(value, '').some(([, text]) => /^\{\{resolve:secretsmanager:.+\}\}$/.test(text))
}
