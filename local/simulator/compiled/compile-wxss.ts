// WXSS to CSS that stays inside the screen of the page it belongs to.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss, { AtRule, type ChildNode, type Root } from 'postcss'
import selectorParser from 'postcss-selector-parser'
import { resolvePath } from './code-package'
import { filesIn, withoutExtension } from './read-code-package'
import { onPhoneScreen } from './screen-units'

export interface CompiledStyles {
  /** CSS text by path without extension. */
  readonly sheets: Readonly<Record<string, string>>
  readonly problems: readonly string[]
}

/**
 * Compiles every .wxss file. `app` applies to every page, any other file only to the page or component of its path.
 * Throws CssSyntaxError on text that is not CSS.
 */
export function compileWxss(folder: string, tags: ReadonlySet<string>): CompiledStyles {
  const problems: string[] = []
  const sheets: Record<string, string> = {}
  for (const file of filesIn(folder).filter((name) => name.endsWith('.wxss'))) {
    const path = withoutExtension(file)
    const root = withImports(folder, file, problems)
    root.walkRules((rule) => {
      if (!inKeyframes(rule.parent)) rule.selector = onTags(rule.selector, tags)
    })
    root.walkDecls((declaration) => {
      declaration.value = assetUrls(onPhoneScreen(declaration.value), folder, file, problems)
    })
    root.walkAtRules('media', followTheme)
    sheets[path] = withinScreen(root, path === 'app' ? '[data-app]' : `[data-uses~="${path}"]`)
  }
  return { sheets, problems }
}

function withImports(folder: string, file: string, problems: string[], seen = new Set<string>()): Root {
  seen.add(file)
  const root = postcss.parse(readFileSync(join(folder, file), 'utf8'), { from: file })
  root.walkAtRules('import', (rule) => {
    const target = resolvePath(file, rule.params.replace(/^url\(|\)$/g, '').replace(/['"]/g, ''))
    if (!existsSync(join(folder, target)))
      problems.push(`${file} imports ${target}, which is not in the package`)
    else if (!seen.has(target)) rule.before(withImports(folder, target, problems, seen).nodes)
    rule.remove()
  })
  return root
}

const inKeyframes = (parent: unknown): boolean => parent instanceof AtRule && /keyframes$/.test(parent.name)

function onTags(selector: string, tags: ReadonlySet<string>): string {
  return selectorParser((root) => {
    root.walkTags((tag) => {
      if (tag.value === 'page' || tags.has(tag.value)) tag.value = `wx-${tag.value}`
    })
  }).processSync(selector)
}

function assetUrls(value: string, folder: string, file: string, problems: string[]): string {
  return value.replace(/url\(\s*(['"]?)([^'")]+)\1\s*\)/g, (whole, _quote, address: string) => {
    if (/^(data:|https:|#)/.test(address)) return whole
    const target = resolvePath(file, address)
    if (!existsSync(join(folder, target)))
      problems.push(`${file} names ${target}, which is not in the package`)
    return `url("/package/${target}")`
  })
}

// The phone's own dark switch decides, not the browser's, so the condition becomes a mark on the screen.
function followTheme(rule: AtRule): void {
  const wanted = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/.exec(rule.params)
  if (wanted === null) return
  rule.walkRules((inner) => {
    if (inKeyframes(inner.parent)) return
    inner.selectors = inner.selectors.map((it) => `:where(:scope[data-theme="${wanted[1]}"]) ${it}`)
  })
  const rest = rule.params
    .replace(wanted[0], '')
    .replace(/^\s*and\s+|\s+and\s*$|\band\s+(?=and\b)/g, '')
    .trim()
  if (rest === '' || rest === 'screen' || rest === 'all') rule.replaceWith(rule.nodes ?? [])
  else rule.params = rest
}

// Keyframes and fonts have no scope; everything else is confined so that pages cannot style each other.
function withinScreen(root: Root, screen: string): string {
  const free: ChildNode[] = []
  const confined: ChildNode[] = []
  for (const node of root.nodes) {
    const isFree = node.type === 'atrule' && /keyframes$|^font-face$|^charset$/.test(node.name)
    ;(isFree ? free : confined).push(node)
  }
  if (confined.every((node) => node.type === 'comment')) return free.join('\n')
  return `${free.join('\n')}\n@scope (${screen}) {\n${confined.join('\n')}\n}`
}
