// Paths into JSON as the States Language writes them: `$`, `$.a.b[0]`, and `$$` for the execution itself.

const shape = /^\$\$?(\.[A-Za-z_]\w*|\[\d+\])*$/

/** True when this stand-in can follow it: no filters, slices or functions. */
export function isPath(path: string): boolean {
  return shape.test(path)
}

export interface Scope {
  readonly input: unknown
  /** What `$$` holds, such as `$$.Execution.Name`. */
  readonly context: unknown
}

/** Thrown where a path leads nowhere, as Step Functions does. */
export class PathError extends Error {
  override readonly name = 'States.ParameterPathFailure'
}

/** What the path points at. Throws PathError when there is nothing. */
export function follow(path: string, { input, context }: Scope): unknown {
  let found = path.startsWith('$$') ? context : input
  for (const [step] of path.matchAll(/\.\w+|\[\d+\]/g)) {
    const key = step.startsWith('.') ? step.slice(1) : step.slice(1, -1)
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) {
      throw new PathError(`${path} leads nowhere in ${JSON.stringify(input)}`)
    }
    found = Reflect.get(found, key)
  }
  return found
}

/** The template with every `"name.$": path` replaced by what the path points at. */
export function fill(template: unknown, scope: Scope): unknown {
  if (Array.isArray(template)) return template.map((part) => fill(part, scope))
  if (typeof template !== 'object' || template === null) return template
  return Object.fromEntries(
    Object.entries(template).map(([name, value]) =>
      name.endsWith('.$') ? [name.slice(0, -2), follow(String(value), scope)] : [name, fill(value, scope)],
    ),
  )
}

/** `input` with `result` at `path`; the path must be of names only. `null` drops the result, `$` the input. */
export function place(path: string | null | undefined, input: unknown, result: unknown): unknown {
  if (path === null) return input
  const names = (path ?? '$').split('.').slice(1)
  return put(names, input, result)
}

function put([name, ...rest]: readonly string[], input: unknown, result: unknown): unknown {
  if (name === undefined) return result
  const old: Record<string, unknown> = typeof input === 'object' && input !== null ? { ...input } : {}
  return { ...old, [name]: put(rest, old[name], result) }
}
