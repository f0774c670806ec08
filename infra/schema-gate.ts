// AWS's own validator: unknown properties, missing targets, values out of range.
import { RegoEngine, TemplateFile } from '@aws/cloudformation-validate'
import type { Faults } from './template'

/** Findings that are not faults of ours. */
const setAside: Readonly<Record<string, string>> = {
  W2509: 'SecretVersion is the name of a version and no secret',
  W3005: 'osls says in DependsOn what a reference says already',
}

/** Findings about templates in files, in the order of the paths. Starting the engine takes seconds, so all go together. */
export function schemaFaults(paths: readonly string[]): readonly Faults[] {
  const engine = new RegoEngine()
  try {
    return paths.map((path) =>
      engine
        .validateStandard(new TemplateFile(path))
        .diagnostics.filter(({ ruleId, severity }) => isFault(ruleId, severity))
        .map(({ ruleId, entity, message }) => `${entity?.logicalId ?? 'template'}: ${message} (${ruleId})`),
    )
  } finally {
    engine.free()
  }
}

function isFault(ruleId: string, severity: string): boolean {
  return !(ruleId in setAside) && severity !== 'INFO' && severity !== 'DEBUG'
}
