// Whether a run is still being calculated, or has died.
import { hasDied, isRunning, RunState, runMaxMs } from './run'

const startedAt = '2026-11-24T12:00:00.000Z'
const startedMs = Date.parse(startedAt)
const open = ['planned', 'reading', 'fitting'] as const

test.each(open)('a run that is %s has an hour, and then it has died', (state) => {
  const run = { state, startedAt }
  expect(isRunning(run, startedMs + runMaxMs - 1)).toBe(true)
  expect(hasDied(run, startedMs + runMaxMs - 1)).toBe(false)
  expect(isRunning(run, startedMs + runMaxMs)).toBe(false)
  expect(hasDied(run, startedMs + runMaxMs)).toBe(true)
})

test('a clock that was put back an hour frees what it had started in the future', () => {
  const run = { state: 'fitting', startedAt } as const
  expect(hasDied(run, startedMs - runMaxMs + 1)).toBe(false)
  expect(hasDied(run, startedMs - runMaxMs)).toBe(true)
})

test.each(['ready', 'failed'] as const)('a run that is %s neither runs nor dies', (state) => {
  for (const nowMs of [startedMs, startedMs + 2 * runMaxMs]) {
    expect(isRunning({ state, startedAt }, nowMs)).toBe(false)
    expect(hasDied({ state, startedAt }, nowMs)).toBe(false)
  }
})

test('every state is one that ends in an hour or has ended', () => {
  expect(RunState.options).toEqual([...open, 'ready', 'failed'])
})
