// A CloudFormation template as the gates read it.

export interface Resource {
  readonly Type: string
  readonly Properties: Readonly<Record<string, unknown>>
}

export interface Template {
  readonly Resources: Readonly<Record<string, Resource>>
  readonly [section: string]: unknown
}

/** What is wrong with a template, one sentence each; nothing when nothing is. */
export type Faults = readonly string[]

/** Throws when the text is no template. Resources without properties get none. */
export function readTemplate(text: string): Template {
  const json: unknown = JSON.parse(text)
  if (!isRecord(json) || !isRecord(json.Resources)) throw new Error('this is no CloudFormation template')
  const resources = Object.entries(json.Resources).map(([id, resource]) => {
    if (!isRecord(resource) || typeof resource.Type !== 'string') throw new Error(`${id} has no Type`)
    const { Type, Properties } = resource
    return [id, { ...resource, Type, Properties: isRecord(Properties) ? Properties : {} }] as const
  })
  return { ...json, Resources: Object.fromEntries(resources) }
}

export function resourcesOfType(template: Template, type: string): readonly (readonly [string, Resource])[] {
  return Object.entries(template.Resources).filter(([, resource]) => resource.Type === type)
}

/** Every text in a value with the path to it. */
export function textsIn(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A list as it is; one value alone as a list of one; nothing as an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
