// The address of the phone's page may name where it starts: `?open=pages/tree/index&query=id%3D1&scene=1047`.
import type { Entry } from '../host/entry'
import { queryOf } from '../host/route'
import { shareTicketOf } from './runtime/browser-phone'

/** Undefined: the chats are in front. `open` without a value is the first page. */
export function startFromAddress(search = location.search): Partial<Entry> | undefined {
  const given = new URLSearchParams(search)
  const path = given.get('open')
  if (path === null) return undefined
  const scene = given.get('scene')
  const group = given.get('group')
  return {
    ...(path !== '' && { path, query: queryOf(given.get('query') ?? '') }),
    ...(scene !== null && { scene: Number(scene) }),
    ...(group !== null && { shareTicket: shareTicketOf(group) }),
  }
}
