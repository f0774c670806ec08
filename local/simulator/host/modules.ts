// The package's modules: `require` by path, each evaluated once.
import { resolvePath } from '../compiled/code-package'

export interface Module {
  exports: unknown
}

/** Turns source text into a function of require, module and exports; the realm differs, the shape does not. */
export type Evaluate = (
  path: string,
  source: string,
) => (require: (to: string) => unknown, module: Module, exports: unknown) => void

export type Load = (path: string) => unknown

/** A loader over the package's sources. Throws as WeChat does when a module is not there. */
export function createModules(sources: Readonly<Record<string, string>>, evaluate: Evaluate): Load {
  const loaded = new Map<string, Module>()
  const load: Load = (path) => {
    const known = loaded.get(path)
    if (known !== undefined) return known.exports
    const source = sources[path]
    if (source === undefined) throw new Error(`module '${path}.js' is not defined`)
    const module: Module = { exports: {} }
    loaded.set(path, module)
    const require = (to: string) => load(resolvePath(path, to).replace(/\.js$/, ''))
    evaluate(path, source)(require, module, module.exports)
    return module.exports
  }
  return load
}
