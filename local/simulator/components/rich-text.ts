// rich-text: HTML as a string or as nodes, without scripts and without events.
import { onPhoneScreen } from '../compiled/screen-units'
import type { BuiltIn } from './built-in'

const allowed = new Set(
  `a abbr article b blockquote br code del div em fieldset font footer h1 h2 h3 h4 h5 h6 header hr i img ins label
  legend li mark nav ol p pre q rt ruby s section small span strong sub sup table tbody td tfoot th thead tr tt u ul`
    .split(/\s+/)
    .filter(Boolean),
)
const attributes = [
  'class',
  'style',
  'src',
  'alt',
  'width',
  'height',
  'colspan',
  'rowspan',
  'start',
  'type',
] as const

interface RichNode {
  readonly type?: string
  readonly name?: string
  readonly text?: string
  readonly attrs?: Readonly<Record<string, string>>
  readonly children?: readonly RichNode[]
}

export const richText: BuiltIn = {
  name: 'rich-text',
  properties: { nodes: 'any', space: 'text', userSelect: 'yesNo', mode: 'text' },
  attach({ element, props, follow }) {
    follow(['nodes'], () => {
      const { nodes } = props()
      const drawn =
        typeof nodes === 'string' ? fromHtml(nodes) : (Array.isArray(nodes) ? nodes : []).flatMap(fromNode)
      element.replaceChildren(...drawn)
    })
  },
}

function fromHtml(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.childNodes].flatMap(copied)
}

function copied(node: Node): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')]
  if (!(node instanceof Element)) return []
  const given = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))
  return made(node.tagName.toLowerCase(), given, [...node.childNodes].flatMap(copied))
}

function fromNode(node: RichNode): Node[] {
  if (node.type === 'text') return [document.createTextNode(node.text ?? '')]
  return made(node.name ?? '', node.attrs ?? {}, (node.children ?? []).flatMap(fromNode))
}

function made(tag: string, given: Readonly<Record<string, string>>, children: readonly Node[]): Node[] {
  if (!allowed.has(tag)) return []
  const element = document.createElement(tag === 'a' ? 'span' : tag)
  for (const name of attributes) {
    const value = given[name]
    if (value !== undefined) element.setAttribute(name, name === 'style' ? onPhoneScreen(value) : value)
  }
  element.append(...children)
  return [element]
}
