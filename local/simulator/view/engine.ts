// glass-easel set up for one running mini-program: built-in components, its own components, its pages.

import { componentsOf, configOf } from '../compiled/code-package'
import type { BuiltIn } from '../components/built-in'
import { defineBuiltIn } from '../components/define'
import type { Shell } from '../components/shell'
import type { Host } from '../host/host'
import { acrossTheBridge, type Data, measured } from '../host/set-data'
import { createBackend } from './backend'
import { glassEasel, MiniProgramEnv } from './glass'
import type { LoadedMiniProgram } from './loaded'
import { withPlainEvents } from './plain-event'

type Root = ReturnType<ReturnType<MiniProgramEnv['associateBackend']>['createRoot']>

export interface Engine {
  /** Makes a page's root component, not yet in the document. */
  createPage(path: string, definition: Readonly<Record<string, unknown>>): Root
  /** The page's path and those of the components it may use, for its styles. */
  uses(path: string): readonly string[]
  dispose(): void
}

export interface EngineParts {
  readonly host: Host
  readonly loaded: LoadedMiniProgram
  readonly builtIns: readonly BuiltIn[]
  readonly shell: Shell
}

export function createEngine({ host, loaded, builtIns, shell }: EngineParts): Engine {
  const { code, templates } = loaded
  const env = new MiniProgramEnv()
  const global = env.getGlobalCodeSpace()
  const ready = builtIns.map((it) => defineBuiltIn(global, it, loaded.builtInTemplates, shell))
  const space = env.createCodeSpace('', true)
  const components = space.getComponentSpace()
  components.updateComponentOptions({ writeIdToDOM: true })
  // Not inherited from the global space: without this, tags fall back to native nodes whose bindtap is mere text.
  for (const { name, definition } of ready) components.setGlobalUsingComponent(name, definition)
  const backend = env.associateBackend(createBackend(new Set(builtIns.map((it) => it.name))))
  const stopListening = noteComplaints(host)

  const prepared = new Set<string>()
  const prepare = (path: string): void => {
    prepared.add(path)
    space.addComponentStaticConfig(path, {
      ...configOf(code, path),
      usingComponents: { ...code.app.usingComponents, ...configOf(code, path).usingComponents },
    } as Parameters<typeof space.addComponentStaticConfig>[1])
    const content = templates[path]
    if (content === undefined) host.fault(path, `there is no ${path}.wxml`)
    else {
      space.addCompiledTemplate(path, { groupList: templates, content } as unknown as Parameters<
        typeof space.addCompiledTemplate
      >[1])
    }
    for (const used of Object.values(componentsOf(code, path))) {
      if (prepared.has(used)) continue
      prepare(used)
      const definition = bridged(host, used, host.definitions.component(used))
      space
        .component(used)
        .definition(definition as object)
        .register()
    }
  }

  return {
    createPage(path, definition) {
      if (!prepared.has(path)) {
        prepare(path)
        space.component(path).pageDefinition(withPlainEvents(definition)).register()
      }
      return backend.createRoot('wx-page', space, path)
    },
    uses: (path) => [path, ...Object.values(componentsOf(code, path))],
    dispose: stopListening,
  }
}

// A component's own setData crosses the bridge like a page's.
function bridged(host: Host, path: string, definition: Readonly<Record<string, unknown>>) {
  const methods = withPlainEvents((definition.methods ?? {}) as Record<string, unknown>)
  const lifetimes = (definition.lifetimes ?? {}) as Record<string, unknown>
  const created = lifetimes.created ?? definition.created
  return {
    ...definition,
    methods,
    lifetimes: {
      ...lifetimes,
      created(this: { setData: (patch: Data, applied?: () => void) => void }) {
        const apply = this.setData.bind(this)
        this.setData = (patch, applied) => {
          host.journal.setData.push(measured(path, patch))
          apply(acrossTheBridge(patch), applied)
        }
        if (typeof created === 'function') created.call(this)
      },
    },
  }
}

function noteComplaints(host: Host): () => void {
  const onError = (thrown: unknown): boolean => {
    host.uncaught('the view', thrown)
    return false
  }
  const onWarning = (message: unknown, _component: unknown, element: unknown): boolean => {
    const tag = (element as { readonly is?: string } | undefined)?.is?.replace('wx/', '') ?? 'the view'
    host.journal.warnings.push({ where: `<${tag}>`, message: String(message) })
    return false
  }
  glassEasel.addGlobalErrorListener(onError)
  glassEasel.addGlobalWarningListener(onWarning)
  return () => {
    glassEasel.removeGlobalErrorListener(onError)
    glassEasel.removeGlobalWarningListener(onWarning)
  }
}
