// Which snapshot a run takes the platform's habits from.

import { makeId } from '@ngo2/shared/contract/ids'
import { RunId } from '@ngo2/shared/ranking/run'
import * as v from 'valibot'
import { heldFrom } from './epoch'

const at = (publishedAt: string, nth: number) => ({
  publishedAt,
  runId: v.parse(
    RunId,
    makeId('run', nth, () => 0),
  ),
})
const snapshots = [
  at('2026-11-20T02:00:00.000Z', 3),
  at('2026-10-31T15:59:00.000Z', 2),
  at('2026-09-30T02:00:00.000Z', 1),
]

test('a run holds what was published last before its month, however often something was published in it', () => {
  expect(heldFrom({ startedAt: '2026-11-24T12:00:00.000Z' }, snapshots)?.runId).toBe(snapshots[1]?.runId)
})

test('the month is Beijing’s: a minute before midnight there belongs to the old one', () => {
  expect(heldFrom({ startedAt: '2026-10-31T15:59:30.000Z' }, snapshots)?.runId).toBe(snapshots[2]?.runId)
  expect(heldFrom({ startedAt: '2026-10-31T16:00:00.000Z' }, snapshots)?.runId).toBe(snapshots[1]?.runId)
})

test('the first month of all holds nothing', () => {
  expect(heldFrom({ startedAt: '2026-09-30T03:00:00.000Z' }, snapshots)).toBeUndefined()
})
