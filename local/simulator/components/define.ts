// Turns a built-in's description into a glass-easel component.
import { trigger } from '../view/backend'
import { domOf, type GlassComponent, type glassEasel } from '../view/glass'
import type { Templates } from '../view/loaded'
import { ariaProperties, followAria } from './aria'
import { type BuiltIn, type Part, type PropertyKind, parts } from './built-in'
import type { Shell } from './shell'

type CodeSpace = ReturnType<InstanceType<typeof import('../view/glass').MiniProgramEnv>['getGlobalCodeSpace']>

// Of any type, because compiled templates hand null to what is not set and WeChat's own components take it.
const empty = { text: '', yesNo: false, list: [], any: null } as const

const shared: Readonly<Record<string, PropertyKind>> = {
  hidden: 'yesNo',
  hoverClass: 'text',
  hoverStopPropagation: 'yesNo',
  hoverStartTime: 'any',
  hoverStayTime: 'any',
  animation: 'any',
  ...ariaProperties,
}

export interface DefinedBuiltIn {
  readonly name: string
  readonly definition: glassEasel.GeneralComponentDefinition
}

export function defineBuiltIn(
  space: CodeSpace,
  builtIn: BuiltIn,
  templates: Templates,
  shell: Shell,
): DefinedBuiltIn {
  const { name } = builtIn
  const path = `wx/${name}`
  const kinds = { ...shared, ...builtIn.properties }
  const content = templates[name]
  space.addCompiledTemplate(path, { groupList: templates, content } as unknown as Parameters<
    CodeSpace['addCompiledTemplate']
  >[1])
  space.addComponentStaticConfig(path, { component: true, styleIsolation: 'shared' } as Parameters<
    CodeSpace['addComponentStaticConfig']
  >[1])
  const observed = new WeakMap<object, Followers>()
  const observers = Object.keys(kinds).map((property) => ({
    fields: property,
    observer(this: Caller) {
      observed.get(this._$)?.run(property)
    },
  }))
  const registered = space
    .component(path)
    .definition({
      properties: Object.fromEntries(
        Object.entries(kinds).map(([key, kind]) => [key, { type: null, value: empty[kind] }]),
      ),
      observers,
      lifetimes: {
        attached(this: Caller) {
          const followers = createFollowers()
          observed.set(this._$, followers)
          const part = partOf(this, followers, shell)
          if (part === undefined) return
          parts.set(part.element, part)
          part.follow(['hidden'], () => part.element.toggleAttribute('hidden', Boolean(part.props().hidden)))
          builtIn.attach?.(part)
          // Last, because the label belongs to the inner field where there is one.
          followAria(part)
        },
        detached(this: Caller) {
          observed.get(this._$)?.end()
        },
      },
    } as object)
    .register() as unknown as { _$: glassEasel.GeneralComponentDefinition }
  return { name, definition: registered._$ }
}

interface Caller {
  readonly _$: GlassComponent
  readonly data: Readonly<Record<string, unknown>>
  setData(patch: object): void
  triggerEvent(type: string, detail: unknown, options: object): void
}

interface Followers {
  follow(names: readonly string[], draw: () => void): void
  run(name: string): void
  atEnd(task: () => void): void
  end(): void
}

function createFollowers(): Followers {
  const byName = new Map<string, (() => void)[]>()
  const ending: (() => void)[] = []
  return {
    follow(names, draw) {
      for (const name of names) byName.set(name, [...(byName.get(name) ?? []), draw])
      draw()
    },
    run(name) {
      for (const draw of byName.get(name) ?? []) draw()
    },
    atEnd: (task) => void ending.push(task),
    end() {
      for (const task of ending) task()
    },
  }
}

function partOf(caller: Caller, followers: Followers, shell: Shell): Part | undefined {
  const component = caller._$
  const element = domOf(component)
  if (element === undefined) return undefined
  return {
    element,
    shell,
    props: () => caller.data,
    set: (patch) => caller.setData(patch),
    follow: followers.follow,
    emit: (type, detail) => caller.triggerEvent(type, detail, { bubbles: false, composed: false }),
    onTap: (listener) => void component.addListener('tap', () => listener()),
    tap: () => void trigger(component, 'tap', {}),
    id: () => component.id,
    dataset: () => ({ ...component.dataset }),
    onDetach: followers.atEnd,
  }
}
