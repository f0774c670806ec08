// The plain JSONPaths of the States Language: `$`, `$.a.b`, and `null` for nothing.

/** What lies at a path; `null` stands for an empty object. Throws where nothing lies there. */
export function read(data: unknown, path: string | null): unknown {
  if (path === null) return {}
  return namesIn(path).reduce((at: unknown, name) => {
    if (typeof at !== 'object' || at === null || !(name in at)) throw new Error(`${path} leads nowhere`)
    return (at as Record<string, unknown>)[name]
  }, data)
}

/** The input with a result put at a path: `$` replaces it, `null` throws the result away. */
export function written(input: unknown, path: string | null, result: unknown): unknown {
  if (path === null) return input
  const [name, ...deeper] = namesIn(path)
  if (name === undefined) return result
  const inner = (input as Record<string, unknown> | undefined)?.[name]
  return { ...(input as object), [name]: written(inner, ['$', ...deeper].join('.'), result) }
}

/** A payload template: keys that end in `.$` are paths into the input, or into the context with `$$`. */
export function filled(
  template: Record<string, unknown>,
  input: unknown,
  context: object,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => {
      if (!key.endsWith('.$')) return [key, value]
      const path = String(value)
      const found = path.startsWith('$$') ? read(context, path.slice(1)) : read(input, path)
      return [key.slice(0, -2), found]
    }),
  )
}

function namesIn(path: string): string[] {
  return path.split('.').slice(1)
}
