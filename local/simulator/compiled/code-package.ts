// The compiled mini-program as plain data, the same for Node and for the browser.
import type { AppConfig, PageConfig, ThemeColours } from './app-config'

export interface CodePackage {
  readonly app: AppConfig
  readonly colours: ThemeColours
  /** JSON of pages and components by path without extension. */
  readonly configs: Readonly<Record<string, PageConfig>>
  /** JavaScript source by path without extension, unchanged. */
  readonly modules: Readonly<Record<string, string>>
  /** Every file's path, to notice what is asked for but not there. */
  readonly files: readonly string[]
}

/** The configuration of a page; a page without its own .json has an empty one. */
export function configOf(code: CodePackage, path: string): PageConfig {
  return code.configs[path] ?? {}
}

/** The components a page or component may use: tag name → path without extension. */
export function componentsOf(code: CodePackage, path: string): Readonly<Record<string, string>> {
  const declared = { ...code.app.usingComponents, ...configOf(code, path).usingComponents }
  return Object.fromEntries(Object.entries(declared).map(([tag, to]) => [tag, resolvePath(path, to)]))
}

/** A path written in one file, seen from the root of the package; a leading slash already means the root. */
export function resolvePath(from: string, to: string): string {
  if (to.startsWith('/')) return to.slice(1)
  const parts = from.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
