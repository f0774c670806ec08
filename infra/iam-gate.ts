// Rights are exact: real actions on named resources, one role for each function, some held by one role alone.
import { isKnownAction } from './iam-actions'
import { grantsIn, rightsIn, type Statement } from './policy'
import { type Faults, isRecord, listOf, resourcesOfType, type Template } from './template'

/** What only these may do, by action or by service: papers write no file, pictures see no secret, and only the stream starts a ranking run. */
const heldOnlyBy: Readonly<Record<string, readonly string[]>> = {
  's3:PutObject': ['ApiRole', 'StreamRole', 'RankingRole', 'NightlyRole', 'PicturesRole'],
  's3:DeleteObject': ['ApiRole', 'StreamRole', 'RankingRole', 'NightlyRole', 'PicturesRole'],
  s3: ['ApiRole', 'StreamRole', 'RankingRole', 'NightlyRole', 'PicturesRole', 'PapersRole'],
  kms: ['ApiRole', 'StreamRole', 'NightlyRole'],
  states: ['StreamRole'],
  sqs: ['StreamRole'],
  lambda: ['StateMachineRole', 'SchedulerRole'],
}

export function iamFaults(template: Template): Faults {
  return [
    ...rightsIn(template).flatMap(statementFaults),
    ...grantsIn(template)
      .filter(({ principal }) => isEveryone(principal))
      .map(({ owner }) => `${owner} allows something to everyone`),
    ...roleFaults(template),
    ...sharedRoleFaults(template),
  ]
}

function statementFaults({ owner, actions, resources, excludes }: Statement): Faults {
  const ofActions = actions.flatMap((action) => {
    if (typeof action !== 'string' || action.includes('*')) {
      return [`${owner} allows a whole family of actions, ${JSON.stringify(action)}; name each`]
    }
    if (!isKnownAction(action)) {
      return [`${owner} allows ${action}, which infra/iam-actions.ts does not know: is it mistyped?`]
    }
    const [service = ''] = action.split(':')
    const holders = heldOnlyBy[action] ?? heldOnlyBy[service]
    return holders === undefined || holders.includes(owner)
      ? []
      : [`${owner} allows ${action}; only ${holders.join(' and ')} may use ${service}`]
  })
  const everything = resources.length === 0 || resources.some(isEverything)
  return [
    ...ofActions,
    ...(everything ? [`${owner} allows ${actions.join(', ')} on every resource; name it`] : []),
    ...(excludes ? [`${owner} allows all but something; name what is allowed`] : []),
  ]
}

/** `*` alone, and an ARN whose last part is nothing but a star: every table, every bucket. */
function isEverything(resource: unknown): boolean {
  const text = isRecord(resource) ? (resource['Fn::Sub'] ?? '') : resource
  return typeof text === 'string' && /^(\*|arn:.*[:/]\*|arn:\*.*)$/.test(text)
}

function isEveryone(principal: unknown): boolean {
  return principal === '*' || (isRecord(principal) && listOf(principal.AWS).includes('*'))
}

function roleFaults(template: Template): Faults {
  return resourcesOfType(template, 'AWS::IAM::Role')
    .filter(([, { Properties }]) => listOf(Properties.ManagedPolicyArns).length > 0)
    .map(([id]) => `${id} takes rights from a managed policy; write them out, they are fewer`)
}

function sharedRoleFaults(template: Template): Faults {
  const holders = new Map<string, string>()
  return resourcesOfType(template, 'AWS::Lambda::Function').flatMap(([id, { Properties }]) => {
    const role = JSON.stringify(Properties.Role ?? null)
    const other = holders.get(role)
    holders.set(role, id)
    return other === undefined ? [] : [`${id} has the role of ${other}; give it its own`]
  })
}
