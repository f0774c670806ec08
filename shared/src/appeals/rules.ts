// Decisions about checks, asked by clients and by the server alike.
import { allowed, type Decision, refused } from '../contract/errors'
import type { Check } from './check'

const dayMs = 24 * 3600 * 1000
/** Within so many days a check is decided; so long its matter is frozen. */
export const checkDays = 14
/** So long after a decision a second look may be asked for. */
export const appealDays = 14
/** So long after the end of a check the same thing is not checked again, so that nothing is frozen by asking and asking. */
export const restDays = 60

/** When the clock of a check that starts now runs out. */
export function clockFrom(now: Date): string {
  return new Date(now.getTime() + checkDays * dayMs).toISOString()
}

/** Whether its matter stays as it is: somebody is to look, and the clock runs. */
export function isFreezing({ state, until }: Pick<Check, 'state' | 'until'>, now: Date): boolean {
  return (state === 'waiting' || state === 'waitingAgain') && now.getTime() < Date.parse(until)
}

/** `previous`: the last check of the same thing. */
export function mayAsk(
  previous: Pick<Check, 'state' | 'decisions'> | undefined,
  now: Date,
): Decision<'appeals.under_way' | 'appeals.too_soon'> {
  if (previous === undefined) return allowed
  const last = previous.decisions.at(-1)
  if (last === undefined || previous.state === 'waitingAgain') return refused('appeals.under_way')
  const rested = now.getTime() - Date.parse(last.at) >= restDays * dayMs
  return rested ? allowed : refused('appeals.too_soon')
}

/** One second look, within two weeks of a decision that did not follow whoever asked. */
export function mayAskAgain(
  { state, decisions }: Pick<Check, 'state' | 'decisions'>,
  now: Date,
): Decision<'appeals.not_rejected' | 'appeals.final'> {
  const last = decisions.at(-1)
  if (state === 'final') return refused('appeals.final')
  if (state !== 'decided' || last?.verdict !== 'rejected') return refused('appeals.not_rejected')
  const late = now.getTime() - Date.parse(last.at) >= appealDays * dayMs
  return late ? refused('appeals.final') : allowed
}
