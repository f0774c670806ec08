// Fires an event the way the compiled WXML binds it: only declared handlers run, and catch* ends the way up.
import type { Host } from '../host/host'
import type { Page } from '../host/page'
import type { WccNode } from './wcc'

const bubbling = /^(tap|longpress|touch|transition|animation)/

/**
 * @param nodes from the root to the target
 * Throws when nothing on the way is bound to the event: a person's tap would do nothing.
 */
export function dispatch(
  host: Host,
  page: Page,
  nodes: readonly WccNode[],
  type: string,
  detail: unknown,
): void {
  const target = nodes.at(-1)
  if (target === undefined) return
  let handled = 0
  for (const node of nodes.toReversed()) {
    if (node !== target && !bubbling.test(type)) break
    const caught = node.attr[`catch${type}`] ?? node.attr[`catch:${type}`]
    const handler = caught ?? node.attr[`bind${type}`] ?? node.attr[`bind:${type}`]
    if (typeof handler !== 'string' || handler === '') continue
    handled += 1
    host.life.call(page.instance, page.address.path, handler, {
      type,
      timeStamp: 0,
      detail,
      target: described(target),
      currentTarget: described(node),
      mark: {},
      touches: [],
      changedTouches: [],
    })
    if (caught !== undefined) break
  }
  if (handled === 0) throw new Error(`no handler is bound to ${type} on ${page.address.path}`)
}

function described({ attr }: WccNode) {
  const dataset = Object.entries(attr)
    .filter(([name]) => name.startsWith('data-'))
    .map(([name, value]) => [
      name.slice(5).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ])
  return { id: attr.id ?? '', dataset: Object.fromEntries(dataset), offsetLeft: 0, offsetTop: 0 }
}
