// The statements of a template's policies, those of roles and those of resources.
import { isRecord, listOf, type Resource, type Template } from './template'

export interface Statement {
  readonly owner: string
  readonly actions: readonly unknown[]
  readonly resources: readonly unknown[]
  readonly principal: unknown
  /** Grants by exclusion: NotAction, NotResource or NotPrincipal. */
  readonly excludes: boolean
}

/** What roles and policies for roles allow. */
export function rightsIn(template: Template): readonly Statement[] {
  return allowed(template, (type) => type.startsWith('AWS::IAM::'), documentsOfRights)
}

/** What resources allow to others: buckets, queues, topics, keys. */
export function grantsIn(template: Template): readonly Statement[] {
  return allowed(
    template,
    (type) => !type.startsWith('AWS::IAM::'),
    ({ PolicyDocument, KeyPolicy }) => [PolicyDocument, KeyPolicy],
  )
}

function allowed(
  template: Template,
  wanted: (type: string) => boolean,
  documents: (properties: Resource['Properties']) => readonly unknown[],
): readonly Statement[] {
  return Object.entries(template.Resources)
    .filter(([, { Type }]) => wanted(Type))
    .flatMap(([owner, { Properties }]) =>
      documents(Properties)
        .filter(isRecord)
        .flatMap(({ Statement }) => listOf(Statement))
        .filter(isRecord)
        .filter(({ Effect }) => Effect !== 'Deny')
        .map((statement) => ({
          owner,
          actions: listOf(statement.Action),
          resources: listOf(statement.Resource),
          principal: statement.Principal,
          excludes: Object.keys(statement).some((key) => key.startsWith('Not')),
        })),
    )
}

function documentsOfRights({ Policies, PolicyDocument }: Resource['Properties']): readonly unknown[] {
  return [
    ...listOf(Policies)
      .filter(isRecord)
      .map((policy) => policy.PolicyDocument),
    PolicyDocument,
  ]
}
