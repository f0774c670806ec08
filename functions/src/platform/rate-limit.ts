// Rate limits, of the contract and of what an action asks others for: so many calls a minute for one member or address, counted in the table.
import type { Endpoint } from '@ngo2/shared/contract/endpoint'
import type { App } from './app'
import { AppError } from './app-error'

/** What is counted under its name; without a limit nothing is. */
type Limited = Pick<Endpoint, 'name' | 'perMinute'>

/** Refuses with `rate.limited` and the seconds left of this minute. */
export async function limitRate(app: App, { name, perMinute }: Limited, who: string): Promise<void> {
  if (perMinute === undefined) return
  const second = Math.floor(app.now().getTime() / 1000)
  const minute = Math.floor(second / 60)
  const key = { pk: `RATE#${name}#${who}`, sk: `MINUTE#${minute}` }
  const calls = await app.table.add(key, 'rate', 1, (minute + 2) * 60)
  if (calls > perMinute) {
    throw new AppError('rate.limited', 'too many calls in this minute', { retryAfterS: 60 - (second % 60) })
  }
}
