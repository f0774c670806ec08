// Every function finds in its environment what the code reads there, nothing else, and no secret in clear.
import { readSettings } from '../functions/src/platform/settings'
import { functionName } from './function-gate'
import { type Faults, isRecord, resourcesOfType, type Template, textsIn } from './template'

/** Variables that may be missing in general, but without which this function cannot do its work. */
const neededBy: Readonly<Record<string, readonly string[]>> = {
  api: [
    'SESSION_KEY_ID',
    'WECHAT_SECRET',
    'WECHAT_PUSH_TOKEN',
    'WECHAT_PUSH_KEY',
    'DEVICE_SALT',
    'PAPER_KEY',
    'CONSOLE_ORIGIN',
  ],
  papers: ['PAPER_KEY'],
  stream: ['RANKING_STATE_MACHINE_ARN', 'SESSION_KEY_ID', 'WECHAT_SECRET'],
  nightly: ['SESSION_KEY_ID', 'WECHAT_SECRET'],
}
const secrets = ['WECHAT_SECRET', 'WECHAT_PUSH_TOKEN', 'WECHAT_PUSH_KEY', 'DEVICE_SALT', 'PAPER_KEY']

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

/** What the code itself says of this environment; what only CloudFormation knows is taken to be there and right. */
function refusalOf(id: string, variables: Record<string, unknown>): Faults {
  const early = Object.entries(variables).flatMap(([name, value]) =>
    typeof value === 'string' && !value.includes('{{resolve:') ? [[name, value] as const] : [],
  )
  const known = new Set(early.map(([name]) => name))
  const standIns = Object.keys(variables).flatMap((name) =>
    known.has(name) ? [] : [[name, knownLater] as const],
  )
  const told = tellOf(Object.fromEntries([...early, ...standIns]))
  // A stand-in has the right shape for some variables; the others are left out.
  const shaped = standIns.filter(([name]) => !told?.includes(`${name}: `))
  const still = told && tellOf(Object.fromEntries([...early, ...shaped]))
  return still === undefined ? [] : [`${id} cannot start: ${still}`]
}

function tellOf(variables: Record<string, string | undefined>): string | undefined {
  try {
    readSettings(variables)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const knownLater = 'https://known-when-deployed.example'

/** The names `readSettings` asks for: it is given an environment that answers to every name and notes what is looked up. */
function namesRead(): readonly string[] {
  const names = new Set<string>()
  const has = (_: object, name: string | symbol) => names.add(String(name)).size > 0
  tellOf(new Proxy<Record<string, string>>({}, { has, get: () => knownLater }))
  return [...names]
}

function isResolvedAtDeployment(value: unknown): boolean {
  return textsIn(value, '').some(([, text]) => /^\{\{resolve:secretsmanager:.+\}\}$/.test(text))
}
