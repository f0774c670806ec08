// The demo world's first ranking: an operator starts a run and publishes it.
import { makeId } from '@ngo2/shared/contract/ids'
import { publishRun, startRun } from '@ngo2/shared/ranking/contract'
import type { Desk } from '../desk'
import { must, sendTo, signInAs } from './client'
import { operatorOpenid } from './people'

export async function publishRanking(desk: Desk, nowMs: number): Promise<void> {
  const { token } = await signInAs(desk, operatorOpenid)
  const operator = sendTo(desk.apiUrl, token)
  const { id: runId } = await must(operator, startRun, { runId: makeId('run', nowMs, () => 0.5) })
  await desk.settle()
  await must(operator, publishRun, { runId, replaces: null })
}
