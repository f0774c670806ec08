// The seal on the address of a team's paper: who holds the address may read it, until it is over.
import { timingSafeEqual } from 'node:crypto'
import type { App } from '../platform/app'
import { markOf } from '../platform/secrets'

/** The path with its end and its seal. */
export function sealed(app: App, path: string, until: Date): string {
  const end = String(Math.floor(until.getTime() / 1000))
  return `${path}?until=${end}&seal=${sealOf(app, path, end)}`
}

/** Whether this very address was sealed here and is not over. */
export function isSealed(app: App, path: string, until: string, seal: string): boolean {
  const due = Buffer.from(sealOf(app, path, until))
  const given = Buffer.from(seal)
  if (due.length !== given.length || !timingSafeEqual(due, given)) return false
  return Number(until) * 1000 > app.now().getTime()
}

function sealOf({ settings }: App, path: string, until: string): string {
  if (settings.paperKey === '') throw new Error('PAPER_KEY is not set: nothing can be sealed')
  return markOf(`${path}\n${until}`, settings.paperKey)
}
