// WXML and WXS to JavaScript, by WeChat's own glass-easel template compiler.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { filesIn, withoutExtension } from './read-code-package'

export interface CompiledTemplates {
  /** A JavaScript expression: an object of template generators by path. */
  readonly expression: string
  /** What the compiler complained about, one sentence each. */
  readonly problems: readonly string[]
}

interface TemplateComplaint {
  readonly path: string
  readonly startLine: number
  readonly startColumn: number
  readonly message: string
}

/** Compiles every .wxml and .wxs file of a compiled mini-program. */
export function compileWxml(folder: string): CompiledTemplates {
  const files = filesIn(folder)
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  return compileTemplates(
    files.filter((file) => file.endsWith('.wxml')).map((file) => [withoutExtension(file), read(file)]),
    files.filter((file) => file.endsWith('.wxs')).map((file) => [withoutExtension(file), read(file)]),
  )
}

type Source = readonly [path: string, text: string]

/** Compiles templates given as text. */
export function compileTemplates(
  templates: readonly Source[],
  scripts: readonly Source[] = [],
): CompiledTemplates {
  const group = new TmplGroup()
  try {
    for (const [path, text] of scripts) group.addScript(path, text)
    const problems = templates.flatMap(([path, text]) =>
      (group.addTmpl(path, text) as TemplateComplaint[]).map(
        (it) => `${it.path}.wxml:${it.startLine}:${it.startColumn} ${it.message}`,
      ),
    )
    return { expression: group.getTmplGenObjectGroups(), problems }
  } finally {
    group.free()
  }
}
