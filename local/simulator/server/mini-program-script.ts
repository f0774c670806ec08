// A compiled mini-program as one script: code, compiled templates, styles and the schema of wx.

import { packageProblems } from '../compiled/check-package'
import { compileTemplates, compileWxml } from '../compiled/compile-wxml'
import { compileWxss } from '../compiled/compile-wxss'
import { readCodePackage } from '../compiled/read-code-package'
import { builtIns, builtInTemplates } from '../components/all-built-ins'
import { readSchema } from '../wx/read-schema'

/** Hosts of the internet and the local addresses that stand in for them. */
export type Hosts = Readonly<Record<string, string>>

/** The script sets `globalThis.loadedMiniProgram`. Throws when the folder holds no mini-program or broken CSS. */
export async function miniProgramScript(folder: string, hosts: Hosts): Promise<string> {
  const code = readCodePackage(folder)
  const templates = compileWxml(folder)
  const builtIn = compileTemplates(builtInTemplates)
  const styles = compileWxss(folder, new Set(builtIns.map((it) => it.name)))
  const plain = {
    code,
    sheets: styles.sheets,
    schema: await readSchema(),
    problems: [...packageProblems(code), ...templates.problems, ...builtIn.problems, ...styles.problems],
    hosts,
  }
  return `globalThis.loadedMiniProgram = Object.assign(${JSON.stringify(plain)}, {
  templates: ${templates.expression},
  builtInTemplates: ${builtIn.expression},
})`
}
