// WeChat's own WXML compiler over a compiled mini-program: its generators turn page data into the real virtual tree.
import { createContext, runInContext } from 'node:vm'
import { wxmlToJs } from 'miniprogram-compiler'
import { componentsOf } from '../compiled/code-package'
import { readCodePackage } from '../compiled/read-code-package'
import type { Data } from '../host/set-data'

export interface WccNode {
  readonly tag: string
  readonly attr: Readonly<Record<string, unknown>>
  readonly children: readonly (WccNode | string | number)[]
}

export interface Wcc {
  /** The tree of a page or component for its data. Throws when its WXML did not compile. */
  render(path: string, data: Data): WccNode
  /** What the compiler or its generated code complained about; readers may empty it. */
  readonly problems: string[]
}

interface RawNode {
  readonly tag: string
  readonly attr?: Readonly<Record<string, unknown>>
  readonly children?: readonly (RawNode | string | number)[]
}

/** Compiles all WXML below `folder`. Throws with the compiler's words when it refuses the text. */
export function compileWithWcc(folder: string): Wcc {
  const code = readCodePackage(folder)
  const problems: string[] = []
  const complain = (text: unknown) => problems.push(String(text))
  const context = createContext({ console: { log: complain, warn: complain, error: complain }, window: {} })
  const generatorOf = runInContext(`(function (global) { ${wxmlToJs(folder)} })({})`, context) as (
    file: string,
  ) => ((data: Data) => RawNode) | undefined

  // wcc's code looks at constructors, so the data must be of its own realm.
  const ownParse = runInContext('JSON.parse', context) as (text: string) => Data
  const render = (path: string, given: Data): WccNode => {
    const data = ownParse(JSON.stringify(given))
    const generate = generatorOf(`./${path}.wxml`) ?? generatorOf(`${path}.wxml`)
    if (typeof generate !== 'function') throw new Error(`wcc made nothing of ${path}.wxml`)
    const components = componentsOf(code, path)
    // The tree of a component stands in its tag's place: that is what a person sees.
    const open = (node: RawNode): WccNode => {
      const component = components[node.tag.replace(/^wx-/, '')]
      const attr = node.attr ?? {}
      if (component !== undefined) return { tag: node.tag, attr, children: [render(component, attr)] }
      const children = (node.children ?? []).map((child) => (typeof child === 'object' ? open(child) : child))
      return { tag: node.tag, attr, children }
    }
    return open(generate(data))
  }
  return { render, problems }
}

/** All text of a tree, in order. */
export function textOf(node: WccNode | string | number): string {
  return typeof node === 'object' ? node.children.map(textOf).join('') : String(node)
}

/** The nodes from the root to the first that fits, deepest last; empty when none does. */
export function pathTo(root: WccNode, fits: (node: WccNode) => boolean): readonly WccNode[] {
  for (const child of root.children) {
    if (typeof child !== 'object') continue
    const below = pathTo(child, fits)
    if (below.length > 0) return [root, ...below]
  }
  return fits(root) ? [root] : []
}
